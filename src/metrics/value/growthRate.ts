import { divide } from '../divide';
import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';

/**
 * Compound growth per period of a series: (last/first)^(1/(n−1)) − 1.
 *
 * @param values in time order, 0 or more
 * @returns rate per period: 0.1 is 10 % growth
 * @throws MetricError `tooFew` for fewer than two values, `nothingToDivideBy` where the first is 0
 *
 * Source: Farris et al. (2010), Marketing Metrics, 2nd ed., section 4.2 (CAGR); Excel's RRI.
 * Example: growthRate([100, 110, 121]) = 0.1.
 */
export function growthRate(values: Numbers): number {
  const periods = values.length - 1;
  if (periods < 1) throw new MetricError('tooFew', { argument: 'values', needed: 2, found: values.length });
  return divide(values[periods] ?? NaN, values[0] ?? NaN, 'values') ** (1 / periods) - 1;
}
