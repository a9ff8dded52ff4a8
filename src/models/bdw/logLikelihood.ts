import { digamma } from '../../numerics/digamma';
import { lnRising } from '../../numerics/lnBeta';
import type { SecondOrderFunction } from '../../numerics/maximize';
import { trigamma } from '../../numerics/trigamma';
import type { CohortLosses } from '../survivors';

/** ln S(t) with gradient (α, β, c) and Hessian (αα, αβ, αc, ββ, βc, cc). */
interface LogSurvival {
  readonly value: number;
  readonly gradient: readonly [number, number, number];
  readonly hessian: readonly [number, number, number, number, number, number];
}

function logSurvival(alpha: number, beta: number, c: number, t: number): LogSurvival {
  if (t === 0) return { value: 0, gradient: [0, 0, 0], hessian: [0, 0, 0, 0, 0, 0] };
  const u = Math.pow(t, c);
  const log = Math.log(t);
  const all1 = digamma(alpha + beta + u);
  const all2 = trigamma(alpha + beta + u);
  const stay2 = trigamma(beta + u);
  const base2 = trigamma(alpha + beta);
  const slope = digamma(beta + u) - all1;
  const curvature = stay2 - all2;
  const u1 = u * log;
  return {
    value: lnRising(beta, u) - lnRising(alpha + beta, u),
    gradient: [digamma(alpha + beta) - all1, slope - digamma(beta) + digamma(alpha + beta), slope * u1],
    hessian: [
      base2 - all2,
      base2 - all2,
      -all2 * u1,
      curvature - trigamma(beta) + base2,
      curvature * u1,
      curvature * u1 * u1 + slope * u1 * log,
    ],
  };
}

/** Positions of the packed Hessian in the full one. */
const places = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [1, 2],
  [2, 2],
] as const;

/**
 * Log-likelihood of the beta-discrete-Weibull model (Fader, Hardie, Liu, Davin & Steenburgh 2018, equation 6) with
 * gradient and Hessian in α, β, c: Σ losses(t) ln(S(t−1) − S(t)) + Σ remaining(t) · ln S(t),
 * S(t) = B(α, β + t^c) / B(α, β).
 */
export function bdwLogLikelihood({ losses, remaining, periods }: CohortLosses): SecondOrderFunction {
  return (parameters, gradient, hessian) => {
    const [alpha = NaN, beta = NaN, c = NaN] = parameters;
    gradient.fill(0);
    hessian.fill(0);
    let value = 0;
    const add = (weight: number, g: (i: number) => number, h: (k: number) => number) => {
      for (let i = 0; i < 3; i++) gradient[i] = (gradient[i] ?? 0) + weight * g(i);
      places.forEach(([i, j], k) => {
        const entry = (hessian[i * 3 + j] ?? 0) + weight * h(k);
        hessian[i * 3 + j] = entry;
        hessian[j * 3 + i] = entry;
      });
    };
    let before = logSurvival(alpha, beta, c, 0);
    for (let t = 1; t <= periods; t++) {
      const now = logSurvival(alpha, beta, c, t);
      const count = losses[t - 1] ?? 0;
      if (count > 0) {
        // ln(S₀ − S₁) = ln S₀ + ln(1 − q), q = S₁ / S₀; its derivatives weigh those of ln S₀ and ln S₁.
        const lost = -Math.expm1(now.value - before.value);
        const k0 = 1 / lost;
        const k1 = (1 - lost) / lost;
        const early = before;
        value += count * (early.value + Math.log(lost));
        const slopes = [0, 1, 2].map((i) => k0 * (early.gradient[i] ?? 0) - k1 * (now.gradient[i] ?? 0));
        add(
          count,
          (i) => slopes[i] ?? NaN,
          (k) => {
            const [i, j] = places[k] ?? [0, 0];
            const g0 = early.gradient[i] * early.gradient[j] + (early.hessian[k] ?? 0);
            const g1 = now.gradient[i] * now.gradient[j] + (now.hessian[k] ?? 0);
            return k0 * g0 - k1 * g1 - (slopes[i] ?? NaN) * (slopes[j] ?? NaN);
          },
        );
      }
      const left = remaining[t] ?? 0;
      if (left > 0) {
        value += left * now.value;
        add(
          left,
          (i) => now.gradient[i] ?? NaN,
          (k) => now.hessian[k] ?? NaN,
        );
      }
      before = now;
    }
    return value;
  };
}
