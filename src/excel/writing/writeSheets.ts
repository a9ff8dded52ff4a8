import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { WriteOptions, WriteResult } from '../host';
import { HostError, throwIfAborted, toHostError } from '../hostError';
import { supports } from '../requirements';
import type { Ornament } from '../texts';
import { run } from '../run';
import { removeRun } from '../unfinished/removeRun';
import { UnfinishedRun } from '../unfinished/unfinishedRun';
import { markSheets } from '../written/exchange';
import type { Replacement } from '../written/planReplacement';
import { rememberWritten } from '../written/findWritten';
import { addRecords } from '../written/record';
import { recordsOf } from '../written/recordsOf';
import { replaceOld } from '../written/replaceOld';
import { Batch, bytesPerCall } from './batch';
import { areTaken, chooseNames, type Names } from './chooseNames';
import type { Draft } from './draft';
import { leftOut } from './leftOut';
import { createNameFiller } from './nameFiller';
import { onRange } from './onRange';
import { toDateSystem1904 } from './dateSystem1904';
import { chartName, removeGuessedSeries, removeHalfMade, writeCharts, type MadeChart } from './writeCharts';
import { writeConstants, writeFormulas } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeLinks } from './writeLinks';
import { freezePanes, writePageBreaks, writePageSetup, writeSheetLooks } from './writeSheetLooks';
import { writeStyles } from './writeStyles';
import { writeTables } from './writeTables';

/**
 * Adds the sheets, all or none. They are written hidden and shown in one last request, so that nobody sees a
 * half-written sheet; on any failure or cancel they are deleted again. Other sheets are not touched, but for the
 * add-in's own ones that `replace` names: the new ones take their place.
 */
export async function writeSheets(specs: readonly SheetSpec[], options: WriteOptions): Promise<WriteResult> {
  for (let attempt = 1; ; attempt++) {
    throwIfAborted(options.signal);
    const unfinished = new UnfinishedRun();
    const chosen: Names[] = [];
    try {
      return await run((context) => writeAll(context, specs, options, unfinished, chosen));
    } catch (thrown) {
      const cause = toHostError(thrown);
      await removeAgain(unfinished, cause);
      // Another pane may have taken a name since it was chosen: others are free.
      const isTaken = attempt < mostAttempts && (await hasLostName(cause, chosen[0]));
      if (!isTaken) throw thrown;
    }
  }
}

const mostAttempts = 5;

/** Excel says of a taken name of a sheet that it exists, of a table's only that it is wrong. */
async function hasLostName({ code, values }: HostError, names: Names | undefined): Promise<boolean> {
  if ((code !== 'unexpected' && code !== 'refusedValue') || names === undefined) return false;
  return values['code'] === 'ItemAlreadyExists' || areTaken(names).catch(() => false);
}

/** Only an update needs it, and the library that reads formulas. */
const loadPlanning = () => import('../written/planReplacement');

async function writeAll(
  context: Excel.RequestContext,
  wanted: readonly SheetSpec[],
  options: WriteOptions,
  unfinished: UnfinishedRun,
  chosen: Names[],
): Promise<WriteResult> {
  const { replace, signal } = options;
  const replacement =
    replace === undefined
      ? undefined
      : await (await loadPlanning()).planReplacement(context, wanted, replace, signal);
  const names = await chooseNames(context, wanted, spareFor(replacement));
  chosen.push(names);
  const dated = names.date1904 ? wanted.map(toDateSystem1904) : wanted;
  const specs = dated.map((spec) => withKept(spec, replacement));
  const batch = new Batch(context, options, estimateWeight(specs), unfinished);
  const draft = await writeDraft(batch, specs, names, unfinished, replacement);
  const records = await recordsOf(context, draft, dated, options.now ?? Date.now());

  if (replacement === undefined) {
    for (const sheet of Object.values(draft.sheets)) sheet.visibility = 'Visible';
    Object.values(draft.sheets)[0]?.activate();
    markSheets(context, Object.values(draft.sheets), records);
    addRecords(context, records);
    unfinished.finish(context, Object.values(draft.sheets));
    throwIfAborted(signal);
    // Once it is answered, the sheets are the user's: nothing can be cancelled any more.
    await context.sync();
  } else await replaceOld(draft, replacement, records, unfinished);
  await freezeAll(batch, draft);
  rememberWritten(records);
  return {
    sheetNames: finalNames(names, replacement),
    tableNames: finalTableNames(names, specs, replacement),
    syncs: batch.syncs + 2,
    leftOut: leftOut(specs, batch.refused),
  };
}

/** The last request, when the sheets are visible and the user's: it can neither be cancelled nor cost them. */
async function freezeAll(batch: Batch, { specs, sheets }: Draft): Promise<void> {
  const last = new Batch(batch.context, {}, 1);
  await last.ornament('freezing', async () => {
    for (const spec of specs) {
      const sheet = sheets[spec.key];
      if (sheet !== undefined) await freezePanes(last, sheet, spec);
    }
  });
  batch.syncs += last.syncs;
  for (const what of last.refused) batch.refused.add(what);
}

async function writeDraft(
  batch: Batch,
  specs: readonly SheetSpec[],
  names: Names,
  unfinished: UnfinishedRun,
  replacement: Replacement | undefined,
): Promise<Draft> {
  const { context } = batch;
  const added = unfinished.add(
    context,
    specs.map(({ key }) => names.sheets[key]),
  );
  const sheets: Record<string, Excel.Worksheet> = {};
  specs.forEach(({ key }, i) => {
    const sheet = added[i];
    if (sheet !== undefined) sheets[key] = sheet;
  });
  await batch.send();

  const fillNames = createNameFiller(names.sheets, names.tables);
  const each = async (write: (sheet: Excel.Worksheet, spec: SheetSpec) => Promise<void>): Promise<void> => {
    for (const spec of specs) {
      const sheet = sheets[spec.key];
      if (sheet !== undefined) await write(sheet, spec);
    }
  };
  const tables = new Map<string, Excel.Table>();
  const ornament = (
    what: Ornament,
    write: (batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec) => Promise<void>,
  ): Promise<void> => batch.ornament(what, () => each((sheet, spec) => write(batch, sheet, spec)));
  const linked = finalNames(names, replacement);
  // Before the cells: Excel puts its own text into a cell that gets a link.
  await ornament('links', (...to) => writeLinks(...to, linked));
  await each((sheet, spec) => writeConstants(batch, sheet, spec));
  await each((sheet, spec) => writeTables(batch, sheet, spec, names.tables, tables));
  await ornament('looks', writeStyles);
  await ornament('conditionalFormats', (...to) => writeConditionalFormats(...to, fillNames));
  await ornament('gridlines', writeSheetLooks);
  await ornament('pageSetup', writePageSetup);
  await ornament('pageBreaks', writePageBreaks);
  await ornament('looks', (...to) => copyLooks(...to, replacement));
  // Together, so that they calculate once, when everything that they count stands; no cell is written after them.
  await each((sheet, spec) => writeFormulas(batch, sheet, spec, fillNames));
  await batch.send();
  await addCharts(batch, specs, sheets);
  return { specs, names, sheets, tables };
}

/** Charts come when the cells that they show have values. */
async function addCharts(
  batch: Batch,
  specs: readonly SheetSpec[],
  sheets: Readonly<Record<string, Excel.Worksheet>>,
): Promise<void> {
  const drawn = specs.flatMap((spec) => {
    const sheet = sheets[spec.key];
    return sheet === undefined || (spec.charts ?? []).length === 0 ? [] : [{ sheet, spec }];
  });
  const made: MadeChart[] = [];
  await batch.ornament('charts', async () => {
    for (const { sheet, spec } of drawn) await writeCharts(batch, sheet, spec, sheets, made);
  });
  if (!batch.refused.has('charts')) {
    await batch.ornament('charts', () => removeGuessedSeries(batch, made));
    return;
  }
  await batch.ornament('charts', async () => {
    for (const { sheet } of drawn) sheet.charts.load('items/name');
    await batch.send();
    for (const { sheet, spec } of drawn) {
      removeHalfMade(sheet.charts, new Set((spec.charts ?? []).map(chartName)));
      await batch.queued();
    }
  });
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

async function removeAgain(unfinished: UnfinishedRun, cause: HostError): Promise<void> {
  if (unfinished.sheets.length === 0) return;
  let left = unfinished.names;
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      left = await removeRun(unfinished);
      if (left.length === 0) return;
      break;
    } catch {
      // tried again after the next pause
    }
  }
  const { code, message } = cause.values;
  const answer = code === undefined ? {} : { code, message: message ?? '' };
  throw new HostError('sheetsLeft', { sheets: left, ...answer }, { cause });
}

/** For progress only: cells weigh most. */
function estimateWeight(specs: readonly SheetSpec[]): number {
  const cells = specs.flatMap(({ blocks }) =>
    blocks.map((block) => block.cells.length * (block.cells[0]?.length ?? 0)),
  );
  const styles = specs.reduce((sum, spec) => sum + spec.styles.length, 0);
  return cells.reduce((sum, count) => sum + count * 8, 0) + styles * 4 * bytesPerCall;
}
