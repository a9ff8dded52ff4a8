import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Net promoter score: percentage of promoters (9 and 10) minus percentage of detractors (0 to 6).
 *
 * @param scores answers from 0 to 10
 * @returns points from −100 to 100
 * @throws MetricError `nothingToDivideBy` without answers
 *
 * Source: Reichheld, F. F. (2003), The one number you need to grow, Harvard Business Review 81(12), 46-54.
 * Example: nps([10, 9, 8, 7, 6]) = 20.
 */
export function nps(scores: Numbers): number {
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score >= 9) promoters += 1;
    else if (score <= 6) detractors += 1;
  }
  return divide(100 * (promoters - detractors), scores.length, 'scores');
}
