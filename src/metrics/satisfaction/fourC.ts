import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';
import { composite } from './composite';

/**
 * 4C index: the weighted mean of the four views of a customer, each an index from 0 to 100.
 *
 * @param weights four, 0 or more; equal where undefined
 * @returns 0 to 100
 * @throws MetricError `countDiffers` where there are not four weights, `nothingToDivideBy` where all are 0
 *
 * Source: Lauterborn, B. (1990), New marketing litany: four Ps passé; C-words take over, Advertising Age 61(41), 26.
 * Example: fourC(80, 60, 70, 90, undefined) = 75.
 */
export function fourC(
  customer: number,
  cost: number,
  convenience: number,
  communication: number,
  weights: Numbers | undefined,
): number {
  if (weights && weights.length !== 4)
    throw new MetricError('countDiffers', { argument: 'weights', expected: 4, found: weights.length });
  return composite([customer, cost, convenience, communication], weights);
}
