import { mean } from '../../numerics/mean';
import { powerOfTwoScale } from '../../numerics/powerOfTwoScale';
import { sampleVariance } from '../../numerics/sampleVariance';
import { divide } from '../divide';
import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';

/**
 * Volatility of revenue: the coefficient of variation, sample standard deviation / mean.
 *
 * @param revenues revenue of each period; single ones may be below 0
 * @returns 0 or more
 * @throws MetricError `tooFew` for fewer than two values, `nothingToDivideBy` or `meanBelowZero` where the mean is not
 *   above 0
 *
 * Source: Tarasi, C. O. et al. (2011), Balancing risk and return in a customer portfolio, Journal of Marketing 75(3), 1-17.
 * Example: volatility([90, 100, 110]) = 0.1.
 */
export function volatility(revenues: Numbers): number {
  if (revenues.length < 2)
    throw new MetricError('tooFew', { argument: 'revenues', needed: 2, found: revenues.length });
  // The coefficient has no unit: in a middling one no square overflows or vanishes.
  const scale = powerOfTwoScale(revenues);
  const scaled = Float64Array.from(revenues, (revenue) => revenue * scale);
  const centre = mean(scaled);
  if (centre < 0) throw new MetricError('meanBelowZero', { argument: 'revenues', value: centre / scale });
  return divide(Math.sqrt(sampleVariance(scaled)), centre, 'revenues');
}
