import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Customer satisfaction score: the share of answers in the top box, `topFrom` and above.
 *
 * @param scores answers, above 0
 * @returns 0 to 1
 * @throws MetricError `nothingToDivideBy` without answers
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 2.8 (customer satisfaction).
 * Example: csat([10, 9, 8, 5], 9) = 0.5.
 */
export function csat(scores: Numbers, topFrom: number): number {
  let top = 0;
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) >= topFrom) top += 1;
  return divide(top, scores.length, 'scores');
}
