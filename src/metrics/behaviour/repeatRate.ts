import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Repeat purchase rate: the share of customers with two or more orders.
 *
 * @param orderCounts orders of each customer, 1 or more
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy` without customers
 *
 * Source: our definition; other texts call so the share of one period’s customers who buy in the next as well.
 * Example: repeatRate([1, 2, 5, 1]) = 0.5.
 */
export function repeatRate(orderCounts: Numbers): number {
  let repeat = 0;
  for (let i = 0; i < orderCounts.length; i++) if ((orderCounts[i] ?? 0) >= 2) repeat += 1;
  return divide(repeat, orderCounts.length, 'orderCounts');
}
