import { plainAddress } from '../../sharing/references';
import type { OutsideFormula } from '../sharing/outsideFormula';
import { readConditionalRules } from '../sharing/readConditionalRules';
import { readFormulas, type CellFormula } from '../sharing/readFormulas';
import { readNames } from '../sharing/readNames';
import { readValidationRules } from '../sharing/readValidationRules';
import { findCharts, showAgain, type ChartUse } from './findCharts';
import { findPivots } from './findPivots';
import { findSlicers, loadSlicers } from './findSlicers';
import type { InspectedTable } from './inspect';
import { withoutSpilled } from './withoutSpilled';

/** Formulas outside some sheets that name these sheets or their tables, as they are written. */
export interface Users {
  readonly cells: readonly CellFormula[];
  readonly names: readonly OutsideFormula[];
  /** Conditional formats and validation rules. */
  readonly rules: readonly OutsideFormula[];
  readonly charts: readonly ChartUse[];
  /** Names that belong to one of the sheets, which would go with it. */
  readonly ownNames: readonly {
    readonly name: string;
    readonly sheetName: string;
    readonly formula: string;
  }[];
  /** What cannot be led to other sheets, as "Sheet: name". */
  readonly stuckCharts: readonly string[];
  readonly stuckPivots: readonly string[];
  /** Slicers that may filter a table of the sheets, as "Sheet: caption". */
  readonly slicers: readonly string[];
  /** Sheets whose charts or pivot tables this Excel cannot be asked about. */
  readonly unknownSources: readonly string[];
}

export async function findUsers(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly tables: readonly InspectedTable[] }[],
  signal?: AbortSignal,
): Promise<Users> {
  const mentions = mentionOf(sheets);
  const own = new Set(sheets.map(({ name }) => name));
  const cells = await readFormulas(context, mentions, signal, own);
  const names = await readNames(context);
  const rules = [...(await readConditionalRules(context)), ...(await readValidationRules(context))];
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const others = worksheets.items.filter(({ name }) => !own.has(name));
  loadSlicers(others);
  const charts = await findCharts(context, others, mentions);
  const pivots = await findPivots(context, others, mentions);
  return {
    cells: await withoutSpilled(context, cells, (cell) => ({ ...cell, content: cell.formula })),
    names: names.filter(
      ({ sheetName, formula }) => !own.has(sheetName) && formula.startsWith('=') && mentions(formula),
    ),
    ownNames: names.flatMap(({ address: name, sheetName, formula }) =>
      own.has(sheetName) && !isExcels(name) ? [{ name, sheetName, formula }] : [],
    ),
    rules: rules.filter(({ sheetName, formula }) => !own.has(sheetName) && mentions(formula)),
    charts: charts.uses,
    stuckCharts: charts.stuck,
    stuckPivots: pivots.stuck,
    slicers: findSlicers(
      others,
      sheets.flatMap(({ tables }) => tables.flatMap(({ headers }) => headers)),
    ),
    unknownSources: [...new Set([...charts.unknown, ...pivots.unknown])],
  };
}

/** How many places elsewhere refer to the sheets, and the first of them as a reader writes it. */
export function summaryOf({ cells, names, rules, charts, stuckCharts, stuckPivots }: Users): {
  readonly count: number;
  readonly first: string | null;
} {
  const shown = new Set(charts.map(({ sheetName, chartName }) => `${sheetName}: ${chartName}`));
  const places = [
    ...cells.map((cell) => `${cell.sheetName}!${plainAddress({ ...cell, rowCount: 1, columnCount: 1 })}`),
    ...names.map(({ address }) => address),
    ...rules.map(({ sheetName, address }) => `${sheetName}!${address}`),
    ...new Set([...shown, ...stuckCharts]),
    ...stuckPivots,
  ];
  return { count: places.length, first: places[0] ?? null };
}

/** Print areas and the like, which Excel keeps as names. */
function isExcels(name: string): boolean {
  return /^(_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/i.test(name);
}

/** Whether a formula names one of the sheets or tables; a text that only looks so counts too. */
function mentionOf(
  sheets: readonly { readonly name: string; readonly tables: readonly InspectedTable[] }[],
): (formula: string) => boolean {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const ofSheets = sheets.map(({ name }) => `${escaped(name.replaceAll("'", "''"))}'?[!:]`);
  const ofTables = sheets.flatMap(({ tables }) =>
    tables.map(({ name }) => `(?:^|[^\\p{L}\\p{N}_.])${escaped(name)}(?![\\p{L}\\p{N}_.!])`),
  );
  const pattern = new RegExp([...ofSheets, ...ofTables].join('|'), 'iu');
  return (formula) => pattern.test(formula);
}

/** Writes the same formulas again: they find the sheets that bear the names now. */
export function writeAgain(context: Excel.RequestContext, { cells, names, rules, charts }: Users): void {
  const { workbook } = context;
  for (const { sheetName, row, column, formula } of cells) {
    workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  }
  for (const { formula, replace } of [...names, ...rules]) replace(context, formula);
  showAgain(context, charts);
}
