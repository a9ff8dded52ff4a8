import { lnRising } from '../../numerics/lnBeta';
import { checkDiscount, checkParameters } from '../checks';
import { ModelError } from '../modelError';
import { checkPeriod } from '../survivors';

function lnSurvival(parameters: readonly number[], period: number): number {
  const [alpha = NaN, beta = NaN, c = NaN] = parameters;
  const u = Math.pow(period, c);
  return lnRising(beta, u) - lnRising(alpha + beta, u);
}

/**
 * Share of a cohort that is still there after `period` periods: S(t) = B(α, β + t^c) / B(α, β).
 * @throws ModelError 'parameters', 'horizon'
 */
export function bdwSurvival(parameters: readonly number[], period: number): number {
  checkParameters('BdW', parameters);
  checkPeriod(period, 0);
  return Math.exp(lnSurvival(parameters, period));
}

/**
 * Retention rate of period t ≥ 1: S(t) / S(t − 1).
 * @throws ModelError 'parameters', 'horizon'
 */
export function bdwRetention(parameters: readonly number[], period: number): number {
  checkParameters('BdW', parameters);
  checkPeriod(period, 1);
  return Math.exp(lnSurvival(parameters, period) - lnSurvival(parameters, period - 1));
}

/** Below this the sum over periods has millions of terms. */
const smallestDiscount = 1e-5;

/**
 * Discounted expected lifetime of a customer who has been there for `age` periods, this period included undiscounted:
 * Σ S(age + t) / S(age) / (1 + d)^t. It has no closed form; the sum ends where what is left is below 1e-13 of it.
 * @param discount d ≥ 0.00001 per period
 * @throws ModelError 'parameters', 'discount', 'horizon'
 */
export function bdwLifetime(parameters: readonly number[], discount: number, age = 0): number {
  checkParameters('BdW', parameters);
  checkDiscount(discount);
  if (discount < smallestDiscount) throw new ModelError('discount', { rate: discount });
  checkPeriod(age, 0);
  const start = lnSurvival(parameters, age);
  let sum = 0;
  for (let t = 0; ; t++) {
    const term = Math.exp(lnSurvival(parameters, age + t) - start - t * Math.log1p(discount));
    sum += term;
    // Survival falls, so the rest is less than a geometric series.
    if (!(term >= 1e-13 * sum * discount)) return sum;
  }
}
