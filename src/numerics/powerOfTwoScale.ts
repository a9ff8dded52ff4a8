/**
 * A power of two by which the largest of some finite numbers comes between 1 and 2: multiplying by it changes no digit.
 * 1 where all are 0.
 */
export function powerOfTwoScale(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] ?? 0));
  if (!(largest > 0 && largest < Infinity)) return 1;
  // Beside the smallest numbers the scale itself would overflow.
  return 2 ** Math.min(-Math.floor(Math.log2(largest)), 1023);
}
