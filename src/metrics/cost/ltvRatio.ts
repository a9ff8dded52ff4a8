import { divide } from '../divide';

/**
 * Lifetime value to acquisition cost. Three or more is a common target.
 *
 * @throws MetricError `nothingToDivideBy` where the cost is 0
 *
 * Source: Skok, D. (2013), SaaS Metrics 2.0 – A guide to measuring and improving what matters, forEntrepreneurs.
 * Example: ltvRatio(900, 300) = 3.
 */
export function ltvRatio(clv: number, cac: number): number {
  return divide(clv, cac, 'cac');
}
