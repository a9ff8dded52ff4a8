import type { CellValue } from './cells';
import type { ReadContext } from './readContext';

/** The cells of a column as they are, one for each row of the context. */
export function cellsOf({ grid, rows }: ReadContext, column: number): readonly CellValue[] {
  return Array.from(rows, (row) => grid.values[row]?.[column] ?? '');
}
