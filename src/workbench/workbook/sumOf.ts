/** Neumaier's sum: it carries the part that doubles lose. NaN stands for a row without a number. */
export function sumOf(
  numbers: ArrayLike<number>,
  rows?: ArrayLike<number>,
): { readonly count: number; readonly sum: number } {
  let [count, sum, lost] = [0, 0, 0];
  const length = (rows ?? numbers).length;
  for (let i = 0; i < length; i += 1) {
    // `?? NaN` would keep each term as an object on the heap: twice the time.
    const term = Number(numbers[rows === undefined ? i : Number(rows[i])]);
    if (Number.isNaN(term)) continue;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    count += 1;
  }
  return { count, sum: sum + lost };
}
