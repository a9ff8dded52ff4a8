import type { AreaModel } from './model';

/** Cells as the engine holds them: sparse rows of sparse cells. */
export type Rows<T> = Record<number, Record<number, T> | undefined>;

/** The smallest area of the cells that count. */
export function extent<T>(
  rows: Rows<T>,
  within: AreaModel,
  counts: (cell: NonNullable<T>) => boolean,
): AreaModel | undefined {
  const columnsOf = keysWithin(within.column, within.columnCount);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row of keysWithin(within.row, within.rowCount)(rows)) {
    const cells = rows[row];
    if (!cells) continue;
    const holds = (column: number): boolean => {
      const cell = cells[column];
      return cell != null && counts(cell);
    };
    const columns = columnsOf(cells);
    const first = columns.find(holds);
    if (first === undefined) continue;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, first);
    // Only what lies behind the rows above can widen the area: the others are not asked again.
    right = Math.max(right, columns.findLast((column) => column <= right || holds(column)) ?? first);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Spans shorter than this are asked key by key: listing the keys of a long sheet costs more. */
const shortSpan = 64;

/** The keys of a sparse record that may be filled within a span, in order. */
function keysWithin(start: number, count: number): (record: object) => readonly number[] {
  if (count <= shortSpan) {
    const span = Array.from({ length: count }, (_, place) => start + place);
    return () => span;
  }
  return (record) =>
    Object.keys(record)
      .map(Number)
      .filter((key) => key >= start && key < start + count);
}
