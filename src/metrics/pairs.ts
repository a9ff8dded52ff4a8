import { MetricError } from './metricError';
import type { Numbers } from './numbers';

/**
 * Two columns of equal length without the pairs in which either is missing (NaN), as Excel's functions of paired
 * ranges do it.
 *
 * @throws MetricError `lengthsDiffer`
 */
export function completePairs(
  firstName: string,
  first: Numbers,
  secondName: string,
  second: Numbers,
): { readonly first: Float64Array; readonly second: Float64Array } {
  if (first.length !== second.length)
    throw new MetricError('lengthsDiffer', {
      first: firstName,
      firstLength: first.length,
      second: secondName,
      secondLength: second.length,
    });
  const keptFirst = new Float64Array(first.length);
  const keptSecond = new Float64Array(first.length);
  let count = 0;
  for (let i = 0; i < first.length; i++) {
    const one = first[i] ?? NaN;
    const other = second[i] ?? NaN;
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    keptFirst[count] = one;
    keptSecond[count] = other;
    count += 1;
  }
  return { first: keptFirst.subarray(0, count), second: keptSecond.subarray(0, count) };
}
