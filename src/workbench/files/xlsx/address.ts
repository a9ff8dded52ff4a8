import type { AreaModel } from '../../workbook/model';

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "B3" of row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B3:C9", or "B3" for a single cell. */
export function areaAddress(area: AreaModel): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Area of "B3", "$B$3:$C$9", "B:C" or "3:9"; undefined for anything else. */
export function areaOfAddress(address: string): AreaModel | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(address);
  if (!match) return undefined;
  const [, letters1 = '', digits1 = '', letters2, digits2] = match;
  if (letters1 === '' && digits1 === '') return undefined;
  const single = letters2 === undefined;
  if (single && (letters1 === '' || digits1 === '')) return undefined;
  const row = digits1 === '' ? 0 : Number(digits1) - 1;
  const column = letters1 === '' ? 0 : columnOfLetters(letters1);
  const endRow = single ? row : digits2 === '' || digits2 === undefined ? lastRow : Number(digits2) - 1;
  const endColumn = single ? column : letters2 === '' ? lastColumn : columnOfLetters(letters2);
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rowCount: Math.abs(endRow - row) + 1,
    columnCount: Math.abs(endColumn - column) + 1,
  };
}

/** Areas of a space-separated list of addresses, as conditional formats and validations name them. */
export function areasOfAddresses(addresses: string): readonly AreaModel[] {
  return addresses
    .trim()
    .split(/\s+/)
    .flatMap((address) => areaOfAddress(address) ?? []);
}

/** A sheet's name as formulas write it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
