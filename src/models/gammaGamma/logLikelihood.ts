import { digamma } from '../../numerics/digamma';
import { lnGamma } from '../../numerics/lnGamma';
import type { SecondOrderFunction } from '../../numerics/maximize';
import { trigamma } from '../../numerics/trigamma';
import type { SpendData } from './spendData';

/**
 * Log-likelihood of Gamma-Gamma (Fader & Hardie 2013, equation 1a) with gradient and Hessian in p, q, v:
 *
 *   ln Γ(px+q) − ln Γ(px) − ln Γ(q) + q ln v + (px−1) ln m + px ln x − (px+q) ln(v + xm)
 *
 * The gamma functions are evaluated once for each distinct x.
 */
export function gammaGammaLogLikelihood({ x, meanSpend }: SpendData): SecondOrderFunction {
  const customers = x.length;
  const frequencies = new Map<number, number>();
  let sumXLogXM = 0;
  let sumLogM = 0;
  x.forEach((xi, i) => {
    const m = meanSpend[i] ?? NaN;
    frequencies.set(xi, (frequencies.get(xi) ?? 0) + 1);
    sumXLogXM += xi * Math.log(xi * m);
    sumLogM += Math.log(m);
  });
  const totals = x.map((xi, i) => xi * (meanSpend[i] ?? NaN));

  return (parameters, gradient, hessian) => {
    const [p = NaN, q = NaN, v = NaN] = parameters;
    let value = customers * (q * Math.log(v) - lnGamma(q)) + p * sumXLogXM - sumLogM;
    let gP = sumXLogXM;
    let gQ = customers * (Math.log(v) - digamma(q));
    let gV = (customers * q) / v;
    let hPP = 0;
    let hPQ = 0;
    let hPV = 0;
    let hQQ = -customers * trigamma(q);
    let hQV = customers / v;
    let hVV = (-customers * q) / (v * v);
    for (const [xi, count] of frequencies) {
      const shape = p * xi;
      const total = shape + q;
      const curvature = trigamma(total);
      value += count * (lnGamma(total) - lnGamma(shape));
      gP += count * xi * (digamma(total) - digamma(shape));
      gQ += count * digamma(total);
      hPP += count * xi * xi * (curvature - trigamma(shape));
      hPQ += count * xi * curvature;
      hQQ += count * curvature;
    }
    for (let i = 0; i < customers; i++) {
      const xi = x[i] ?? 0;
      const scale = v + (totals[i] ?? NaN);
      const log = Math.log(scale);
      const inverse = 1 / scale;
      const total = p * xi + q;
      value -= total * log;
      gP -= xi * log;
      gQ -= log;
      gV -= total * inverse;
      hPV -= xi * inverse;
      hQV -= inverse;
      hVV += total * inverse * inverse;
    }
    gradient.set([gP, gQ, gV]);
    hessian.set([hPP, hPQ, hPV, hPQ, hQQ, hQV, hPV, hQV, hVV]);
    return value;
  };
}
