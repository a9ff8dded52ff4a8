import { readFormulas, type CellFormula } from '../sharing/readFormulas';
import { supports } from '../requirements';

/** Formulas outside some sheets that name these sheets or their tables, as they are written. */
export interface Users {
  readonly cells: readonly CellFormula[];
  /** Defined names; `sheetName` is set for one that belongs to a sheet. */
  readonly names: readonly { readonly name: string; readonly sheetName?: string; readonly formula: string }[];
}

export async function findUsers(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly tableNames: readonly string[] }[],
  signal?: AbortSignal,
): Promise<Users> {
  if (sheets.length === 0) return { cells: [], names: [] };
  const mentions = mentionOf(sheets);
  const own = new Set(sheets.map(({ name }) => name));
  const cells = await readFormulas(context, mentions, signal, own);
  return {
    cells: await withoutSpilled(context, cells),
    names: await findNames(context, mentions, own),
  };
}

/** Whether a formula names one of the sheets or tables; a text that only looks so counts too. */
function mentionOf(
  sheets: readonly { readonly name: string; readonly tableNames: readonly string[] }[],
): (formula: string) => boolean {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const ofSheets = sheets.map(({ name }) => `${escaped(name.replaceAll("'", "''"))}'?[!:]`);
  const ofTables = sheets.flatMap(({ tableNames }) =>
    tableNames.map((name) => `(?<![\\p{L}\\p{N}_.])${escaped(name)}(?![\\p{L}\\p{N}_.!])`),
  );
  const pattern = new RegExp([...ofSheets, ...ofTables].join('|'), 'iu');
  return (formula) => pattern.test(formula);
}

/** Some versions of Excel give the formula of a spilled area for each of its cells; only the first holds it. */
async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly CellFormula[],
): Promise<readonly CellFormula[]> {
  if (cells.length === 0 || !supports('spills')) return cells;
  const spills = cells.map(({ sheetName, row, column }) => {
    const spill = context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(row, column, 1, 1)
      .getSpillingToRangeOrNullObject();
    spill.load('rowIndex,columnIndex,rowCount,columnCount');
    return spill;
  });
  await context.sync();
  const inside = new Set<string>();
  return cells.filter(({ sheetName, row, column }, i) => {
    if (inside.has(`${row},${column},${sheetName}`)) return false;
    const spill = spills[i];
    if (spill === undefined || spill.isNullObject) return true;
    for (let r = 0; r < spill.rowCount; r++) {
      for (let c = 0; c < spill.columnCount; c++) inside.add(`${row + r},${column + c},${sheetName}`);
    }
    return true;
  });
}

async function findNames(
  context: Excel.RequestContext,
  mentions: (formula: string) => boolean,
  without: ReadonlySet<string>,
): Promise<Users['names']> {
  const { workbook } = context;
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/name');
  await context.sync();
  const local = workbook.worksheets.items
    .filter(({ name }) => !without.has(name))
    .map((sheet) => {
      sheet.names.load('items/name,items/formula');
      return { sheetName: sheet.name, items: sheet.names };
    });
  await context.sync();
  return [
    ...workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    ...local.flatMap(({ sheetName, items }) =>
      items.items.map(({ name, formula }) => ({ name, sheetName, formula: String(formula) })),
    ),
  ].filter(({ formula }) => formula.startsWith('=') && mentions(formula));
}

/** Writes the same formulas again: they find the sheets that bear the names now. */
export function writeAgain(context: Excel.RequestContext, { cells, names }: Users): void {
  const { workbook } = context;
  for (const { sheetName, row, column, formula } of cells) {
    workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  }
  for (const { name, sheetName, formula } of names) {
    const { names: items } = sheetName === undefined ? workbook : workbook.worksheets.getItem(sheetName);
    items.getItem(name).formula = formula;
  }
}
