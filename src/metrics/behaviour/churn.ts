import { divide } from '../divide';
import { notAbove } from '../notAbove';

/**
 * Churn rate of a period: the share of the customers at the start who left, 1 − (end − new)/start.
 *
 * @param start customers at the start
 * @param end customers at the end
 * @param newCustomers customers won in between, who are among those at the end
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy`, or `exceeds` where the counts contradict each other
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 5.1.
 * Example: churn(100, 110, 30) = 0.2.
 */
export function churn(start: number, end: number, newCustomers: number): number {
  notAbove('new', newCustomers, 'end', end);
  notAbove('end − new', end - newCustomers, 'start', start);
  // One subtraction of counts instead of one from 1, which would round: 20/100 is 0.2, 1 − 0.8 is not.
  return divide(start - (end - newCustomers), start, 'start');
}
