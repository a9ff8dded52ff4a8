import type { SheetModel } from '../../workbook/model';
import { defaultColumnPixels, defaultRowPixels } from './units';

/** A point of a sheet: the cell it lies in (0-based) and pixels from that cell's corner. */
export interface DrawingPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

type Sizes = Pick<SheetModel, 'columns' | 'rows'>;

/** The cell under a point that is `left` and `top` pixels from the sheet's corner. */
export function pointAt(sheet: Sizes, left: number, top: number): DrawingPoint {
  const [column, columnOffset] = cellAt(left, (index) => columnPixels(sheet, index), 16_383);
  const [row, rowOffset] = cellAt(top, (index) => rowPixels(sheet, index), 1_048_575);
  return { column, columnOffset, row, rowOffset };
}

/** Pixels from the sheet's corner of a point in a cell. */
export function pixelsOfPoint(
  sheet: Sizes,
  point: DrawingPoint,
): { readonly left: number; readonly top: number } {
  let left = Math.min(point.columnOffset, columnPixels(sheet, point.column));
  for (let column = 0; column < point.column; column++) left += columnPixels(sheet, column);
  let top = Math.min(point.rowOffset, rowPixels(sheet, point.row));
  for (let row = 0; row < point.row; row++) top += rowPixels(sheet, row);
  return { left, top };
}

function cellAt(position: number, size: (index: number) => number, last: number): [number, number] {
  let rest = Math.max(0, position);
  let index = 0;
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index++;
  }
  return [index, Math.round(rest * 100) / 100];
}

function columnPixels(sheet: Sizes, column: number): number {
  const size = sheet.columns[column];
  return size?.hidden === true ? 0 : (size?.width ?? defaultColumnPixels);
}

function rowPixels(sheet: Sizes, row: number): number {
  const size = sheet.rows[row];
  return size?.hidden === true ? 0 : (size?.height ?? defaultRowPixels);
}
