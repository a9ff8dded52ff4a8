import { columnLetters, quotedSheetName } from '../../excel/address';
import type { SelectedCells } from '../../excel/host';
import { isScalar, type Parameter } from '../../functions/parameter';

/**
 * Picked cells as a formula on a sheet writes them. The rows of a range stay where they are when the formula is copied
 * down; a single value is taken from the row that the formula comes to.
 */
export function pickedReference(parameter: Parameter, cells: SelectedCells, sheetName: string): string {
  const isSingle = cells.rowCount === 1 && cells.columnCount === 1;
  const fixed = isSingle || isScalar(parameter) ? '' : '$';
  const corner = (row: number, column: number): string => `${columnLetters(column + 1)}${fixed}${row + 1}`;
  const first = corner(cells.row, cells.column);
  const last = corner(cells.row + cells.rowCount - 1, cells.column + cells.columnCount - 1);
  const address = isSingle ? first : `${first}:${last}`;
  return cells.sheetName === sheetName ? address : `${sheetPrefix(cells.sheetName)}!${address}`;
}

/** Quoted only where Excel quotes it: blanks and signs, a digit first, what could be an address. */
function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[a-z]{1,3}\d+$|^r\d*c?\d*$|^c\d*$/i.test(name);
  return isPlain ? name : quotedSheetName(name);
}
