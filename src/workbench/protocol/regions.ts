import { bounding, intersect, singleCell } from '../workbook/area';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { objectOf } from './crossFamily';
import { nullObject, type HostObject } from './hostObject';
import type { RangeTarget } from './rangeTarget';

/** The cells around a range up to the first blank rows and columns: what Ctrl+A selects. */
export function surroundingRegion(target: RangeTarget): RangeTarget {
  const { sheet } = target;
  const used = sheet.usedArea(true);
  let area = target.area;
  if (!used) return { sheet, area: singleCell(area.row, area.column) };
  for (;;) {
    const grown = grow(target, area, used);
    if (grown === area) return { sheet, area };
    area = grown;
  }
}

/** One step out on every side where the ring of cells around the area holds something. */
function grow(target: RangeTarget, area: AreaModel, used: AreaModel): AreaModel {
  const ring = (side: Partial<AreaModel>): AreaModel => ({
    row: Math.max(0, area.row - 1),
    column: Math.max(0, area.column - 1),
    rowCount: area.rowCount + (area.row > 0 ? 2 : 1),
    columnCount: area.columnCount + (area.column > 0 ? 2 : 1),
    ...side,
  });
  const sides = [
    { row: area.row - 1, rowCount: 1 },
    { row: area.row + area.rowCount, rowCount: 1 },
    { column: area.column - 1, columnCount: 1 },
    { column: area.column + area.columnCount, columnCount: 1 },
  ].map(ring);
  let grown = area;
  for (const side of sides) {
    const part = intersect(side, used);
    const held = part && target.sheet.usedArea(true, part);
    if (held) grown = bounding(grown, held);
  }
  return grown.rowCount === area.rowCount && grown.columnCount === area.columnCount ? area : grown;
}

const kinds = ['Visible', 'Blanks', 'Constants', 'Formulas'] as const;

/** `getSpecialCellsOrNullObject`: visible cells, blanks, constants or formulas, as areas. */
export function specialCells(target: RangeTarget, args: Arguments): HostObject {
  const kind = args.word(kinds);
  const { sheet } = target;
  const areas = kind === 'Visible' ? visibleAreas(target) : cellAreas(target, kind);
  return areas.length === 0 ? nullObject : objectOf('RangeAreas', { sheet, areas });
}

/** Runs of rows, and of columns, that are not hidden. */
export function visibleAreas({ sheet, area }: RangeTarget): AreaModel[] {
  const lastRow = Math.min(area.row + area.rowCount, Math.max(sheet.engineSheet.getRowCount(), area.row + 1));
  const rows = runs(area.row, lastRow, (row) => !sheet.layout.isRowInvisible(row));
  const lastColumn = Math.min(
    area.column + area.columnCount,
    Math.max(sheet.engineSheet.getColumnCount(), area.column + 1),
  );
  const columns = runs(area.column, lastColumn, (column) => !sheet.layout.isColumnHidden(column));
  // Past what the engine draws nothing is hidden.
  extend(rows, lastRow, area.row + area.rowCount);
  extend(columns, lastColumn, area.column + area.columnCount);
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rowCount, columnCount })),
  );
}

function extend(found: [number, number][], drawn: number, end: number): void {
  if (drawn >= end) return;
  const last = found.at(-1);
  if (last && last[0] + last[1] === drawn) last[1] += end - drawn;
  else found.push([drawn, end - drawn]);
}

function runs(start: number, end: number, keep: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = start; index < end; index += 1) {
    if (!keep(index)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1]);
  }
  return found;
}

function cellAreas({ sheet, area }: RangeTarget, kind: 'Blanks' | 'Constants' | 'Formulas'): AreaModel[] {
  const used = sheet.usedArea(true);
  const part = used && intersect(used, area);
  if (!part) return [];
  const matches = (row: number, column: number): boolean => {
    const isFormula = sheet.cells.formula(row, column) !== undefined;
    if (kind === 'Formulas') return isFormula;
    const isBlank = sheet.cells.value(row, column) === null;
    return kind === 'Blanks' ? isBlank && !isFormula : !isBlank && !isFormula;
  };
  const areas: AreaModel[] = [];
  const end = Math.min(part.column + part.columnCount, limits.columns);
  for (let column = part.column; column < end; column += 1) {
    for (const [row, rowCount] of runs(part.row, part.row + part.rowCount, (r) => matches(r, column))) {
      areas.push({ row, column, rowCount, columnCount: 1 });
    }
  }
  return areas;
}
