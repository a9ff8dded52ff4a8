import type { CellValue } from './cells';
import type { ReadContext } from './readContext';

/** A column of numbers as its cells are: the numbers, and apart from them the cells that hold something else. */
export interface NumberCells {
  /** One for each row of the context; NaN where the cell holds no number. */
  readonly numbers: Float64Array;
  /** How many cells hold numbers. */
  readonly count: number;
  /** Places, among the rows of the context, of cells that hold something else, and what they hold. */
  readonly places: readonly number[];
  readonly others: readonly Exclude<CellValue, number>[];
}

/** Several look at the same column before it is read: by the rows that were asked for. */
const known = new WeakMap<Int32Array, Map<number, NumberCells>>();

/**
 * The cells of a column of numbers, gone through once however many ask: hundreds of thousands of rows lie far apart in
 * memory. The numbers are not to be changed.
 */
export function numbersOf({ grid, rows }: ReadContext, column: number): NumberCells {
  let columns = known.get(rows);
  if (columns === undefined) known.set(rows, (columns = new Map<number, NumberCells>()));
  const before = columns.get(column);
  if (before !== undefined) return before;
  const numbers = new Float64Array(rows.length);
  const places: number[] = [];
  const others: Exclude<CellValue, number>[] = [];
  let count = 0;
  for (let index = 0; index < rows.length; index++) {
    const cell = grid.values[rows[index] ?? 0]?.[column] ?? '';
    if (typeof cell === 'number') {
      numbers[index] = cell;
      count++;
      continue;
    }
    numbers[index] = NaN;
    if (cell === '') continue;
    places.push(index);
    others.push(cell);
  }
  const found = { numbers, count, places, others };
  columns.set(column, found);
  return found;
}
