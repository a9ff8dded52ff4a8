import { mean } from '../../numerics/mean';
import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';

/**
 * Customer effort score: the mean of the answers.
 *
 * @param scores answers, above 0, on one scale (mostly 1 to 7 or 1 to 5)
 * @throws MetricError `nothingToDivideBy` without answers
 *
 * Source: Dixon, M., Freeman, K. & Toman, N. (2010), Stop trying to delight your customers, Harvard Business Review 88(7/8).
 * Example: effort([2, 3, 4]) = 3.
 */
export function effort(scores: Numbers): number {
  if (scores.length === 0) throw new MetricError('nothingToDivideBy', { argument: 'scores' });
  return mean(scores);
}
