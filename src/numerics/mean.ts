import { exactSum } from './exactSum';
import { powerOfTwoScale } from './powerOfTwoScale';

/** Splits a number into two of half the digits. Dekker 1971, section 5. */
function halves(value: number): readonly [number, number] {
  const large = 134_217_729 * value;
  const high = large - (large - value);
  return [high, value - high];
}

/** a · b − c to the last digit where a · b is near c: the product by Dekker's splitting. */
function productLess(a: number, b: number, c: number): number {
  const product = a * b;
  const [a1, a2] = halves(a);
  const [b1, b2] = halves(b);
  const error = a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2);
  return product - c + error;
}

/**
 * Arithmetic mean, correctly rounded but for rare ties, and what rounding left of it; NaN without values. The sum is kept
 * to twice the digits and the division's remainder is added.
 */
export function meanWithRest(values: ArrayLike<number>): readonly [mean: number, rest: number] {
  const count = values.length;
  if (count === 0) return [NaN, NaN];
  const scale = powerOfTwoScale(values) / 2 ** Math.ceil(Math.log2(count));
  const [sum, rest] = exactSum(Float64Array.from(values, (value) => value * scale));
  const first = sum / count;
  if (!Number.isFinite(first)) return [Array.from(values).reduce((one, other) => one + other, 0) / count, 0];
  const remainder = (of: number) => (rest - productLess(of, count, sum)) / count;
  const centre = first + remainder(first);
  return [centre / scale, remainder(centre) / scale];
}

/** Arithmetic mean, correctly rounded but for rare ties; NaN without values. */
export function mean(values: ArrayLike<number>): number {
  return meanWithRest(values)[0];
}
