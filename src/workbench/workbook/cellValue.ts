import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { isErrorText } from './errorText';

/** An error value of a cell, as `CellModel` holds it. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, or its formula's result; null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Reads an engine cell. The engine keeps an error as its text, so a cell with that text is the error. */
export function fromEngineCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === undefined || v === null) {
    const stream = cell.p?.body?.dataStream;
    return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }
  if (typeof v === 'boolean') return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === '1' || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  if (typeof v === 'string' && t !== CellValueType.FORCE_STRING && isErrorText(v)) return { error: v };
  return v;
}

/** How every text begins that JavaScript reads as a number ("Infinity" too): reading the others takes long. */
const numberStart = /^[\s\d+\-.I]/;

/** The engine's value and type for a value; both null clear the cell's content. */
export function toEngineValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') {
    // A digit text without this type would come back as a number.
    const looksNumeric = numberStart.test(value) && value.trim() !== '' && !Number.isNaN(Number(value));
    return {
      v: value,
      t: looksNumeric || isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
    };
  }
  return { v: value.error, t: CellValueType.STRING };
}
