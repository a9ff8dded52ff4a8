import type { Rectangle } from './rectangle';

/** Rows looked at: a column's first cells may be blank and unformatted. */
const sampledRows = 30;

/** Queues the question for a rectangle's number formats; the answer is there after the next sync. */
export function askColumnFormats(sheet: Excel.Worksheet, rectangle: Rectangle): () => string[] {
  const rowCount = Math.min(sampledRows, rectangle.rowCount);
  const range = sheet.getRangeByIndexes(rectangle.row, rectangle.column, rowCount, rectangle.columnCount);
  range.load('numberFormat');
  return () => {
    const formats = range.numberFormat as string[][];
    return Array.from(
      { length: rectangle.columnCount },
      (_, column) =>
        formats
          .map((row) => row[column] ?? 'General')
          .find((format) => format !== 'General' && format !== '') ?? 'General',
    );
  };
}
