import { divide } from '../divide';

/**
 * Return on what was spent on a relationship: (value − cost)/cost.
 *
 * @returns 0.5 is a return of 50 %
 * @throws MetricError `nothingToDivideBy` where the cost is 0
 *
 * Source: the usual return on an investment, (gain − cost) / cost; that the gain is the value of a relationship is our definition.
 * Example: relationshipRoi(1500, 1000) = 0.5.
 */
export function relationshipRoi(value: number, cost: number): number {
  return divide(value - cost, cost, 'cost');
}
