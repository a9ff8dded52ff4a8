import { mean } from './mean';

/**
 * Sample variance with n − 1, by the corrected two-pass algorithm; NaN for fewer than two values.
 * Source: Chan, T. F., Golub, G. H. & LeVeque, R. J. (1983), The American Statistician 37(3), 242-247, eq. 1.7.
 */
export function sampleVariance(values: ArrayLike<number>): number {
  const count = values.length;
  if (count < 2) return NaN;
  const centre = mean(values);
  let squares = 0;
  let deviations = 0;
  for (let i = 0; i < count; i++) {
    const deviation = (values[i] ?? 0) - centre;
    squares += deviation * deviation;
    deviations += deviation;
  }
  // Equal values must give exactly 0, also where their mean is a rounding away from them.
  return Math.max(0, squares - (deviations * deviations) / count) / (count - 1);
}
