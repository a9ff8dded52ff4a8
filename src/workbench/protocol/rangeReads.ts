import { fromEngineCell, isCellError, type CellValue } from '../workbook/cellValue';
import { displayText } from '../workbook/displayText';
import { HostError } from '../workbook/hostError';
import { limits } from '../workbook/limits';
import { cellCount, isUnbounded, touchedPart, type RangeTarget } from './rangeTarget';

/** A cell's value as the API gives it: "" for a blank, an error's text. */
export function toApiValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** Contents of a range; null for whole columns and rows, as in Excel, and an error above five million cells. */
function contents<T>(
  target: RangeTarget,
  read: (value: CellValue, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(target)) return null;
  if (cellCount(target) > limits.readCells) throw new HostError('RangeExceedsLimit');
  return target.sheet.cells.map(target.area, (cell, row, column) => read(fromEngineCell(cell), row, column));
}

export function readValues(target: RangeTarget): (string | number | boolean)[][] | null {
  return contents(target, toApiValue);
}

export function readFormulas(target: RangeTarget): (string | number | boolean)[][] | null {
  const { cells } = target.sheet;
  return contents(target, (value, row, column) => cells.formula(row, column) ?? toApiValue(value));
}

export function readText(target: RangeTarget): string[][] | null {
  const { formats, workbook } = target.sheet;
  return contents(target, (value, row, column) =>
    displayText(value, formats.numberFormat(row, column), workbook.date1904),
  );
}

export function readNumberFormats(target: RangeTarget): string[][] | null {
  const { formats } = target.sheet;
  return contents(target, (_, row, column) => formats.numberFormat(row, column));
}

export function readValueTypes(target: RangeTarget): string[][] | null {
  return contents(target, valueType);
}

/** The API's word for what a cell holds. */
export function valueType(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What all cells of a range have in common; null where they differ, as in Excel. */
export function uniform<T>(target: RangeTarget, read: (row: number, column: number) => T): T | null {
  const { area } = target;
  const first = read(area.row, area.column);
  const part = touchedPart(target);
  const last = read(
    Math.min(area.row + area.rowCount, limits.rows) - 1,
    Math.min(area.column + area.columnCount, limits.columns) - 1,
  );
  if (!Object.is(last, first)) return null;
  if (!part) return first;
  for (let row = part.row; row < part.row + part.rowCount; row += 1) {
    for (let column = part.column; column < part.column + part.columnCount; column += 1) {
      if (!Object.is(read(row, column), first)) return null;
    }
  }
  return first;
}

/** True, false, or null where it differs, over rows or columns. */
export function uniformOver(start: number, count: number, read: (index: number) => boolean): boolean | null {
  const first = read(start);
  for (let index = start + 1; index < start + count; index += 1) if (read(index) !== first) return null;
  return first;
}
