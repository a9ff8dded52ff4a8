import { columnLetters, parseReference } from '../../workbook/address';
import type { AreaModel } from '../../workbook/model';

/** "B3" of row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B3:C9", or "B3" for a single cell; whole columns too have both corners, as files want them. */
export function areaAddress(area: AreaModel): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** "$B$3:$C$9". */
export function absoluteAddress(area: AreaModel): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Where bars begin by themselves, as a formula of a file: at 0, or at the lowest value below it. */
export function automaticLowerEnd(area: AreaModel): string {
  return `MIN(0,${absoluteAddress(area)})`;
}

/** Area of "B3", "$B$3:$C$9", "B:C" or "3:9", without a sheet; undefined for anything else. */
export function areaOfAddress(address: string): AreaModel | undefined {
  return address.includes('!') ? undefined : parseReference(address)?.area;
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
