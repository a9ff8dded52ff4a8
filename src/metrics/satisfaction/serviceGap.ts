import { mean } from '../../numerics/mean';
import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';
import { completePairs } from '../pairs';

/**
 * Service quality gap: mean of perception minus expectation. Below 0 the service falls short.
 *
 * @param perceived scores of the service received
 * @param expected scores of the service expected, in the same order; a pair with a missing score (NaN) is left out
 * @throws MetricError `lengthsDiffer`, or `nothingToDivideBy` without a complete pair
 *
 * Source: Parasuraman, A., Zeithaml, V. A. & Berry, L. L. (1988), SERVQUAL, Journal of Retailing 64(1), 12-40.
 * Example: serviceGap([5, 6, 4], [6, 6, 6]) = -1.
 */
export function serviceGap(perceived: Numbers, expected: Numbers): number {
  const { first, second } = completePairs('perceived', perceived, 'expected', expected);
  if (first.length === 0) throw new MetricError('nothingToDivideBy', { argument: 'perceived' });
  return mean(first.map((score, i) => score - (second[i] ?? 0)));
}
