import type { CellGrid, CellValue } from './cells';

/** The grid with the value of merged cells in all of their rows; the grid itself where nothing is merged. */
export function fillMerged(grid: CellGrid): CellGrid {
  const { merged = [], rowNumbers, columnNumbers } = grid;
  if (merged.length === 0) return grid;
  const rowOf = new Map(rowNumbers.map((number, row) => [number, row]));
  const columnOf = new Map(columnNumbers.map((number, column) => [number, column]));
  const values: (readonly CellValue[])[] = [...grid.values];
  for (const { row: first, column: number, rowCount } of merged) {
    const top = rowOf.get(first);
    const column = columnOf.get(number);
    const value = top === undefined || column === undefined ? '' : (values[top]?.[column] ?? '');
    if (column === undefined || value === '') continue;
    for (let number = first + 1; number < first + rowCount; number++) {
      const row = rowOf.get(number);
      if (row === undefined || values[row]?.[column] !== '') continue;
      values[row] = values[row].map((cell, place) => (place === column ? value : cell));
    }
  }
  return { ...grid, values };
}
