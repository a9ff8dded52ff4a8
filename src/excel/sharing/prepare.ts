import { FunctionNames } from '../../sharing/functionNames';
import { fingerprint, keptVersion, type Kept, type KeptEntry } from '../../sharing/kept';
import { addressOf, cutReferences, Slots } from '../../sharing/references';
import { HostError } from '../hostError';
import { run } from '../run';
import { Batch } from '../writing/batch';
import { encodeCell } from '../writing/encodeCell';
import { requireWritable } from './requireWritable';
import { findElsewhere } from './findElsewhere';
import { readKept, writeKept, type StoredReading } from './keptStore';
import { planCells, type PlannedCell } from './planCells';
import { portableForms, putPortable } from './portableNames';
import { replaceElsewhere, type Replaced } from './replaceElsewhere';
import type { PrepareOptions, PrepareResult, SharedFunctions } from './sharing';
import { writeRuns, type Write } from './writeRuns';

/**
 * Makes the workbook whole for people without the add-in. The originals are kept before anything is replaced, and a
 * portable formula whose result differs from what the cell showed is replaced by that value.
 */
export function prepare(functions: SharedFunctions, { valuesOnly }: PrepareOptions): Promise<PrepareResult> {
  return run(async (context) => {
    const names = new FunctionNames(functions);
    const stored = await readKept(context);
    if (stored.kind === 'newer') throw new HostError('keptNewer');
    if (stored.kind === 'damaged') throw new HostError('keptDamaged');
    const planned = await planCells(context, names, valuesOnly);
    const elsewhere = await findElsewhere(context, names);
    const busy = planned.filter(({ values }) => values.some((row) => row.includes('#BUSY!')));
    if (busy.length > 0) throw new HostError('stillCalculating', { cells: busy.length });
    await requireWritable(
      context,
      [...planned, ...elsewhere.flatMap(({ outside }) => (outside.areas.length > 0 ? [outside] : []))].map(
        ({ sheetName }) => sheetName,
      ),
    );

    const outside = await replaceElsewhere(context, elsewhere, portableForms(functions), valuesOnly);
    const { taken } = await putPortable(context, usedForms(functions, planned, outside));
    const isUsable = (portable: string | undefined): boolean =>
      portable !== undefined &&
      !taken.some((name) => portable.toUpperCase().includes(`${name.toUpperCase()}(`));
    const cells = planned.map((cell) => (isUsable(cell.portable) ? cell : { ...cell, portable: undefined }));
    const batch = new Batch(context, {}, 1);
    const keep = (plan: readonly PlannedCell[]) => keepWith(stored, plan, outside);

    const first = keep(cells);
    await writeKept(context, first.kept, first.now);
    await writeRuns(batch, cells.map(writeOf));
    for (const { outside: one, text } of outside) one.replace(context, text);
    await context.sync();

    const wrong = await disagreeing(context, cells);
    if (wrong.size > 0) {
      const final = cells.map((cell) => (wrong.has(cell) ? { ...cell, portable: undefined } : cell));
      const second = keep(final);
      await writeKept(context, second.kept, second.now);
      await writeRuns(batch, final.filter((_, i) => wrong.has(cells[i] as PlannedCell)).map(writeOf));
    }
    const portable = cells.filter((cell) => cell.portable !== undefined && !wrong.has(cell)).length;
    const portableOutside = outside.filter(({ becomes }) => becomes === 'portable').length;
    const replaced = new Set(outside.map(({ found }) => found));
    return {
      portable: portable + portableOutside,
      values: cells.length - portable + outside.length - portableOutside,
      unchanged: elsewhere
        .filter(({ found }) => !replaced.has(found))
        .map(({ found }) => ({ ...found, becomes: 'unchanged' })),
    };
  });
}

function usedForms(functions: SharedFunctions, cells: readonly PlannedCell[], outside: readonly Replaced[]) {
  const used = new Set([
    ...cells.filter(({ portable }) => portable !== undefined).flatMap((cell) => cell.functions),
    ...outside.filter(({ becomes }) => becomes === 'portable').flatMap(({ found }) => found.functions),
  ]);
  return portableForms(functions.filter(({ name }) => used.has(name)));
}

/** The record of what is about to be replaced, after what an earlier preparing kept. */
function keepWith(
  stored: StoredReading,
  cells: readonly PlannedCell[],
  elsewhere: readonly Replaced[],
): { kept: Kept; now: readonly (string | undefined)[] } {
  const before = stored.kind === 'kept' ? stored.kept : { addresses: [], entries: [] };
  const slots = new Slots(before.addresses.length);
  const entries: KeptEntry[] = cells.map((cell) => {
    const { sheetName, portable } = cell;
    const at = slots.of(addressOf(portable === undefined ? cell : { ...cell, rowCount: 1, columnCount: 1 }));
    return {
      kind: 'cell',
      at,
      original: cutReferences(cell.formula, sheetName, slots),
      now:
        portable === undefined
          ? { kind: 'values', fingerprint: fingerprint(cell.values) }
          : { kind: 'portable', formula: cutReferences(portable, sheetName, slots) },
    };
  });
  for (const { outside, text } of elsewhere) {
    const { kind, sheetName, address, areas, formula } = outside;
    if (kind === 'name') {
      const formulas = {
        original: cutReferences(formula, undefined, slots),
        now: cutReferences(text, undefined, slots),
      };
      entries.push({ kind, name: address, ...(sheetName === '' ? {} : { sheetName }), ...formulas });
    } else {
      entries.push({
        kind,
        at: areas.map((area) => slots.of(area)),
        original: cutReferences(formula, sheetName, slots),
        now: cutReferences(text, sheetName, slots),
      });
    }
  }
  return {
    kept: {
      version: keptVersion,
      addresses: [...before.addresses, ...slots.addresses],
      entries: [...before.entries, ...entries],
    },
    now: [...(stored.kind === 'kept' ? stored.now : []), ...slots.addresses],
  };
}

function writeOf({ sheetName, row, column, portable, values, valueTypes }: PlannedCell): Write {
  if (portable !== undefined) return { sheetName, row, column, cells: [[portable]] };
  const cells = values.map((one, r) => one.map((value, c) => asTyped(value, valueTypes[r]?.[c] === 'Error')));
  return { sheetName, row, column, cells };
}

/** A result as Excel must be told it: an error's text is the error, every other text stays text. */
function asTyped(value: unknown, isError: boolean): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isError) return String(value);
  return encodeCell(String(value), (formula) => formula) ?? '';
}

/** Cells whose portable formula does not give what the add-in gave. */
async function disagreeing(
  context: Excel.RequestContext,
  cells: readonly PlannedCell[],
): Promise<ReadonlySet<PlannedCell>> {
  const asked = cells
    .filter(({ portable }) => portable !== undefined)
    .map((cell) => {
      const { sheetName, row, column, rowCount, columnCount } = cell;
      const range = context.workbook.worksheets
        .getItem(sheetName)
        .getRangeByIndexes(row, column, rowCount, columnCount);
      range.load('values');
      return { cell, range };
    });
  await context.sync();
  return new Set(
    asked
      .filter(({ cell, range }) => fingerprint(cell.values) !== fingerprint(range.values as unknown[][]))
      .map(({ cell }) => cell),
  );
}
