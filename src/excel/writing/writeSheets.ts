import type { SheetSpec } from '../../scorecards/sheetSpec';
import { askDateSystem } from '../reading/dateSystem';
import type { WriteOptions, WriteResult } from '../host';
import { HostError, throwIfAborted, toHostError } from '../hostError';
import { supports, type Feature } from '../requirements';
import { run } from '../run';
import type { LeftOut } from '../texts';
import { Batch } from './batch';
import { createNameFiller } from './nameFiller';
import { clearPending, markPending, removeSheets } from './pendingSheets';
import { toDateSystem1904 } from './dateSystem1904';
import { uniqueSheetNames, uniqueTableNames } from './uniqueNames';
import { writeCharts } from './writeCharts';
import { writeConstants, writeFormulas } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeLinks } from './writeLinks';
import { writeSheetLooks } from './writeSheetLooks';
import { writeStyles } from './writeStyles';
import { writeTables } from './writeTables';

/**
 * Adds the sheets, all or none. They are written hidden and shown in one last request, so that nobody sees a
 * half-written sheet; on any failure or cancel they are deleted again. Sheets that were there are not touched.
 */
export async function writeSheets(specs: readonly SheetSpec[], options: WriteOptions): Promise<WriteResult> {
  throwIfAborted(options.signal);
  const added: Added = { ids: [], names: [] };
  try {
    return await run((context) => writeAll(context, specs, options, added));
  } catch (thrown) {
    await removeAgain(added, toHostError(thrown));
    throw thrown;
  }
}

/** Sheets that exist in the workbook because of this write: their names, then, once known, their ids. */
interface Added {
  ids: readonly string[];
  names: readonly string[];
}

async function writeAll(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  options: WriteOptions,
  added: Added,
): Promise<WriteResult> {
  const names = await chooseNames(context, specs);
  const batch = new Batch(context, options, estimateBytes(specs));

  const sheets: Record<string, Excel.Worksheet> = {};
  for (const spec of specs) {
    const sheet = context.workbook.worksheets.add(names.sheets[spec.key]);
    sheet.visibility = 'Hidden';
    sheet.load('id');
    sheets[spec.key] = sheet;
  }
  // Named before the request, so that a failure half-way through it is cleaned up too.
  added.names = Object.values(names.sheets);
  await batch.send();
  added.ids = Object.values(sheets).map(({ id }) => id);
  markPending(context, added.ids);

  const fillNames = createNameFiller(names.sheets, names.tables);
  const dated = names.date1904 ? specs.map(toDateSystem1904) : specs;
  const each = async (write: (sheet: Excel.Worksheet, spec: SheetSpec) => Promise<void>): Promise<void> => {
    for (const spec of dated) {
      const sheet = sheets[spec.key];
      if (sheet !== undefined) await write(sheet, spec);
    }
  };
  await each((sheet, spec) => writeConstants(batch, sheet, spec));
  await each((sheet, spec) => writeTables(batch, sheet, spec, names.tables));
  await each((sheet, spec) => writeFormulas(batch, sheet, spec, fillNames));
  if (supports('links')) await each((sheet, spec) => writeLinks(batch, sheet, spec, names.sheets));
  await each((sheet, spec) => writeStyles(batch, sheet, spec));
  if (supports('conditionalFormats')) {
    await each((sheet, spec) => writeConditionalFormats(batch, sheet, spec, fillNames));
  }
  if (supports('charts')) await each((sheet, spec) => writeCharts(batch, sheet, spec, sheets));
  for (const spec of dated) {
    const sheet = sheets[spec.key];
    if (sheet !== undefined) writeSheetLooks(sheet, spec);
  }
  await batch.send();

  for (const sheet of Object.values(sheets)) sheet.visibility = 'Visible';
  Object.values(sheets)[0]?.activate();
  clearPending(context);
  await batch.send();
  return {
    sheetNames: names.sheets,
    syncs: batch.syncs + 1,
    bytesSent: batch.bytesSent,
    leftOut: leftOut(specs),
  };
}

interface Names {
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly date1904: boolean;
}

/** Looks at what is there, and whether sheets may be added at all. */
async function chooseNames(context: Excel.RequestContext, specs: readonly SheetSpec[]): Promise<Names> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  if (supports('workbookProtection')) workbook.protection.load('protected');
  const date1904 = askDateSystem(context);
  await context.sync();
  if (supports('workbookProtection') && workbook.protection.protected) {
    throw new HostError('structureProtected');
  }

  const sheetNames = uniqueSheetNames(
    specs.map(({ name }) => name),
    workbook.worksheets.items.map(({ name }) => name),
  );
  const tables = specs.flatMap((spec) => spec.tables ?? []);
  const tableNames = uniqueTableNames(
    tables.map(({ name }) => name),
    [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name),
  );
  return {
    sheets: Object.fromEntries(specs.map(({ key }, i) => [key, sheetNames[i] ?? key])),
    tables: Object.fromEntries(tables.map(({ key }, i) => [key, tableNames[i] ?? key])),
    date1904: date1904(),
  };
}

/** Pauses before each new attempt to remove sheets: a user who edits a cell blocks it for a while. */
const pauses = [0, 200, 500, 1000, 2000];

async function removeAgain(added: Added, cause: HostError): Promise<void> {
  if (added.names.length === 0) return;
  const byName = added.ids.length === 0;
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      await removeSheets(byName ? added.names : added.ids, { byName });
      return;
    } catch {
      // tried again after the next pause
    }
  }
  const values = { sheets: added.names.join(', '), message: cause.message };
  throw new HostError('sheetsLeft', values, { cause });
}

/** For progress only: cells weigh most. */
function estimateBytes(specs: readonly SheetSpec[]): number {
  const cells = specs.flatMap(({ blocks }) =>
    blocks.map((block) => block.cells.length * (block.cells[0]?.length ?? 0)),
  );
  const styles = specs.reduce((sum, spec) => sum + spec.styles.length, 0);
  return cells.reduce((sum, count) => sum + count * 15, 0) + styles * 750 + 5000;
}

/** What this Excel could not do, of what the sheets asked for. */
function leftOut(specs: readonly SheetSpec[]): LeftOut[] {
  const wanted: readonly (readonly [Feature & LeftOut, boolean])[] = [
    ['conditionalFormats', specs.some((spec) => (spec.conditionalFormats ?? []).length > 0)],
    ['charts', specs.some((spec) => (spec.charts ?? []).length > 0)],
    ['links', specs.some((spec) => (spec.links ?? []).length > 0)],
    ['freezePanes', specs.some((spec) => spec.freeze !== undefined)],
    ['sheetLooks', specs.some((spec) => spec.tabColor !== undefined || !spec.showGridlines)],
    ['pageLayout', true],
  ];
  return wanted.flatMap(([feature, isWanted]) => (isWanted && !supports(feature) ? [feature] : []));
}
