import type { Area } from '../../scorecards/sheetSpec';
import { columnLetters } from '../address';

/**
 * Uses a range and lets go of it. Otherwise Excel remembers each until the conversation ends, which asks for it in the
 * request and once more at the end: thousands of ranges held up the pane for 150 ms.
 */
function on<T>(range: Excel.Range, use: (range: Excel.Range) => T): T {
  const result = use(range);
  range.untrack();
  return result;
}

export function onRange<T>(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Area,
  use: (range: Excel.Range) => T,
): T {
  return on(sheet.getRangeByIndexes(row, column, rowCount, columnCount), use);
}

export function onCell<T>(
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  use: (range: Excel.Range) => T,
): T {
  return onRange(sheet, { row, column, rowCount: 1, columnCount: 1 }, use);
}

export function onColumns(
  sheet: Excel.Worksheet,
  first: number,
  count: number,
  use: (range: Excel.Range) => void,
): void {
  on(sheet.getRange(`${columnLetters(first + 1)}:${columnLetters(first + count)}`), use);
}

export function onRows(
  sheet: Excel.Worksheet,
  first: number,
  count: number,
  use: (range: Excel.Range) => void,
): void {
  on(sheet.getRange(`${String(first + 1)}:${String(first + count)}`), use);
}
