import { run } from '../run';
import { recordsIn } from '../written/record';
import {
  entryPrefix,
  oldListSetting,
  parseEntry,
  parseOldList,
  type EntryReading,
  type UnfinishedEntry,
} from './entry';
import { isGone } from './owner';
import { readMarks, type MarkedSheet } from './readMarks';
import { findTemporaryNames, removeTemporaryNames } from './removeTemporaryNames';

/** What a start found of writes that ended in the middle: names of sheets, if nothing else is said. */
export interface Leftovers {
  readonly removed: readonly string[];
  /** Defined names that a comparison of formulas had added for a while. */
  readonly removedNames: readonly string[];
  /** Hidden sheets that may be unfinished, but do not prove it: they stay. */
  readonly doubtful: readonly string[];
  /** Unfinished sheets that cannot be removed while the workbook's structure is protected. */
  readonly kept: readonly string[];
  /** Lists that nobody can read; they were removed, the sheets stay. */
  readonly damaged: number;
  /** Records of finished sheets that nobody can read; the sheets stay, and are known no more. */
  readonly records: number;
  /** Milliseconds until the next list may be looked at again: its owner may be writing. */
  readonly next: number | undefined;
}

/** Without a sign of life for so long, nobody writes any more. */
export const staleAfter = 10 * 60_000;

/** Between two looks at a list: clocks of two machines differ, but who lives changes the list. */
const secondLook = 30_000;

export interface LeftoverOptions {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Whether a start of the add-in has certainly ended. */
  readonly isOver?: (owner: string) => Promise<boolean>;
}

/**
 * At start: removes what an interrupted write left behind. A sheet goes only if it is hidden, carries a token that no
 * other sheet carries, and is listed under this token by a run that has certainly ended, or has given no sign of life for
 * ten minutes and gives none now. Names and ids prove nothing: in a reopened file other sheets may bear them.
 */
export async function removeLeftovers({
  now = Date.now,
  wait = sleep,
  isOver = isGone,
}: LeftoverOptions = {}): Promise<Leftovers> {
  const first = await run(readLists);
  const over = new Map<string, UnfinishedEntry>();
  const quiet = new Map<string, UnfinishedEntry>();
  let next: number | undefined;
  for (const [id, entry] of first.entries) {
    const left = staleAfter - Math.abs(now() - entry.beat);
    if (await isOver(entry.owner)) over.set(id, entry);
    else if (left <= 0) quiet.set(id, entry);
    else next = Math.min(next ?? Infinity, left);
  }
  const isClean = first.damaged.length === 0 && first.oldList === undefined;
  if (over.size + quiet.size === 0 && isClean) return { ...nothing, records: first.records, next };
  if (quiet.size > 0) await wait(secondLook);
  return run(async (context) => {
    const lists = quiet.size > 0 ? await readLists(context) : first;
    const isQuiet = ([id, { beat }]: readonly [string, UnfinishedEntry]): boolean =>
      lists.entries.get(id)?.beat === beat;
    const stale = new Map([...over, ...[...quiet].filter(isQuiet)]);
    return { ...(await clean(context, lists, stale)), records: first.records, next };
  });
}

const nothing: Leftovers = {
  ...{ removed: [], removedNames: [], doubtful: [], kept: [], damaged: 0, records: 0 },
  next: undefined,
};

interface Lists {
  readonly entries: ReadonlyMap<string, UnfinishedEntry>;
  /** Names of settings. */
  readonly damaged: readonly string[];
  /** Ids; undefined where there is no list of an earlier version. */
  readonly oldList: readonly string[] | undefined;
  readonly finished: ReadonlySet<string>;
  readonly records: number;
}

async function readLists(context: Excel.RequestContext): Promise<Lists> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  await context.sync();
  const values = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
  const written = recordsIn(settings.items);
  const readings = [...values].flatMap(([key, value]): (readonly [string, EntryReading])[] => {
    if (!key.startsWith(entryPrefix)) return [];
    const id = key.slice(entryPrefix.length);
    return [[id, parseEntry(id, value)]];
  });
  return {
    entries: new Map(
      readings.filter((each): each is readonly [string, UnfinishedEntry] => typeof each[1] === 'object'),
    ),
    damaged: readings.filter(([, reading]) => reading === 'damaged').map(([id]) => entryPrefix + id),
    oldList: values.has(oldListSetting) ? parseOldList(values.get(oldListSetting)) : undefined,
    finished: new Set(written.records.map(({ token }) => token)),
    records: written.misfits,
  };
}

async function clean(
  context: Excel.RequestContext,
  { damaged, oldList, finished }: Lists,
  stale: ReadonlyMap<string, UnfinishedEntry>,
): Promise<Leftovers> {
  const { protection, settings } = context.workbook;
  protection.load('protected');
  const sheets = await readMarks(context);
  const listed = [...stale.values()].flatMap((entry) => entry.sheets);
  const tokens = new Set(listed.map(({ token }) => token));
  const isOnly = ({ token }: MarkedSheet): boolean =>
    sheets.filter((each) => each.token === token).length === 1;
  const isOurs = (sheet: MarkedSheet): boolean =>
    sheet.isHidden &&
    sheet.token !== undefined &&
    tokens.has(sheet.token) &&
    isOnly(sheet) &&
    !(sheet.written !== undefined && finished.has(sheet.written));
  const ours = sheets.filter(isOurs);
  const known = new Set(listed.map(({ name }) => name));
  const doubtful = sheets.filter(
    (sheet) =>
      sheet.isHidden &&
      !ours.includes(sheet) &&
      sheet.written === undefined &&
      (known.has(sheet.name) || oldList?.includes(sheet.id) === true),
  );
  const isLocked = protection.protected && ours.length > 0;
  const listings = isLocked ? [] : [...stale].map(([run, { names: added = [] }]) => ({ run, names: added }));
  const used = await namesInUse(context, listings);
  const removedNames = await removeTemporaryNames(context, listings, (name) => used.has(name.toUpperCase()));
  if (!isLocked) for (const { sheet } of ours) sheet.delete();
  const gone = [
    ...damaged,
    ...(oldList === undefined ? [] : [oldListSetting]),
    ...(isLocked ? [] : [...stale.keys()].map((id) => entryPrefix + id)),
  ];
  // Added once more, a setting can be deleted even where somebody else has removed it.
  for (const name of gone) settings.add(name, '').delete();
  await context.sync();
  const names = ours.map(({ name }) => name);
  return {
    removed: isLocked ? [] : names,
    removedNames,
    doubtful: doubtful.map(({ name }) => name),
    kept: isLocked ? names : [],
    damaged: damaged.length,
    records: 0,
    next: undefined,
  };
}

/** Names, in capitals, that formulas of cells, other names and rules call; read only where a name is to go. */
async function namesInUse(
  context: Excel.RequestContext,
  listings: Parameters<typeof findTemporaryNames>[1],
): Promise<ReadonlySet<string>> {
  const temporary = (await findTemporaryNames(context, listings)).map(({ name }) => name);
  if (temporary.length === 0) return new Set();
  const { usersOfNames } = await import('../sharing/usersOfNames');
  const users = await usersOfNames(context, temporary);
  return new Set(users.flatMap(({ functions }) => functions.map((name) => name.toUpperCase())));
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
