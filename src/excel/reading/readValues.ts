import type { CellValue } from '../../customers/cells';
import { throwIfAborted, toHostError } from '../hostError';
import type { Rectangle } from './rectangle';

/**
 * Cells a request. Excel on the web passes at most 5 MB; at 20 bytes a cell this is a third of it, and the answer is
 * parsed in well under 50 ms. Long texts can still exceed the limit: the chunk is halved then.
 */
const cellsPerChunk = 80_000;

export interface ReadingOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the rows read since the last call. */
  readonly onRead?: (rows: readonly CellValue[][]) => void;
}

/** The values of a rectangle, row by row. */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rectangle: Rectangle,
  { signal, onRead }: ReadingOptions,
): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  let height = Math.max(1, Math.floor(cellsPerChunk / rectangle.columnCount));
  while (rows.length < rectangle.rowCount) {
    throwIfAborted(signal);
    const chunk = {
      ...rectangle,
      row: rectangle.row + rows.length,
      rowCount: Math.min(height, rectangle.rowCount - rows.length),
    };
    const range = sheet.getRangeByIndexes(chunk.row, chunk.column, chunk.rowCount, chunk.columnCount);
    range.load('values');
    try {
      await context.sync();
    } catch (thrown) {
      const error = toHostError(thrown);
      if (error.code !== 'payloadTooLarge' || chunk.rowCount === 1) throw error;
      height = Math.ceil(chunk.rowCount / 2);
      continue;
    }
    const read = range.values as CellValue[][];
    for (const row of read) rows.push(row);
    range.untrack();
    onRead?.(read);
  }
  return rows;
}
