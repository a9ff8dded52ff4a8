/**
 * Adjusted Rand index of two labellings of the same customers (Hubert & Arabie 1985, eq. 5): 1 where they
 * divide alike, about 0 where they agree by chance only. Labels below 0 are left out.
 */
export function adjustedRand(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): void => void map.set(key, (map.get(key) ?? 0) + 1);
  let total = 0;
  for (let place = 0; place < first.length; place++) {
    const row = first[place] ?? -1;
    const column = second[place] ?? -1;
    if (row < 0 || column < 0) continue;
    total++;
    count(cells, row * 65_536 + column);
    count(rows, row);
    count(columns, column);
  }
  const together = pairs(cells);
  const inRows = pairs(rows);
  const inColumns = pairs(columns);
  const expected = (inRows * inColumns) / ((total * (total - 1)) / 2);
  const most = (inRows + inColumns) / 2;
  // Both put everything together, or everybody apart: they divide alike.
  return most === expected || total < 2 ? 1 : (together - expected) / (most - expected);
}

function pairs(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += (count * (count - 1)) / 2;
  return sum;
}
