import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { WriteOptions, WriteResult } from '../host';
import { HostError, throwIfAborted, toHostError } from '../hostError';
import { supports } from '../requirements';
import { run } from '../run';
import { markSheets } from '../written/exchange';
import type { Replacement } from '../written/planReplacement';
import { recordSetting, recordsText } from '../written/record';
import { recordsOf } from '../written/recordsOf';
import { replaceOld } from '../written/replaceOld';
import { Batch, bytesPerCall } from './batch';
import { chooseNames, type Names } from './chooseNames';
import type { Draft } from './draft';
import { leftOut } from './leftOut';
import { createNameFiller } from './nameFiller';
import { onRange } from './onRange';
import { clearPending, markPending, removeSheets } from './pendingSheets';
import { toDateSystem1904 } from './dateSystem1904';
import { writeCharts } from './writeCharts';
import { writeConstants, writeFormulas } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeLinks } from './writeLinks';
import { writeSheetLooks } from './writeSheetLooks';
import { writeStyles } from './writeStyles';
import { writeTables } from './writeTables';

/**
 * Adds the sheets, all or none. They are written hidden and shown in one last request, so that nobody sees a
 * half-written sheet; on any failure or cancel they are deleted again. Other sheets are not touched, but for the
 * add-in's own ones that `replace` names: the new ones take their place.
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

/** Only an update needs it, and the library that reads formulas. */
const loadPlanning = () => import('../written/planReplacement');

/** Sheets that exist in the workbook because of this write: their names, then, once known, their ids. */
interface Added {
  ids: readonly string[];
  names: readonly string[];
}

async function writeAll(
  context: Excel.RequestContext,
  wanted: readonly SheetSpec[],
  options: WriteOptions,
  added: Added,
): Promise<WriteResult> {
  const { replace, signal } = options;
  const replacement =
    replace === undefined
      ? undefined
      : await (await loadPlanning()).planReplacement(context, wanted, replace, signal);
  const names = await chooseNames(context, wanted, spareFor(replacement));
  const dated = names.date1904 ? wanted.map(toDateSystem1904) : wanted;
  const specs = dated.map((spec) => withKept(spec, replacement));
  const batch = new Batch(context, options, estimateWeight(specs));
  const draft = await writeDraft(batch, specs, names, added, replacement);
  const records = await recordsOf(context, draft, dated, options.now ?? Date.now());

  if (replacement === undefined) {
    for (const sheet of Object.values(draft.sheets)) sheet.visibility = 'Visible';
    Object.values(draft.sheets)[0]?.activate();
    markSheets(context, Object.values(draft.sheets), records.next);
    context.workbook.settings.add(recordSetting, recordsText([...records.before, ...records.next]));
    clearPending(context);
    await batch.send();
  } else await replaceOld(draft, replacement, records);
  return {
    sheetNames: finalNames(names, replacement),
    tableNames: finalTableNames(names, specs, replacement),
    syncs: batch.syncs + 1,
    leftOut: leftOut(specs),
  };
}

async function writeDraft(
  batch: Batch,
  specs: readonly SheetSpec[],
  names: Names,
  added: Added,
  replacement: Replacement | undefined,
): Promise<Draft> {
  const { context } = batch;
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
  const each = async (write: (sheet: Excel.Worksheet, spec: SheetSpec) => Promise<void>): Promise<void> => {
    for (const spec of specs) {
      const sheet = sheets[spec.key];
      if (sheet !== undefined) await write(sheet, spec);
    }
  };
  const tables = new Map<string, Excel.Table>();
  await each((sheet, spec) => writeConstants(batch, sheet, spec));
  await each((sheet, spec) => writeTables(batch, sheet, spec, names.tables, tables));
  const linked = finalNames(names, replacement);
  await each((sheet, spec) => writeLinks(batch, sheet, spec, linked));
  await each((sheet, spec) => writeStyles(batch, sheet, spec));
  await each((sheet, spec) => writeConditionalFormats(batch, sheet, spec, fillNames));
  await each((sheet, spec) => writeCharts(batch, sheet, spec, sheets));
  await each((sheet, spec) => {
    writeSheetLooks(sheet, spec);
    return copyLooks(batch, sheet, spec, replacement);
  });
  await batch.send();
  // Last and together, so that they calculate once, when everything that they count stands.
  await each((sheet, spec) => writeFormulas(batch, sheet, spec, fillNames));
  await batch.send();
  return { specs, names, sheets, tables };
}

/** A link names a sheet by text, which does not follow a new name. */
function finalNames(names: Names, replacement: Replacement | undefined): Readonly<Record<string, string>> {
  const old = (replacement?.old ?? []).map(({ record, sheet }) => [record.key, sheet.name] as const);
  return { ...names.sheets, ...Object.fromEntries(old.filter(([key]) => key in names.sheets)) };
}

/** Tables that take an old one's place bear its name. */
function finalTableNames(
  names: Names,
  specs: readonly SheetSpec[],
  replacement: Replacement | undefined,
): Readonly<Record<string, string>> {
  const known = specs.flatMap((spec) => {
    const old = replacement?.old.find(({ record }) => record.key === spec.key);
    return (spec.tables ?? []).map(({ key, name }) => [
      key,
      old?.tables.find((table) => table.key === key)?.name ?? names.tables[key] ?? name,
    ]);
  });
  return Object.fromEntries(known) as Record<string, string>;
}

function withKept(spec: SheetSpec, replacement: Replacement | undefined): SheetSpec {
  const kept = replacement?.kept.get(spec.key);
  return kept === undefined
    ? spec
    : { ...spec, blocks: [...spec.blocks, ...kept.blocks], tables: kept.tables };
}

/** The user's cells look as they did on the old sheet. */
async function copyLooks(
  batch: Batch,
  sheet: Excel.Worksheet,
  { key }: SheetSpec,
  replacement: Replacement | undefined,
): Promise<void> {
  const old = replacement?.old.find(({ record }) => record.key === key)?.sheet;
  if (old === undefined || !supports('copyFormats')) return;
  for (const { from, to } of replacement?.kept.get(key)?.looks ?? []) {
    onRange(sheet, to, (target) => onRange(old, from, (source) => target.copyFrom(source, 'Formats')));
    await batch.queued();
  }
}

function spareFor(replacement: Replacement | undefined): { sheets: number; tables: number } {
  const old = replacement?.old ?? [];
  return { sheets: old.length, tables: old.reduce((sum, { tables }) => sum + tables.length, 0) };
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
  const { code, message } = cause.values;
  const answer = code === undefined ? {} : { code, message: message ?? '' };
  throw new HostError('sheetsLeft', { sheets: added.names, ...answer }, { cause });
}

/** For progress only: cells weigh most. */
function estimateWeight(specs: readonly SheetSpec[]): number {
  const cells = specs.flatMap(({ blocks }) =>
    blocks.map((block) => block.cells.length * (block.cells[0]?.length ?? 0)),
  );
  const styles = specs.reduce((sum, spec) => sum + spec.styles.length, 0);
  return cells.reduce((sum, count) => sum + count * 8, 0) + styles * 4 * bytesPerCall;
}
