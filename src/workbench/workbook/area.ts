import { HostError } from './hostError';
import { limits } from './limits';
import type { AreaModel } from './model';

/** An engine's range: both corners inclusive, 0-based. */
export interface CornerRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const wholeSheet: AreaModel = {
  row: 0,
  column: 0,
  rowCount: limits.rows,
  columnCount: limits.columns,
};

export function toCorners(area: AreaModel): CornerRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

export function fromCorners(range: CornerRange): AreaModel {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

export function singleCell(row: number, column: number): AreaModel {
  return { row, column, rowCount: 1, columnCount: 1 };
}

export function intersect(a: AreaModel, b: AreaModel): AreaModel | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest rectangle around both. */
export function bounding(a: AreaModel, b: AreaModel): AreaModel {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function contains(outer: AreaModel, inner: AreaModel): boolean {
  const common = intersect(outer, inner);
  return (
    common !== undefined && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount
  );
}

/** What is left of an area without a part: above, below, left and right of it. */
export function without(area: AreaModel, part: AreaModel): AreaModel[] {
  const hole = intersect(area, part);
  if (hole === undefined) return [area];
  const bottom = hole.row + hole.rowCount;
  const right = hole.column + hole.columnCount;
  const beside = { row: hole.row, rowCount: hole.rowCount };
  const pieces = [
    { ...area, rowCount: hole.row - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { ...area, ...beside, columnCount: hole.column - area.column },
    { ...area, ...beside, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Throws InvalidArgument for an area that leaves the sheet, as Excel does for an offset past its edge. */
export function requireOnSheet(area: AreaModel): AreaModel {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= limits.rows &&
    area.column + area.columnCount <= limits.columns;
  if (!fits) throw new HostError('InvalidArgument');
  return area;
}
