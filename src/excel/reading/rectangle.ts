/** A rectangle of cells on one sheet, 0-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The properties to load of a range that is used as a rectangle. */
export const rectangleProperties = 'address,rowIndex,columnIndex,rowCount,columnCount';

export function rectangleOf(range: Excel.Range): Rectangle {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

/** What two rectangles share, or undefined. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

export function cellCount({ rowCount, columnCount }: Rectangle): number {
  return rowCount * columnCount;
}

/** How several rectangles make one block: below each other, or side by side. */
export type Arrangement = 'stacked' | 'beside';

/** Undefined where they share neither their columns nor their rows. */
export function arrangementOf(rectangles: readonly Rectangle[]): Arrangement | undefined {
  const [first, ...others] = rectangles;
  if (first === undefined) return undefined;
  if (others.every((r) => r.column === first.column && r.columnCount === first.columnCount)) return 'stacked';
  if (others.every((r) => r.row === first.row && r.rowCount === first.rowCount)) return 'beside';
  return undefined;
}
