import { powerOfTwoScale } from '../../numerics/powerOfTwoScale';
import { sum } from '../../numerics/sum';
import { MetricError } from '../metricError';
import type { NumberTable, Numbers } from '../numbers';

/**
 * Satisfaction index from 0 to 100 in the form of the American Customer Satisfaction Index:
 * 100·(weighted mean − min)/(max − min), where the mean of each item is taken over its respondents.
 *
 * @param scores rows are respondents, columns are items; NaN where an answer is missing. Where the scale starts
 *   above 0 a 0 is a missing answer too: a blank cell of a range can arrive as 0.
 * @param weights one per item, 0 or more; equal where undefined. An item without answers leaves its weight out.
 * @param scaleMin lowest score of the scale
 * @param scaleMax highest score of the scale
 * @returns 0 to 100
 * @throws MetricError `scaleReversed`, `columnsDiffer`, `outsideScale`, or `nothingToDivideBy` without an answer or a weight
 *
 * Source: Fornell, C. et al. (1996), The American Customer Satisfaction Index, Journal of Marketing 60(4), 7-18, eq. 1.
 * Example: satIndex({ rowCount: 2, columnCount: 1, values: [10, 1] }, undefined, 1, 10) = 50.
 */
export function satIndex(
  scores: NumberTable,
  weights: Numbers | undefined,
  scaleMin: number,
  scaleMax: number,
): number {
  if (scaleMax <= scaleMin) throw new MetricError('scaleReversed', { min: scaleMin, max: scaleMax });
  const { columnCount } = scores;
  if (weights && weights.length !== columnCount)
    throw new MetricError('columnsDiffer', {
      argument: 'weights',
      table: 'scores',
      expected: columnCount,
      found: weights.length,
    });
  const { sums, counts } = itemTotals(scores, scaleMin, scaleMax);
  const scale = powerOfTwoScale(weights ?? [1]) / columnCount;
  const parts: number[] = [];
  const used: number[] = [];
  for (let item = 0; item < columnCount; item++) {
    const count = counts[item] ?? 0;
    const weight = (weights?.[item] ?? 1) * scale;
    if (count === 0 || weight === 0) continue;
    parts.push(weight * ((sums[item] ?? 0) / count - scaleMin));
    used.push(weight);
  }
  if (used.length === 0)
    throw new MetricError('nothingToDivideBy', { argument: weights ? 'weights' : 'scores' });
  return (100 * sum(parts)) / sum(used) / (scaleMax - scaleMin);
}

function itemTotals(scores: NumberTable, scaleMin: number, scaleMax: number) {
  const { rowCount, columnCount, values } = scores;
  // Neumaier's compensation, an item a column: see `sum`.
  const sums = new Float64Array(columnCount);
  const lost = new Float64Array(columnCount);
  const counts = new Float64Array(columnCount);
  for (let row = 0, i = 0; row < rowCount; row++) {
    for (let item = 0; item < columnCount; item++, i++) {
      const score = values[i] ?? NaN;
      if (Number.isNaN(score) || (score === 0 && scaleMin > 0)) continue;
      if (score < scaleMin || score > scaleMax)
        throw new MetricError('outsideScale', {
          argument: 'scores',
          value: score,
          min: scaleMin,
          max: scaleMax,
        });
      const total = sums[item] ?? 0;
      const next = total + score;
      lost[item] =
        (lost[item] ?? 0) +
        (Math.abs(total) >= Math.abs(score) ? total - next + score : score - next + total);
      sums[item] = next;
      counts[item] = (counts[item] ?? 0) + 1;
    }
  }
  return { sums: sums.map((total, item) => total + (lost[item] ?? 0)), counts };
}
