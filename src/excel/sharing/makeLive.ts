import { fingerprint, type KeptCell, type KeptEntry } from '../../sharing/kept';
import { areaOf, fillReferences, plainAddress, sheetOf, type CellArea } from '../../sharing/references';
import { FunctionNames } from '../../sharing/functionNames';
import { outwardParts } from '../../sharing/outwardParts';
import { HostError, throwIfAborted, toHostError } from '../hostError';
import { run } from '../run';
import { Batch } from '../writing/batch';
import { askInChunks } from './askInChunks';
import { deleteKept, readKept, writeKept } from './keptStore';
import type { OutsideFormula } from './outsideFormula';
import { readOutside } from './keptPlaces';
import { matchOutside, plainText, sameFormula } from './matchOutside';
import { requireWritable } from './requireWritable';
import { portableForms } from './portableNames';
import type { LiveOptions, LiveResult, SharedFunctions, Unmatched } from './sharing';
import { toldMisfit } from './toldMisfit';
import { writeRuns, type Write } from './writeRuns';

interface Restoring {
  readonly entry: KeptEntry;
  readonly write?: Write;
  /** The rest of an area of values, which the formula spills into again. */
  readonly area?: CellArea;
  /** Where the original goes, if not into a cell. */
  readonly outside?: OutsideFormula;
  readonly original?: string;
}

/** Values that a formula had spilled; more are nobody's, and reading them would hold up Excel. */
const mostCells = 200_000;

export interface RestoreOptions extends LiveOptions {
  /** Number of entries that stay kept: those of an earlier preparing. */
  readonly earlier?: number;
  /** The entries were made just now, from the workbook itself. */
  readonly isTrusted?: boolean;
  /** Ends it before anything is written; what was begun is finished. */
  readonly signal?: AbortSignal;
}

/**
 * Puts kept formulas back where the workbook still holds exactly what replaced them. A file may bring any record: only
 * formulas that call functions of ours go back, and one that also reaches out of the workbook only with the user's consent.
 */
export function makeLive(
  functions: SharedFunctions,
  { earlier = 0, isTrusted = false, consented = [], signal }: RestoreOptions = {},
): Promise<LiveResult> {
  const own = new FunctionNames(functions);
  const known = new FunctionNames([...functions, ...portableForms(functions).map(({ name }) => ({ name }))]);
  /** Why a formula must not be written as it is; undefined where it may. */
  const objection = (original: string): Pick<Unmatched, 'reason' | 'parts'> | undefined => {
    if (isTrusted) return undefined;
    if (own.in(original).length === 0) return { reason: 'foreign' };
    const parts = outwardParts(original, known);
    return parts.length === 0 || consented.includes(original) ? undefined : { reason: 'asks', parts };
  };
  /** A record of a build with another prefix, or with none, gives this build's names back. */
  const asHere = (original: string | undefined): string | undefined =>
    original === undefined || own.in(original).length > 0 ? original : own.adopted(original);
  let isBegun = false;
  const restoringAll = run(async (context): Promise<LiveResult> => {
    const stored = await readKept(context);
    if (stored.kind === 'newer') throw new HostError('keptNewer');
    if (stored.kind === 'damaged') throw new HostError('keptDamaged');
    if (stored.kind !== 'kept') return { restored: 0, unmatched: [] };
    const { kept } = stored;
    const entries = kept.entries.slice(earlier);
    const now = await onExistingSheets(context, stored.now);
    const restoring: Restoring[] = [];
    const unmatched: { readonly entry: KeptEntry; readonly told: Unmatched }[] = [];

    const cells = entries.filter((entry): entry is KeptCell => entry.kind === 'cell');
    const asked = await askInChunks(context, cells, (entry) => {
      const address = now[entry.at];
      const whole = address === undefined ? undefined : areaOf(address);
      const area = whole !== undefined && whole.rowCount * whole.columnCount <= mostCells ? whole : undefined;
      const range =
        area &&
        context.workbook.worksheets
          .getItem(area.sheetName)
          .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
      range?.load('formulas,values');
      return () => {
        range?.untrack();
        return { entry, area, range, isTooLarge: whole !== undefined && area === undefined };
      };
    });
    throwIfAborted(signal);
    const outside = await readOutside(context, entries, now);
    throwIfAborted(signal);

    for (const { entry, area, range, isTooLarge } of asked) {
      const original = asHere(fillReferences(entry.original, area?.sheetName, kept.addresses, now));
      const isThere = area !== undefined && range !== undefined;
      // Preparing or making live ended in between, or somebody typed it again: there is nothing to put back.
      if (isThere && original !== undefined && sameFormula(String(range.formulas[0]?.[0]), original)) {
        restoring.push({ entry });
        continue;
      }
      const isAsBefore =
        isThere && original !== undefined && isAsPrepared(entry, area, range, kept.addresses, now);
      const against = isAsBefore ? objection(original) : undefined;
      if (isAsBefore && against === undefined) {
        restoring.push({ entry, area, write: { ...area, cells: withBlanks(original, area) } });
        continue;
      }
      const place = area ?? areaOf(kept.addresses[entry.at] ?? '');
      const told: Unmatched = {
        kind: 'cell',
        sheetName: place?.sheetName ?? '',
        address: place === undefined ? '' : plainAddress(place),
        formula: original ?? plainText(entry),
        ...(against ?? {
          reason: isTooLarge
            ? 'misfit'
            : !isThere
              ? 'gone'
              : original === undefined
                ? 'reference'
                : 'changed',
        }),
      };
      unmatched.push({ entry, told });
    }
    for (const matched of matchOutside(entries, outside, kept, now)) {
      const { entry, match, isBack } = matched;
      if (isBack) {
        restoring.push({ entry });
        continue;
      }
      const told = match === undefined ? matched.told : adoptedIn(matched.told, asHere);
      const against = match === undefined ? undefined : objection(told.formula);
      if (match === undefined || against !== undefined)
        unmatched.push({ entry, told: { ...told, ...against } });
      else restoring.push({ entry, outside: match, original: told.formula });
    }
    await requireWritable(
      context,
      restoring.flatMap(({ area, outside: one }) => {
        if (area) return [area.sheetName];
        return one && one.areas.length > 0 ? [one.sheetName] : [];
      }),
    );

    throwIfAborted(signal);
    isBegun = true;
    for (const { outside: one, original = '' } of restoring) one?.replace(context, original);
    await context.sync();
    const batch = new Batch(context, {}, 1);
    await writeRuns(
      batch,
      restoring.flatMap(({ write }) => (write ? [write] : [])),
    );
    const stays = [...kept.entries.slice(0, earlier), ...unmatched.map(({ entry }) => entry)];
    const misfits = kept.misfits ?? [];
    if (stays.length + misfits.length === 0) await deleteKept(context);
    else await writeKept(context, { ...kept, entries: stays }, now);
    const told = (isTrusted ? [] : misfits).map((misfit) => toldMisfit(misfit, kept.addresses));
    return { restored: restoring.length, unmatched: [...unmatched.map((each) => each.told), ...told] };
  });
  return restoringAll.catch((thrown: unknown) => {
    if (!isBegun) throw thrown;
    throw new HostError('partlyLive', toHostError(thrown).values, { cause: thrown });
  });
}

function adoptedIn(told: Unmatched, asHere: (original: string) => string | undefined): Unmatched {
  return { ...told, formula: asHere(told.formula) ?? told.formula };
}

function isAsPrepared(
  entry: KeptCell,
  area: CellArea,
  range: Excel.Range,
  before: readonly string[],
  now: readonly (string | undefined)[],
): boolean {
  const formulas = range.formulas as unknown[][];
  if (entry.now.kind === 'portable') {
    const expected = fillReferences(entry.now.formula, area.sheetName, before, now);
    return sameFormula(String(formulas[0]?.[0]), expected);
  }
  const isConstant = (cell: unknown): boolean => typeof cell !== 'string' || !cell.startsWith('=');
  const values = range.values as unknown[][];
  // A text that begins with "=" is no formula: then value and formula are the same.
  const constant = formulas.every((row, r) =>
    row.every((cell, c) => isConstant(cell) || cell === values[r]?.[c]),
  );
  return constant && entry.now.fingerprint === fingerprint(values);
}

/** Programs other than Excel may leave addresses on sheets that were deleted. */
async function onExistingSheets(
  context: Excel.RequestContext,
  addresses: readonly (string | undefined)[],
): Promise<readonly (string | undefined)[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name.toUpperCase()));
  return addresses.map((address) => {
    const sheet = address === undefined ? undefined : sheetOf(address);
    return sheet !== undefined && names.has(sheet.toUpperCase()) ? address : undefined;
  });
}

/** A formula and, in one write with it, the cells blank that it fills: what ends in between must not leave them without it. */
function withBlanks(formula: string, { rowCount, columnCount }: CellArea): string[][] {
  const cells = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ''));
  if (cells[0] !== undefined) cells[0][0] = formula;
  return cells;
}
