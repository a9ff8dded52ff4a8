import { sum } from '../../numerics/sum';
import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Customer acquisition cost: all that was spent on winning customers, per customer won.
 *
 * CAC = Σ costs / Σ new customers
 *
 * @param costs marketing and sales costs, in money
 * @param newCustomers customers won with them
 * @returns money per customer
 * @throws MetricError `nothingToDivideBy` where no customer was won
 *
 * Source: Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, 2nd ed., section 5.5.
 * Example: cac([30000, 20000], [250]) = 200.
 */
export function cac(costs: Numbers, newCustomers: Numbers): number {
  return divide(sum(costs), sum(newCustomers), 'newCustomers');
}
