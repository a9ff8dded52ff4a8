import type { SheetSpec } from '../../scorecards/sheetSpec';
import { HostError } from '../hostError';
import { askDateSystem } from '../reading/dateSystem';
import { run } from '../run';
import { uniqueSheetNames, uniqueTableNames } from './uniqueNames';

export interface Names {
  /** By the specifications' keys. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  /** Free names, for what is set aside while others take its place. */
  readonly spareSheets: readonly string[];
  readonly spareTables: readonly string[];
  readonly activeId: string;
  readonly date1904: boolean;
}

/** How many names to keep free. */
export interface Spare {
  readonly sheets: number;
  readonly tables: number;
}

/** Looks at what is there, and whether sheets may be added at all. */
export async function chooseNames(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  spare: Spare,
): Promise<Names> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  workbook.protection.load('protected');
  const date1904 = askDateSystem(context);
  await context.sync();
  if (workbook.protection.protected) throw new HostError('structureProtected');

  const sheets = specs.map(({ name }) => name);
  const tables = specs.flatMap((spec) => spec.tables ?? []);
  const sheetNames = uniqueSheetNames(
    [...sheets, ...Array<string>(spare.sheets).fill('Clientele')],
    workbook.worksheets.items.map(({ name }) => name),
  );
  const tableNames = uniqueTableNames(
    [...tables.map(({ name }) => name), ...Array<string>(spare.tables).fill('Clientele_')],
    [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name),
  );
  return {
    sheets: Object.fromEntries(specs.map(({ key }, i) => [key, sheetNames[i] ?? key])),
    tables: Object.fromEntries(tables.map(({ key }, i) => [key, tableNames[i] ?? key])),
    spareSheets: sheetNames.slice(sheets.length),
    spareTables: tableNames.slice(tables.length),
    activeId: active.id,
    date1904: date1904(),
  };
}

/** Whether somebody uses one of the names by now. */
export function areTaken({ sheets, tables }: Names): Promise<boolean> {
  return run(async ({ workbook }) => {
    workbook.worksheets.load('items/name');
    workbook.tables.load('items/name');
    workbook.names.load('items/name');
    await workbook.context.sync();
    const used = (items: readonly { readonly name: string }[]): ReadonlySet<string> =>
      new Set(items.map(({ name }) => name.toLowerCase()));
    const inSheets = used(workbook.worksheets.items);
    const inTables = used([...workbook.tables.items, ...workbook.names.items]);
    return (
      Object.values(sheets).some((name) => inSheets.has(name.toLowerCase())) ||
      Object.values(tables).some((name) => inTables.has(name.toLowerCase()))
    );
  });
}
