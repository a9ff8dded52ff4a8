import type { CellGrid, CellValue } from '../../customers/cells';
import type { Rectangle } from './rectangle';
import type { SelectionTarget } from './target';

/** So many blank rows may part two halves of a list; more part two lists. */
const mostBlank = 3;

/**
 * Rows of the same columns below blank rows under the region of the one cell that is selected: undefined where there
 * are none, or where what follows is another thing (a note, another list).
 */
export async function findFollowing(
  context: Excel.RequestContext,
  { sheet, rectangles, below }: SelectionTarget,
): Promise<Rectangle | undefined> {
  const [region] = rectangles;
  if (region === undefined || below === undefined) return undefined;
  const last = { ...region, row: region.row + region.rowCount - 1, rowCount: 1 };
  const next = { ...below, rowCount: Math.min(mostBlank + 2, below.rowCount) };
  const [lastRow, nextRows] = [last, next].map(({ row, column, rowCount, columnCount }) => {
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    range.load('values');
    return range;
  });
  await context.sync();
  const above = (lastRow?.values[0] ?? []) as CellValue[];
  const rows = (nextRows?.values ?? []) as CellValue[][];
  const first = rows.findIndex((row) => row.some((cell) => cell !== ''));
  if (first < 1 || first > mostBlank || !isAlike(rows[first] ?? [], above)) return undefined;
  return { ...below, row: below.row + first, rowCount: below.rowCount - first };
}

/** True where most cells are of the kind of those above: numbers below numbers, words below words. */
function isAlike(row: readonly CellValue[], above: readonly CellValue[]): boolean {
  const filled = above.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const alike = filled.filter((column) => row[column] !== '' && typeof row[column] === typeof above[column]);
  return filled.length > 1 && alike.length > filled.length / 2;
}

/** The target down to the last of the rows that follow. */
export function extended(target: SelectionTarget, following: Rectangle): SelectionTarget {
  const [region] = target.rectangles;
  if (region === undefined) return target;
  const whole = { ...region, rowCount: following.row + following.rowCount - region.row };
  return { ...target, rectangles: [whole], address: addressOf(target.address, whole) };
}

/** What `CellGrid.following` says of them. */
export function placeOf(
  { address }: SelectionTarget,
  following: Rectangle,
): NonNullable<CellGrid['following']> {
  const whole = addressOf(address, following);
  return { address: whole.slice(whole.lastIndexOf('!') + 1), rowCount: following.rowCount };
}

/** The address of other rows of the same columns. */
function addressOf(address: string, { row, rowCount }: Rectangle): string {
  const [from = '', to = from] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const column = (cell: string): string => cell.replace(/[^A-Z]/gi, '');
  const sheet = address.slice(0, address.lastIndexOf('!') + 1);
  return `${sheet}${column(from)}${String(row + 1)}:${column(to)}${String(row + rowCount)}`;
}
