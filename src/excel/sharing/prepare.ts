import { FunctionNames } from '../../sharing/functionNames';
import { fingerprint, keptVersion, type Kept, type KeptEntry } from '../../sharing/kept';
import { addressOf, cutReferences, Slots } from '../../sharing/references';
import { HostError, throwIfAborted, toHostError } from '../hostError';
import { run } from '../run';
import { Batch } from '../writing/batch';
import { encodeCell } from '../writing/encodeCell';
import { differingCells } from './differingCells';
import { requireWritable } from './requireWritable';
import { findElsewhere } from './findElsewhere';
import { hasLambda, knownLambda } from './hasLambda';
import { readKept, writeKept, type StoredReading } from './keptStore';
import { makeLive } from './makeLive';
import { foundOf, planCells, type PlannedCell } from './planCells';
import { missingNames, portableForms, putPortable, removeNames, takenNames } from './portableNames';
import { placeOf } from './readFormulas';
import { replaceElsewhere, type Replaced } from './replaceElsewhere';
import type {
  FoundFormula,
  LiveResult,
  Place,
  PrepareOptions,
  PrepareResult,
  SharedFunctions,
} from './sharing';
import { writeRuns, type Write } from './writeRuns';

/** Waits for functions that are just being answered: a second in all. */
const mostLooks = 10;
const millisecondsBetween = 100;

/** What turning back needs, from the moment at which the workbook is changed. */
interface Begun {
  /** Entries that an earlier preparing kept. */
  readonly earlier: number;
  /** Names of portable functions that were not there before. */
  readonly added: readonly string[];
}

/** What replacing came to: done, or to be turned back since some cells would show something else. */
type Attempt =
  | { readonly kind: 'done'; readonly result: PrepareResult }
  | {
      readonly kind: 'differs';
      readonly differing: readonly FoundFormula[];
      /** What was to become of every cell. */
      readonly planned: readonly PlannedCell[];
      readonly taken: ReadonlySet<string>;
    };

/**
 * Makes the workbook whole for people without the add-in. The originals are kept before anything is replaced. Where a
 * portable formula gives something else than the cell showed, everything is put back and the cells are told, so that
 * none becomes a value before the user has read why. So it is where Excel fails in the middle, or the user cancels.
 */
export async function prepare(
  functions: SharedFunctions,
  options: PrepareOptions,
  signal?: AbortSignal,
): Promise<PrepareResult> {
  let begun: Begun | undefined;
  const replacing = run((context) =>
    replaceAll(context, functions, options, signal, (now) => {
      begun = now;
    }),
  );
  // Excel's last answer may come after the cancel.
  const checked = replacing.then((attempt) => {
    throwIfAborted(signal);
    return attempt;
  });
  const attempt = await checked.catch(async (thrown: unknown) => {
    if (begun !== undefined) await turnBackAfter(thrown, () => turnBack(functions, begun));
    throw thrown;
  });
  if (attempt.kind === 'done') return attempt.result;
  await turnBackAfter(undefined, () => turnBack(functions, begun));
  return { portable: 0, values: [], unchanged: [], differing: await newValues(functions, options, attempt) };
}

/** Puts back what a preparing of this moment has replaced, and takes its names away; what changed meanwhile is told. */
export async function turnBack(
  functions: SharedFunctions,
  { earlier, added }: Begun = { earlier: 0, added: [] },
): Promise<LiveResult> {
  const live = await makeLive(functions, { earlier, isTrusted: true });
  // Where a formula changed meanwhile it may still use them.
  if (live.unmatched.length === 0) await run((context) => removeNames(context, added));
  return live;
}

/** Where Excel does not let it be turned back either, the user is told that the originals are kept. */
export async function turnBackAfter<T>(thrown: unknown, turning: () => Promise<T>): Promise<T> {
  try {
    // An Excel that failed once may be itself again.
    return await turning().catch(turning);
  } catch (again) {
    const { values } = toHostError(thrown ?? again);
    throw new HostError('partlyPrepared', values, { cause: again });
  }
}

/** The cells that would become values beside those planned first: the differing ones, and what reads their spilled areas. */
function newValues(
  functions: SharedFunctions,
  { valuesOnly, asValues = [] }: PrepareOptions,
  { differing, planned, taken }: Extract<Attempt, { kind: 'differs' }>,
): Promise<readonly FoundFormula[]> {
  const known = new Set(
    planned.filter(({ portable }) => portable === undefined).map((one) => keyOf(placeOf(one))),
  );
  return run(async (context) => {
    const names = new FunctionNames(functions);
    const options = { valuesOnly, taken, differing: [...asValues, ...differing] };
    const cells = (await planCells(context, names, options)).map(foundOf);
    return cells.filter((cell) => cell.becomes === 'values' && !known.has(keyOf(cell)));
  });
}

async function replaceAll(
  context: Excel.RequestContext,
  functions: SharedFunctions,
  { valuesOnly, asValues = [], asFormulas = [] }: PrepareOptions,
  signal: AbortSignal | undefined,
  onBegin: (begun: Begun) => void,
): Promise<Attempt> {
  const names = new FunctionNames(functions);
  const stored = await readKept(context);
  if (stored.kind === 'newer') throw new HostError('keptNewer');
  if (stored.kind === 'damaged') throw new HostError('keptDamaged');
  throwIfAborted(signal);
  const forms = portableForms(functions);
  const taken = new Set(await takenNames(context, forms));
  const isTold = knownLambda() === false;
  const noLambda = !(await hasLambda(context));
  // Told before anything becomes a value for it.
  if (noLambda && !valuesOnly && !isTold) throw new HostError('noLambda');
  throwIfAborted(signal);
  const plan = { valuesOnly, noLambda, taken, differing: asValues };
  let cells = await planCells(context, names, plan);
  // What was turned back a moment ago is being calculated.
  for (let look = 1; look < mostLooks && cells.some(isBusy); look++) {
    await new Promise((resolve) => setTimeout(resolve, millisecondsBetween));
    throwIfAborted(signal);
    cells = await planCells(context, names, plan);
  }
  throwIfAborted(signal);
  const elsewhere = await findElsewhere(context, names, taken, noLambda);
  throwIfAborted(signal);
  const busy = cells.filter(isBusy);
  if (busy.length > 0) throw new HostError('stillCalculating', { cells: busy.length });
  await requireWritable(
    context,
    [...cells, ...elsewhere.flatMap(({ outside }) => (outside.areas.length > 0 ? [outside] : []))].map(
      ({ sheetName }) => sheetName,
    ),
  );

  const outside = await replaceElsewhere(context, elsewhere, valuesOnly);
  const missing = await missingNames(
    context,
    forms.map(({ name }) => name),
  );
  throwIfAborted(signal);
  onBegin({ earlier: stored.kind === 'kept' ? stored.kept.entries.length : 0, added: missing });
  await putPortable(context, usedForms(functions, cells, outside));
  const { kept, now } = keepWith(stored, cells, outside);
  await writeKept(context, kept, now);
  throwIfAborted(signal);
  await writeRuns(new Batch(context, signal === undefined ? {} : { signal }, 1), cells.map(writeOf));
  for (const { outside: one, text } of outside) one.replace(context, text);
  await context.sync();
  throwIfAborted(signal);

  const stayFormulas = cells.filter(({ portable }) => portable !== undefined);
  const decided = new Set(asFormulas.map(keyOf));
  const open = stayFormulas.filter((cell) => !decided.has(keyOf(placeOf(cell))));
  const differing = await differingCells(context, open, functions);
  throwIfAborted(signal);
  if (differing.size > 0) {
    return {
      kind: 'differs',
      differing: [...differing].map(([cell, why]) => foundOf({ ...cell, portable: undefined, why })),
      planned: cells,
      taken,
    };
  }
  const replaced = new Set(outside.map((one) => one.outside));
  const portableOutside = outside.filter(({ becomes }) => becomes === 'portable').length;
  return {
    kind: 'done',
    result: {
      portable: stayFormulas.length + portableOutside,
      values: [
        ...cells.filter(({ portable }) => portable === undefined).map(foundOf),
        ...outside.filter(({ becomes }) => becomes === 'values').map(({ found }) => found),
      ],
      unchanged: elsewhere
        .filter((one) => !replaced.has(one.outside))
        .map(({ found }) => ({ ...found, becomes: 'unchanged' })),
      differing: [],
    },
  };
}

function isBusy({ values }: PlannedCell): boolean {
  return values.some((row) => row.includes('#BUSY!'));
}

function keyOf({ sheetName, address }: Place): string {
  return `${sheetName}!${address}`;
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
  const before: Omit<Kept, 'version'> = stored.kind === 'kept' ? stored.kept : { addresses: [], entries: [] };
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
      ...before,
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
