/** Another way of calculating rounds the last digits differently. */
const tolerance = 1e-9;

type Results = readonly (readonly unknown[])[];

/** Whether two results are the same: size, kinds, texts and errors; numbers to 9 digits. */
export function sameResults(one: Results, other: Results): boolean {
  return firstDifference(one, other) === undefined;
}

/** The first values that differ, row by row, where `undefined` stands for a cell that one of them does not have. */
export function firstDifference(one: Results, other: Results): readonly [unknown, unknown] | undefined {
  for (let r = 0; r < Math.max(one.length, other.length); r++) {
    const [mine = [], others = []] = [one[r], other[r]];
    for (let c = 0; c < Math.max(mine.length, others.length); c++) {
      if (!sameValue(mine[c], others[c])) return [mine[c], others[c]];
    }
  }
  return undefined;
}

function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1e-5, Math.abs(one), Math.abs(other));
}
