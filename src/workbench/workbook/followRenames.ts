import { isReference, tokenize } from '@borgar/fx';
import { FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';
import { quoteSheet } from './address';
import { withFormulas } from './conditionalFormulas';
import { injectorOf } from './engine';
import type { HostWorkbook } from './hostWorkbook';

type Renamed = (reference: string) => string | undefined;

/** A formula with its references renamed, as Excel does it everywhere; undefined where it names none of them. */
function rewritten(formula: string, renamed: Renamed): string | undefined {
  const next = tokenize(formula)
    .map((token) => (isReference(token) ? renamed(token.value) : undefined) ?? token.value)
    .join('');
  return next === formula ? undefined : next;
}

/** Charts, conditional formats and validation rules name a sheet by text; the engine renames only what stands in cells and names. */
export function followSheetRename(workbook: HostWorkbook, before: string, after: string): void {
  const prefixes = [`${before}!`, `${quoteSheet(before)}!`].map((prefix) => prefix.toLowerCase());
  const reference: Renamed = (text) => {
    const prefix = prefixes.find((each) => text.toLowerCase().startsWith(each));
    return prefix === undefined ? undefined : `${quoteSheet(after)}!${text.slice(prefix.length)}`;
  };
  for (const sheet of workbook.sheets()) {
    const { extras } = sheet;
    for (const chart of extras.charts) {
      chart.series = chart.series.map((series) => ({
        ...series,
        values: reference(series.values) ?? series.values,
        ...(series.categories === undefined
          ? {}
          : { categories: reference(series.categories) ?? series.categories }),
      }));
    }
    for (const format of extras.conditionalFormats) {
      format.model = withFormulas(format.model, (formula) => rewritten(formula, reference) ?? formula);
    }
    extras.validations = extras.validations.map((rule) => {
      const formula1 = rewritten(rule.formula1, reference) ?? rule.formula1;
      const formula2 = rule.formula2 && (rewritten(rule.formula2, reference) ?? rule.formula2);
      return { ...rule, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    });
  }
}

/** Formulas in cells and names that name a table; the engine leaves them as they are. */
export function followTableRename(workbook: HostWorkbook, before: string, after: string): void {
  const name = before.toLowerCase();
  const reference: Renamed = (text) => {
    const lower = text.toLowerCase();
    return lower === name || lower.startsWith(`${name}[`) ? after + text.slice(name.length) : undefined;
  };
  // The engine knows which sheets hold none: long lists are not looked through.
  const all: IFormulaData = injectorOf(workbook.engine).get(FormulaDataModel).getFormulaData();
  const bySheet = all[workbook.unitId] ?? {};
  for (const sheet of workbook.sheets()) {
    const formulas = bySheet[sheet.id] ?? {};
    for (const row of Object.keys(formulas)) {
      for (const column of Object.keys(formulas[Number(row)] ?? {})) {
        const at = { row: Number(row), column: Number(column) };
        const formula = sheet.cells.formula(at.row, at.column);
        if (!formula?.toLowerCase().includes(name)) continue;
        const next = rewritten(formula, reference);
        if (next !== undefined) sheet.cells.write({ ...at, rowCount: 1, columnCount: 1 }, next);
      }
    }
  }
  for (const item of workbook.names.list()) {
    const formula = rewritten(item.formula, reference);
    if (formula !== undefined) workbook.names.set({ ...item, formula });
  }
}
