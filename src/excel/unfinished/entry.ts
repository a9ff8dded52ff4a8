/** Settings of the workbook that list sheets being written: one for each run, so that no run touches another's. */
export const entryPrefix = 'clientele.unfinished.';

/** The one list of all that earlier versions kept: ids of sheets, which other sheets may bear in a reopened file. */
export const oldListSetting = 'clientele.pendingSheets';

/** The custom property that an unfinished sheet carries; its value is the sheet's token. */
export const unfinishedProperty = 'clientele.unfinished';

export interface ListedSheet {
  /** Begins with the run's id and a dot. */
  readonly token: string;
  /** As it was called when it was listed: for messages only. */
  readonly name: string;
}

/** What a run says of the sheets that it is writing, until they are finished or gone. */
export interface UnfinishedEntry {
  /** Which pane the run belongs to: an id of one start of the add-in. */
  readonly owner: string;
  /** Milliseconds since 1970-01-01 UTC, by the owner's clock. */
  readonly begun: number;
  /** The last sign of life, as `begun`. */
  readonly beat: number;
  readonly sheets: readonly ListedSheet[];
  /** Defined names that the run added for a while; each bears the run's id in its comment. */
  readonly names?: readonly string[];
}

/** The comment of a defined name that a run takes away again. To what looks for versions, it is older than any. */
export function temporaryComment(run: string): string {
  return `${run} [Clientele 0]`;
}

/** Whether a name's comment says that some run takes it away again. */
export function isTemporary(comment: string): boolean {
  return /^[a-z2-7]{22} \[Clientele 0\]$/.test(comment);
}

const version = 1;

/** Longer lists are nobody's: a workbook written at once has a sheet for each of at most some hundred customers. */
const mostSheets = 1000;
const longestText = 300_000;
const word = /^[\w-]{8,80}$/;

export function entryText(entry: UnfinishedEntry): string {
  return JSON.stringify({ version, ...entry });
}

/** What a setting holds; anybody may have edited it. */
export type EntryReading = UnfinishedEntry | 'newer' | 'damaged';

export function parseEntry(run: string, value: unknown): EntryReading {
  const parsed = parseJson(value);
  if (!isObject(parsed)) return 'damaged';
  if (typeof parsed['version'] === 'number' && parsed['version'] > version) return 'newer';
  const { owner, begun, beat, sheets, names = [] } = parsed;
  const fits =
    parsed['version'] === version &&
    word.test(run) &&
    isWord(owner) &&
    isMoment(begun) &&
    isMoment(beat) &&
    Array.isArray(sheets) &&
    sheets.length <= mostSheets &&
    isNames(names);
  if (!fits) return 'damaged';
  const listed = (sheets as readonly unknown[]).filter((sheet) => isListed(sheet, run));
  return listed.length === sheets.length ? { owner, begun, beat, sheets: listed, names } : 'damaged';
}

/** The ids in an earlier version's list; none where it is damaged. */
export function parseOldList(value: unknown): readonly string[] {
  const parsed = parseJson(value);
  if (!Array.isArray(parsed) || parsed.length > mostSheets) return [];
  return parsed.filter((id): id is string => typeof id === 'string');
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longestText) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function isListed(value: unknown, run: string): value is ListedSheet {
  if (!isObject(value)) return false;
  const { token, name } = value;
  const isToken = typeof token === 'string' && token.startsWith(`${run}.`) && token.length <= run.length + 10;
  return isToken && typeof name === 'string' && name.length <= 255;
}

function isNames(value: unknown): value is readonly string[] {
  const isName = (name: unknown): boolean => typeof name === 'string' && name.length <= 255;
  return Array.isArray(value) && value.length <= mostSheets && value.every(isName);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && word.test(value);
}

/** Up to the last moment that a Date knows. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
