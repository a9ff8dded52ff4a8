import type { SecondOrderFunction } from '../../numerics/maximize';
import { risingTable } from '../risingTable';
import type { CohortLosses } from '../survivors';

/**
 * Log-likelihood of the shifted-beta-geometric model (Fader & Hardie 2007, equation B3) with gradient and Hessian in
 * α, β: Σ losses(t) ln P(t) + Σ remaining(t) · ln S(t), P(t) = B(α+1, β+t−1) / B(α, β), S(T) = B(α, β+T) / B(α, β).
 */
export function sbgLogLikelihood({ losses, remaining, periods }: CohortLosses): SecondOrderFunction {
  return (parameters, gradient, hessian) => {
    const [alpha = NaN, beta = NaN] = parameters;
    const stay = risingTable(beta, periods);
    const all = risingTable(alpha + beta, periods);
    let value = 0;
    let gA = 0;
    let gB = 0;
    let hAA = 0;
    let hAB = 0;
    let hBB = 0;
    const add = (count: number, left: number, stayed: number) => {
      const t = stayed + left;
      const shared = all.second[t] ?? NaN;
      value += count * (left * Math.log(alpha) + (stay.value[stayed] ?? NaN) - (all.value[t] ?? NaN));
      gA += count * (left / alpha - (all.first[t] ?? NaN));
      gB += count * ((stay.first[stayed] ?? NaN) - (all.first[t] ?? NaN));
      hAA += count * (-left / (alpha * alpha) - shared);
      hAB -= count * shared;
      hBB += count * ((stay.second[stayed] ?? NaN) - shared);
    };
    losses.forEach((count, i) => add(count, 1, i));
    remaining.forEach((count, t) => add(count, 0, t));
    gradient.set([gA, gB]);
    hessian.set([hAA, hAB, hAB, hBB]);
    return value;
  };
}
