import { intersect, singleCell } from '../workbook/area';
import type { AreaModel } from '../workbook/model';
import type { RangeTarget } from './rangeTarget';

type IsHeld = (row: number, column: number) => boolean;

/** The cells around a range up to the first blank rows and columns: what Ctrl+A selects. */
export function surroundingRegion({ sheet, area }: RangeTarget): RangeTarget {
  const used = sheet.usedArea(true);
  if (!used) return { sheet, area: singleCell(area.row, area.column) };
  const isHeld = sheet.cells.occupancy();
  let region = area;
  for (;;) {
    // One side as far as it goes, then the next: growing all sides step by step would read long columns anew
    // at every row.
    const grown = [down, up, right, left].reduce((part, side) => growTo(part, side, used, isHeld), region);
    if (sameArea(grown, region)) return { sheet, area: region };
    region = grown;
  }
}

/** The strip of cells just outside one side, corners included. */
type Side = (area: AreaModel) => AreaModel;

const down: Side = (area) => ({ ...widened(area), row: area.row + area.rowCount, rowCount: 1 });
const up: Side = (area) => ({ ...widened(area), row: area.row - 1, rowCount: 1 });
const right: Side = (area) => ({
  ...heightened(area),
  column: area.column + area.columnCount,
  columnCount: 1,
});
const left: Side = (area) => ({ ...heightened(area), column: area.column - 1, columnCount: 1 });

function widened(area: AreaModel): AreaModel {
  return { ...area, column: area.column - 1, columnCount: area.columnCount + 2 };
}

function heightened(area: AreaModel): AreaModel {
  return { ...area, row: area.row - 1, rowCount: area.rowCount + 2 };
}

function growTo(area: AreaModel, side: Side, used: AreaModel, isHeld: IsHeld): AreaModel {
  let [top, left, bottom, right] = [
    area.row,
    area.column,
    area.row + area.rowCount,
    area.column + area.columnCount,
  ];
  for (;;) {
    const strip = side({ row: top, column: left, rowCount: bottom - top, columnCount: right - left });
    const part = intersect(strip, used);
    let found = false;
    if (part) {
      for (let row = part.row; row < part.row + part.rowCount; row += 1) {
        for (let column = part.column; column < part.column + part.columnCount; column += 1) {
          if (!isHeld(row, column)) continue;
          found = true;
          top = Math.min(top, row);
          left = Math.min(left, column);
          bottom = Math.max(bottom, row + 1);
          right = Math.max(right, column + 1);
        }
      }
    }
    if (!found) return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
  }
}

function sameArea(one: AreaModel, other: AreaModel): boolean {
  return one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}
