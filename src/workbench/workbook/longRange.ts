import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { fromEngineCell, type CellValue } from './cellValue';
import { textFormats } from './longColumn';
import { cellReader } from './longReference';

/** Ranges of fewer cells go the engine's way. */
const long = 1000;

/**
 * The values of a long range, for which the engine makes an object of every cell first. Undefined for what it has to read
 * itself.
 */
export function longRange(reference: BaseReferenceObject): CellValue[][] | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [rowCount, columnCount] = [endRow - startRow + 1, endColumn - startColumn + 1];
  if (startRow < 0 || startColumn < 0 || rowCount * columnCount < long) return undefined;
  const cellAt = cellReader(reference);
  if (cellAt === undefined) return undefined;
  const isText = textFormats(reference);
  const values: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      const cell = cellAt(row, column);
      // The engine guesses at a text without a type.
      if (cell?.t == null && typeof cell?.v === 'string') return undefined;
      const value = fromEngineCell(cell);
      cells.push(typeof value === 'number' && cell && isText(cell) ? String(value) : value);
    }
    values.push(cells);
  }
  return values;
}
