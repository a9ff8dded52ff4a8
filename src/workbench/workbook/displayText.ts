import { numfmt } from '@univerjs/core';
import { isCellError, type CellValue } from './cellValue';
import { date1904Offset } from './typedText';

/** The text that a cell shows: its value in its number format. */
export function displayText(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '@') return String(value);
  try {
    const shift = date1904 && typeof value === 'number' && numfmt.isDateFormat(format) ? date1904Offset : 0;
    return numfmt.format(format, typeof value === 'number' ? value + shift : value);
  } catch {
    return String(value);
  }
}
