import { bounding, intersect, singleCell } from '../workbook/area';
import { isCellError } from '../workbook/cellValue';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { objectOf } from './crossFamily';
import { nullObject, type HostObject } from './hostObject';
import type { RangeTarget } from './rangeTarget';

/** The cells around a range up to the first blank rows and columns: what Ctrl+A selects. */
export function surroundingRegion({ sheet, area }: RangeTarget): RangeTarget {
  const used = sheet.usedArea(true);
  if (!used) return { sheet, area: singleCell(area.row, area.column) };
  let region = area;
  for (;;) {
    // One side as far as it goes, then the next: growing all sides step by step would read long columns anew
    // at every row.
    const grown = [down, up, right, left].reduce((part, side) => growTo(sheet, part, side, used), region);
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

function growTo(sheet: RangeTarget['sheet'], area: AreaModel, side: Side, used: AreaModel): AreaModel {
  let grown = area;
  for (;;) {
    const part = intersect(side(grown), used);
    const held = part && sheet.usedArea(true, part);
    if (!held) return grown;
    grown = bounding(grown, held);
  }
}

function sameArea(one: AreaModel, other: AreaModel): boolean {
  return one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

const kinds = ['Visible', 'Blanks', 'Constants', 'Formulas', 'DataValidations'] as const;
const valueTypes = ['All', 'Errors'] as const;

/** `getSpecialCellsOrNullObject`: visible cells, blanks, constants, formulas (all, or those with errors) or rules, as areas. */
export function specialCells(target: RangeTarget, args: Arguments): HostObject {
  const kind = args.word(kinds);
  const { sheet } = target;
  const errorsOnly = !args.isMissing(1) && args.word(valueTypes, 1) === 'Errors';
  const areas = areasOf(target, kind, errorsOnly);
  return areas.length === 0 ? nullObject : objectOf('RangeAreas', { sheet, areas });
}

function areasOf(target: RangeTarget, kind: (typeof kinds)[number], errorsOnly: boolean): AreaModel[] {
  switch (kind) {
    case 'Visible':
      return visibleAreas(target);
    case 'DataValidations':
      return target.sheet.extras.validations.flatMap((rule) => intersect(rule.area, target.area) ?? []);
    default: {
      return cellAreas(target, kind, errorsOnly);
    }
  }
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

function cellAreas(
  { sheet, area }: RangeTarget,
  kind: 'Blanks' | 'Constants' | 'Formulas',
  errorsOnly: boolean,
): AreaModel[] {
  const used = sheet.usedArea(true);
  const part = used && intersect(used, area);
  if (!part) return [];
  const matches = (row: number, column: number): boolean => {
    if (errorsOnly && !isCellError(sheet.cells.value(row, column))) return false;
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
