import { HostError } from './hostError';
import { limits } from './limits';
import type { AreaModel } from './model';

/** A reference as written: a sheet's name, if it has one, and the cells. */
export interface Reference {
  readonly sheet?: string;
  readonly area: AreaModel;
}

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "ab" → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "B2:D9"; whole columns and rows as "A:C" and "3:4". `fixed` writes `$B$2:$D$9`. */
export function formatArea(area: AreaModel, fixed = false): string {
  const dollar = fixed ? '$' : '';
  const letters = (column: number): string => dollar + columnLetters(column);
  const digits = (row: number): string => dollar + String(row + 1);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.rowCount === limits.rows) return `${letters(area.column)}:${letters(lastColumn)}`;
  if (area.columnCount === limits.columns) return `${digits(area.row)}:${digits(lastRow)}`;
  const first = letters(area.column) + digits(area.row);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${letters(lastColumn)}${digits(lastRow)}`;
}

const corner = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnOnly = /^\$?([A-Za-z]{1,3})$/;
const rowOnly = /^\$?(\d{1,7})$/;

/** Reads "A1", "$B$2:C9", "A:C", "3:4", with or without `Sheet!` or `'My sheet'!`. Undefined if it is none of these. */
export function parseReference(text: string): Reference | undefined {
  const bang = text.lastIndexOf('!');
  const written = bang < 0 ? undefined : text.slice(0, bang);
  const sheet = written === undefined ? undefined : unquote(written);
  const area = parseArea(text.slice(bang + 1).trim());
  if (area === undefined) return undefined;
  return sheet === undefined ? { area } : { sheet, area };
}

/** Like parseReference, for cells alone; what it cannot read is Excel's InvalidArgument. */
export function requireReference(text: string): Reference {
  const reference = parseReference(text);
  if (reference === undefined) throw new HostError('InvalidArgument');
  return reference;
}

function unquote(name: string): string {
  const trimmed = name.replace(/^=/, '');
  return trimmed.startsWith("'") && trimmed.endsWith("'")
    ? trimmed.slice(1, -1).replaceAll("''", "'")
    : trimmed;
}

function parseArea(text: string): AreaModel | undefined {
  const [first = '', last = first, more] = text.split(':');
  if (more !== undefined || first === '') return undefined;
  const cells = [corner.exec(first), corner.exec(last)] as const;
  if (cells[0] && cells[1]) {
    return between(
      Number(cells[0][2]) - 1,
      columnIndex(cells[0][1] ?? ''),
      Number(cells[1][2]) - 1,
      columnIndex(cells[1][1] ?? ''),
    );
  }
  if (!text.includes(':')) return undefined;
  const columns = [columnOnly.exec(first), columnOnly.exec(last)] as const;
  if (columns[0] && columns[1]) {
    return between(0, columnIndex(columns[0][1] ?? ''), limits.rows - 1, columnIndex(columns[1][1] ?? ''));
  }
  const rows = [rowOnly.exec(first), rowOnly.exec(last)] as const;
  if (rows[0] && rows[1]) {
    return between(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, limits.columns - 1);
  }
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): AreaModel | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const lastRow = Math.max(row1, row2);
  const lastColumn = Math.max(column1, column2);
  if (row < 0 || column < 0 || lastRow >= limits.rows || lastColumn >= limits.columns) return undefined;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}
