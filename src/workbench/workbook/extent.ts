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
  const held = keysWithin(within.row, within.rowCount)(rows);
  const holdsIn = (row: number, column: number): boolean => {
    const cell = rows[row]?.[column];
    return cell != null && counts(cell);
  };
  let [top, left, right] = [-1, Infinity, -1];
  for (const key of held) {
    const row = Number(key);
    const cells = rows[row];
    if (!cells) continue;
    const columns = columnsOf(cells);
    // Only what lies outside the columns of the rows above can widen the area: the cells between are not asked.
    const first = columns.find((column) => Number(column) >= left || holdsIn(row, Number(column)));
    if (first !== undefined) left = Math.min(left, Number(first));
    const last = columns.findLast((column) => Number(column) <= right || holdsIn(row, Number(column)));
    if (last !== undefined) right = Math.max(right, Number(last));
    if (top < 0 && right >= 0) top = row;
  }
  if (top < 0) return undefined;
  const bottom = Number(
    held.findLast((row) =>
      columnsOf(rows[Number(row)] ?? {}).some((column) => holdsIn(Number(row), Number(column))),
    ),
  );
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Spans shorter than this are asked key by key: listing the keys of a long sheet costs more. */
const shortSpan = 64;

type Keys = readonly (number | string)[];

/** The keys of a sparse record that may be filled within a span, in order; as they are, for few are looked at. */
function keysWithin(start: number, count: number): (record: object) => Keys {
  if (count <= shortSpan) {
    const span = Array.from({ length: count }, (_, place) => start + place);
    return () => span;
  }
  return (record) => {
    const keys = Object.keys(record);
    const isInside = (key: string | undefined): boolean =>
      key === undefined || (Number(key) >= start && Number(key) < start + count);
    // Whole numbers come in order.
    return isInside(keys[0]) && isInside(keys.at(-1)) ? keys : keys.filter(isInside);
  };
}
