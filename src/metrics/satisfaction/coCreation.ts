import { divide } from '../divide';
import { notAbove } from '../notAbove';

/**
 * Co-creation index: 100·(w·participation + (1 − w)·adoption), where participation is the share of customers who took
 * part and adoption the share of their ideas that were put to use.
 *
 * @param weight weight w of participation, 0 to 1
 * @returns 0 to 100
 * @throws MetricError `nothingToDivideBy`, or `exceeds` where a part is greater than its whole
 *
 * Source: participation and adoption after Prahalad, C. K. & Ramaswamy, V. (2004), Co-creation experiences, Journal of
 * Interactive Marketing 18(3), 5-14.
 * Example: coCreation(30, 100, 5, 20, 0.5) = 27.5.
 */
export function coCreation(
  participants: number,
  customers: number,
  adopted: number,
  submitted: number,
  weight: number,
): number {
  notAbove('participants', participants, 'customers', customers);
  notAbove('adopted', adopted, 'submitted', submitted);
  const participation = divide(participants, customers, 'customers');
  const adoption = divide(adopted, submitted, 'submitted');
  return 100 * (weight * participation + (1 - weight) * adoption);
}
