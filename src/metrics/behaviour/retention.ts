import { divide } from '../divide';
import { notAbove } from '../notAbove';

/**
 * Retention rate of a period: (end − new)/start.
 *
 * @param start customers at the start
 * @param end customers at the end
 * @param newCustomers customers won in between, who are among those at the end
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy`, or `exceeds` where the counts contradict each other
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 5.1.
 * Example: retention(100, 110, 30) = 0.8.
 */
export function retention(start: number, end: number, newCustomers: number): number {
  notAbove('new', newCustomers, 'end', end);
  notAbove('end − new', end - newCustomers, 'start', start);
  return divide(end - newCustomers, start, 'start');
}
