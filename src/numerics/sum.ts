/**
 * Sum with Neumaier's compensation: the error does not grow with the number of values.
 * Source: Neumaier, A. (1974), ZAMM 54, 39-51, algorithm IV.
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // An infinite total makes the compensation NaN; the plain sum is then the answer.
  return Number.isNaN(lost) ? total : total + lost;
}
