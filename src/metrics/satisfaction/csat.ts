import { divide } from '../divide';
import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';

/** Ends of the scales in use, shortest first. */
const usualScales = [5, 7, 10];

/**
 * Customer satisfaction score: the share of answers in the top box, `topFrom` and above.
 *
 * @param scores answers, above 0
 * @param scaleMax end of the scale; where undefined 5, 7 or 10, the first that no answer is above, or the largest answer
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy` without answers, `topBeyondScale` where the top box begins above the scale, or
 *   `outsideScale` for an answer above it
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 2.8 (customer satisfaction).
 * Example: csat([10, 9, 8, 5], 9, undefined) = 0.5.
 */
export function csat(scores: Numbers, topFrom: number, scaleMax: number | undefined): number {
  let top = 0;
  let largest = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score >= topFrom) top += 1;
    if (score > largest) largest = score;
  }
  if (scaleMax !== undefined && largest > scaleMax)
    throw new MetricError('outsideScale', { argument: 'scores', value: largest, min: 0, max: scaleMax });
  const end = scaleMax ?? usualScales.find((one) => largest <= one) ?? largest;
  if (scores.length > 0 && topFrom > end)
    throw new MetricError('topBeyondScale', { topFrom, largest: scaleMax ?? largest });
  return divide(top, scores.length, 'scores');
}
