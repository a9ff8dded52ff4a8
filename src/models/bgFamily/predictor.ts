import { betaMean } from '../../numerics/betaMean';
import { scaledExpIntegral } from '../../numerics/expIntegral';
import { lnHyp2F1 } from '../../numerics/hyp2F1';
import { visitTimes } from '../discounting';
import type { HistoryPredictor } from '../historyPredictor';
import type { BgModel } from './logLikelihood';

/** z = t / (A + t) up to which the series of ₂F₁ is the shorter way. */
const farthest = 0.9;

/**
 * Expected purchases within t of a customer who is alive, with gamma rate (ρ, A) and p ~ Beta(a, b):
 * E[(1 − e^(−λpt)) / p]. Fader, Hardie & Lee 2005, equation 10, as long as its a − 1 and the difference from 1 leave
 * enough digits and its series few terms; else the mean over p itself, which has no singular case at a = 1 and takes
 * no longer for far horizons.
 */
function purchasesWithin(rho: number, A: number, a: number, b: number, t: number): number {
  if (t === 0) return 0;
  const c = a + b - 1;
  const z = t / (A + t);
  if (c > 0 && Math.abs(a - 1) > 0.01 && z < farthest) {
    const gone = -Math.expm1(lnHyp2F1(rho, b, c, z) - rho * Math.log1p(t / A));
    if (Math.abs(gone) > 1e-3) return (c / (a - 1)) * gone;
  }
  const y = t / A;
  return betaMean(a, b, (p) => (p === 0 ? rho * y : -Math.expm1(-rho * Math.log1p(p * y)) / p));
}

/** ∫ e^(−δτ) E[λ e^(−λpτ)] dτ over τ > 0. */
function purchasesEver(rho: number, A: number, a: number, b: number, rate: number): number {
  const z = rate * A;
  return betaMean(a, b, (p) => (p < 1e-18 ? rho / z : (rho / p) * scaledExpIntegral(rho + 1, z / p)));
}

/** Predictions of BG/NBD or MBG/NBD. */
export function bgPredictor(model: BgModel): HistoryPredictor {
  const m = model === 'MBG/NBD' ? 1 : 0;
  return {
    pAlive: ([r = NaN, alpha = NaN, a = NaN, b = NaN], x, tx, T) => {
      if (x === 0 && m === 0) return 1;
      const odds = Math.log(a / (b + x + m - 1)) + (r + x) * Math.log((alpha + T) / (alpha + tx));
      return 1 / (1 + Math.exp(odds));
    },
    expectedIfAlive: ([r = NaN, alpha = NaN, a = NaN, b = NaN], x, T, horizon) => {
      return purchasesWithin(r + x, alpha + T, a, b + x + m, horizon);
    },
    discountedIfAlive: ([r = NaN, alpha = NaN, a = NaN, b = NaN], x, T, horizon, rate) => {
      const rho = r + x;
      const A = alpha + T;
      const beta = b + x + m;
      if (horizon === Infinity) return purchasesEver(rho, A, a, beta, rate);
      const undiscounted = purchasesWithin(rho, A, a, beta, horizon);
      if (rate === 0) return undiscounted;
      // By parts: each purchase within τ counts for the discount that is still to come.
      let sum = Math.exp(-rate * horizon) * undiscounted;
      visitTimes(A, horizon, rate, (tau, weight) => {
        sum += weight * rate * Math.exp(-rate * tau) * purchasesWithin(rho, A, a, beta, tau);
      });
      return sum;
    },
  };
}
