import type { ICommandInfo } from '@univerjs/core';
import { fromCorners, type CornerRange } from './area';
import { areasOf, withAreas } from './conditionalAreas';
import { withFormulas } from './conditionalFormulas';
import { drawConditionalFormat, eraseConditionalFormat } from './hostConditionalFormats';
import type { HostSheet } from './hostSheet';
import type { HostWorkbook } from './hostWorkbook';
import type { PrintModel, ValidationModel } from './model';
import { shiftedArea, shiftedFormula, shiftedIndex, type Shift } from './shift';
import { linkKey } from './sheetExtras';

const mutations: Readonly<Record<string, Pick<Shift, 'axis' | 'kind'>>> = {
  'sheet.mutation.insert-row': { axis: 'row', kind: 'insert' },
  'sheet.mutation.remove-rows': { axis: 'row', kind: 'remove' },
  'sheet.mutation.insert-col': { axis: 'column', kind: 'insert' },
  'sheet.mutation.remove-col': { axis: 'column', kind: 'remove' },
};

/**
 * Takes along what the engine does not keep when whole rows or columns come or go: rules, charts' references, links and
 * page settings. Heard as mutations, which the add-in's calls, the grid's menus and undo have in common.
 */
export function followShift(workbook: HostWorkbook, { id, params }: Readonly<ICommandInfo>): void {
  const mutation = mutations[id];
  if (mutation === undefined) return;
  const { unitId, subUnitId, range } = params as {
    readonly unitId: string;
    readonly subUnitId: string;
    readonly range: CornerRange;
  };
  if (unitId !== workbook.unitId) return;
  const sheet = workbook.requireSheet(subUnitId);
  const { row, column, rowCount, columnCount } = fromCorners(range);
  const isRow = mutation.axis === 'row';
  // Where cells alone are shifted, the engine makes the sheet longer below its data: no row comes in between.
  const { engineSheet } = sheet;
  const isWhole = isRow ? columnCount >= engineSheet.getColumnCount() : rowCount >= engineSheet.getRowCount();
  if (!isWhole) return;
  const shift: Shift = isRow
    ? { ...mutation, at: row, count: rowCount }
    : { ...mutation, at: column, count: columnCount };
  for (const other of workbook.sheets()) {
    const isShifted = (name: string | undefined): boolean =>
      name === undefined ? other === sheet : name.toLowerCase() === sheet.name.toLowerCase();
    followRules(other, shift, isShifted, other === sheet);
    for (const chart of other.extras.charts) {
      chart.series = chart.series.map((series) => ({
        ...series,
        values: shiftedFormula(series.values, shift, isShifted),
        ...(series.categories === undefined
          ? {}
          : { categories: shiftedFormula(series.categories, shift, isShifted) }),
      }));
    }
  }
  followPlaces(sheet, shift);
}

function followRules(
  sheet: HostSheet,
  shift: Shift,
  isShifted: (name: string | undefined) => boolean,
  isHere: boolean,
): void {
  const { extras } = sheet;
  const moved = <T extends Pick<ValidationModel, 'area'>>(rule: T): T | undefined => {
    const area = isHere ? shiftedArea(rule.area, shift) : rule.area;
    return area === undefined ? undefined : { ...rule, area };
  };
  const formulaOf = (formula: string, rule: Pick<ValidationModel, 'area'>): string =>
    formula.startsWith('=')
      ? shiftedFormula(formula, shift, isShifted, isHere ? rule.area : undefined)
      : formula;

  const rewritten = (rule: ValidationModel): ValidationModel => ({
    ...rule,
    formula1: formulaOf(rule.formula1, rule),
    ...(rule.formula2 === undefined ? {} : { formula2: formulaOf(rule.formula2, rule) }),
  });
  extras.validations = extras.validations.flatMap((rule) => moved(rewritten(rule)) ?? []);
  extras.conditionalFormats = extras.conditionalFormats.filter((format) => {
    const { model } = format;
    const shifted = withFormulas(model, (formula) => formulaOf(formula, model));
    const next = withAreas(
      shifted,
      areasOf(model).flatMap((area) => moved({ area })?.area ?? []),
    );
    if (next !== undefined && JSON.stringify(next) === JSON.stringify(model)) return true;
    eraseConditionalFormat(sheet, format.id);
    if (next === undefined) return false;
    format.model = next;
    drawConditionalFormat(sheet, format);
    return true;
  });
}

/** Links, filters and what is printed where. */
function followPlaces(sheet: HostSheet, shift: Shift): void {
  const { extras } = sheet;
  const links = [...extras.links.values()].flatMap((link) => {
    const area = shiftedArea({ ...link, rowCount: 1, columnCount: 1 }, shift);
    return area === undefined ? [] : [{ ...link, row: area.row, column: area.column }];
  });
  extras.links.clear();
  for (const link of links) extras.links.set(linkKey(link.row, link.column), link);
  if (extras.autoFilter !== undefined) extras.autoFilter = shiftedArea(extras.autoFilter, shift);
  extras.print = shiftedPrint(extras.print, shift);
}

function shiftedPrint({ area, titleRows, ...print }: PrintModel, shift: Shift): PrintModel {
  const breaks = shift.axis === 'row' ? 'rowBreaks' : 'columnBreaks';
  const shifted = print[breaks]?.flatMap((index) => shiftedIndex(index, shift) ?? []);
  const reference = (text: string): string => shiftedFormula(text, shift, () => true);
  const kept = Object.entries({ area, titleRows }).flatMap(([key, text]) => {
    const now = text === undefined ? '#REF!' : reference(text);
    return now.includes('#REF!') ? [] : [[key, now]];
  });
  return {
    ...print,
    ...(shifted === undefined ? {} : { [breaks]: shifted }),
    ...(Object.fromEntries(kept) as Pick<PrintModel, 'area' | 'titleRows'>),
  };
}
