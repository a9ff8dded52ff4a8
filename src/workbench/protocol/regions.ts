import { intersect } from '../workbook/area';
import { fromEngineCell, isCellError } from '../workbook/cellValue';
import { HostError } from '../workbook/hostError';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { objectOf } from './crossFamily';
import { nullObject, type HostObject } from './hostObject';
import type { RangeTarget } from './rangeTarget';

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

/** More merged areas than this and Excel fails to tell them. */
const mostMerged = 512;

/** `getMergedAreasOrNullObject`: the merged areas that touch the range. */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject {
  const areas = sheet.merges.filter((merge) => intersect(merge, area) !== undefined);
  if (areas.length > mostMerged) throw new HostError('GeneralException');
  return areas.length === 0 ? nullObject : objectOf('RangeAreas', { sheet, areas });
}

function areasOf(target: RangeTarget, kind: (typeof kinds)[number], errorsOnly: boolean): AreaModel[] {
  switch (kind) {
    case 'Visible':
      return visibleAreas(target);
    case 'DataValidations':
      return joined(
        target.sheet.extras.validations.flatMap((rule) => intersect(rule.area, target.area) ?? []),
      );
    default: {
      return cellAreas(target, kind, errorsOnly);
    }
  }
}

/** Areas of the same columns that touch are one to Excel, whatever their rules are. */
function joined(areas: readonly AreaModel[]): AreaModel[] {
  const all: AreaModel[] = [];
  for (const area of areas.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = all.at(-1);
    const touches =
      last?.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (last && touches) all[all.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else all.push(area);
  }
  return all;
}

/** Runs of rows, and of columns, that are not hidden. */
export function visibleAreas({ sheet, area }: RangeTarget): AreaModel[] {
  const lastRow = Math.min(area.row + area.rowCount, Math.max(sheet.engineSheet.getRowCount(), area.row + 1));
  const isInvisible = sheet.layout.invisibleRows();
  const rows = runs(area.row, lastRow, (row) => !isInvisible(row));
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
  const cellAt = sheet.cells.reader();
  const matches = (row: number, column: number): boolean => {
    const cell = cellAt(row, column);
    const isFormula = Boolean(cell?.f) || Boolean(cell?.si);
    if (kind === 'Formulas' && !isFormula) return false;
    const value = fromEngineCell(cell);
    if (errorsOnly && !isCellError(value)) return false;
    if (kind === 'Formulas') return true;
    const isBlank = value === null;
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
