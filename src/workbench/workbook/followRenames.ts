import { isReference, tokenize } from '@borgar/fx';
import { FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';
import { quoteSheet } from './address';
import { singleCell } from './area';
import { withFormulas } from './conditionalFormulas';
import { injectorOf } from './engine';
import type { HostSheet } from './hostSheet';
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
  followReferences(workbook, name, (text) => {
    const lower = text.toLowerCase();
    return lower === name || lower.startsWith(`${name}[`) ? after + text.slice(name.length) : undefined;
  });
}

/** Formulas that name columns of a table. */
export function followColumnRenames(
  workbook: HostWorkbook,
  tableName: string,
  renamed: readonly { readonly old: string; readonly name: string }[],
): void {
  const prefix = `${tableName.toLowerCase()}[`;
  const names = new Map(renamed.map(({ old, name }) => [old.toLowerCase(), name]));
  followReferences(workbook, prefix, (text) => {
    if (!text.toLowerCase().startsWith(prefix)) return undefined;
    const columns = text
      .slice(tableName.length)
      .replace(columnInBrackets, (whole, at: string, column: string) => {
        const name = names.get(column.replace(/'(.)/g, '$1').toLowerCase());
        return name === undefined ? whole : `[${at}${name.replace(/['#[\]]/g, "'$&")}]`;
      });
    return text.slice(0, tableName.length) + columns;
  });
}

/** A name in its own brackets, with an "@" before it or not; an apostrophe makes the next character a plain one. */
const columnInBrackets = /\[(@?)((?:'.|[^[\]'])*)\]/g;

/** Formulas in cells that name what is gone: the engine lets them keep their results. */
export function recalculateMentions(workbook: HostWorkbook, name: string): void {
  for (const { sheet, row, column, formula } of mentions(workbook, name.toLowerCase())) {
    sheet.cells.write(singleCell(row, column), formula);
  }
}

interface Mention {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Cells whose formulas hold a text in small letters. */
function mentions(workbook: HostWorkbook, text: string): Mention[] {
  // The engine knows which sheets hold none: long lists are not looked through.
  const all: IFormulaData = injectorOf(workbook.engine).get(FormulaDataModel).getFormulaData();
  const bySheet = all[workbook.unitId] ?? {};
  return workbook.sheets().flatMap((sheet) => {
    const formulas = bySheet[sheet.id] ?? {};
    return Object.keys(formulas).flatMap((r) =>
      Object.keys(formulas[Number(r)] ?? {}).flatMap((c) => {
        const [row, column] = [Number(r), Number(c)];
        const formula = sheet.cells.formula(row, column);
        return formula?.toLowerCase().includes(text) === true ? [{ sheet, row, column, formula }] : [];
      }),
    );
  });
}

function followReferences(workbook: HostWorkbook, mention: string, reference: Renamed): void {
  for (const { sheet, row, column, formula } of mentions(workbook, mention)) {
    const next = rewritten(formula, reference);
    if (next !== undefined) sheet.cells.write(singleCell(row, column), next);
  }
  for (const item of workbook.names.list()) {
    const formula = rewritten(item.formula, reference);
    if (formula !== undefined) workbook.names.set({ ...item, formula });
  }
}
