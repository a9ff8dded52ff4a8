import { sum } from './sum';

/**
 * Arithmetic mean; NaN without values. The mean of the deviations from a first mean is added to it, which removes
 * the rounding of a large common part.
 */
export function mean(values: ArrayLike<number>): number {
  const count = values.length;
  if (count === 0) return NaN;
  const first = sum(values) / count;
  let deviations = 0;
  for (let i = 0; i < count; i++) deviations += (values[i] ?? 0) - first;
  return first + deviations / count;
}
