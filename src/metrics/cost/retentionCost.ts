import { sum } from '../../numerics/sum';
import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Cost of retention: all that was spent on keeping customers, per customer kept.
 *
 * @throws MetricError `nothingToDivideBy` where no customer was kept
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 5.5 (average retention cost).
 * Example: retentionCost([6000], [120]) = 50.
 */
export function retentionCost(costs: Numbers, retained: Numbers): number {
  return divide(sum(costs), sum(retained), 'retained');
}
