import { lnHyp2F1 } from '../../numerics/hyp2F1';
import { lnRising } from '../../numerics/lnBeta';
import { checkDiscount, checkParameters } from '../checks';
import { checkPeriod } from '../survivors';

/**
 * Share of a cohort that is still there after `period` periods: S(t) = B(α, β+t) / B(α, β). Fader & Hardie 2007, equation 6.
 * @throws ModelError 'parameters', 'horizon'
 */
export function sbgSurvival(parameters: readonly number[], period: number): number {
  checkParameters('sBG', parameters);
  checkPeriod(period, 0);
  const [alpha = NaN, beta = NaN] = parameters;
  return Math.exp(lnRising(beta, period) - lnRising(alpha + beta, period));
}

/**
 * Retention rate of period t ≥ 1: of those still there at t − 1, the share that stays. (β+t−1) / (α+β+t−1), equation 8.
 * @throws ModelError 'parameters', 'horizon'
 */
export function sbgRetention(parameters: readonly number[], period: number): number {
  checkParameters('sBG', parameters);
  checkPeriod(period, 1);
  const [alpha = NaN, beta = NaN] = parameters;
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/**
 * Discounted expected lifetime of a customer who has been there for `age` periods, this period included undiscounted:
 * Σ S(age + t) / S(age) / (1 + d)^t, t = 0, 1, 2 … Fader & Hardie 2010, Customer-base valuation in a contractual setting.
 * @param discount d > 0 per period
 * @throws ModelError 'parameters', 'discount', 'horizon'
 */
export function sbgLifetime(parameters: readonly number[], discount: number, age = 0): number {
  checkParameters('sBG', parameters);
  checkDiscount(discount);
  checkPeriod(age, 0);
  const [alpha = NaN, beta = NaN] = parameters;
  return Math.exp(lnHyp2F1(1, beta + age, alpha + beta + age, 1 / (1 + discount)));
}
