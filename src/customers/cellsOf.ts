import type { CellValue } from './cells';
import type { ReadContext } from './readContext';

/** Several look at the same column before it is read: by the rows that were asked for. */
const known = new WeakMap<Int32Array, Map<number, readonly CellValue[]>>();

/** The cells of a column as they are, one for each row of the context. */
export function cellsOf({ grid, rows }: ReadContext, column: number): readonly CellValue[] {
  const columns = known.get(rows) ?? new Map<number, readonly CellValue[]>();
  known.set(rows, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const cells = Array<CellValue>(rows.length).fill('');
  for (let index = 0; index < rows.length; index++)
    cells[index] = grid.values[rows[index] ?? 0]?.[column] ?? '';
  columns.set(column, cells);
  return cells;
}
