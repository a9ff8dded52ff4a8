import { powerOfTwoScale } from '../../numerics/powerOfTwoScale';
import { sum } from '../../numerics/sum';
import { divide } from '../divide';
import type { Numbers } from '../numbers';
import { completePairs } from '../pairs';

/**
 * Composite index: the weighted mean of indices from 0 to 100, such as relationship strength, loyalty and experience.
 *
 * @param indices 0 to 100; one that is missing (NaN) leaves its weight out
 * @param weights one for each index, 0 or more; equal where undefined
 * @returns 0 to 100
 * @throws MetricError `lengthsDiffer`, or `nothingToDivideBy` without an index or a weight
 *
 * Source: linear aggregation, OECD/JRC (2008), Handbook on Constructing Composite Indicators, section 6.2.
 * Example: composite([80, 60], [3, 1]) = 75.
 */
export function composite(indices: Numbers, weights: Numbers | undefined): number {
  const pairs = completePairs(
    'indices',
    indices,
    'weights',
    weights ?? new Float64Array(indices.length).fill(1),
  );
  // Weights count beside each other only: in a middling size none overflows.
  const scale = powerOfTwoScale(pairs.second) / Math.max(1, pairs.second.length);
  const used = pairs.second.map((weight) => weight * scale);
  const weighted = pairs.first.map((index, i) => index * (used[i] ?? 0));
  return divide(sum(weighted), sum(used), weights ? 'weights' : 'indices');
}
