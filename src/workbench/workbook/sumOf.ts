/** Neumaier's sum: it carries the part that doubles lose. NaN stands for a row without a number. */
export function sumOf(
  numbers: ArrayLike<number>,
  counts: (row: number) => boolean = () => true,
): { readonly count: number; readonly sum: number } {
  let [count, sum, lost] = [0, 0, 0];
  for (let row = 0; row < numbers.length; row += 1) {
    const term = numbers[row] ?? NaN;
    if (Number.isNaN(term) || !counts(row)) continue;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    count += 1;
  }
  return { count, sum: sum + lost };
}
