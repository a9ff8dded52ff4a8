import type { FormerRun, FormerSegment, Rules } from '../../segmentation/movement/formerRun';
import { methodIds, type MethodId } from '../../segmentation/segmentation';
import type { Settings, SettingValue } from '../../segmentation/settings';
import type { Text } from '../../i18n/language';
import { isRecord } from '../settings/isRecord';

/** Settings of the workbook that say how the Customers tables of earlier runs are read: one for each table. */
const prefix = 'run:';

/** So many runs are kept: an older table can still be compared, by the names in its cells. */
const mostRuns = 8;

type Kept = Readonly<Record<string, unknown>>;

/** The runs that a workbook holds, the newest first; what anybody spoiled or another version wrote is left out. */
export function runsOf(settings: Kept): readonly FormerRun[] {
  return Object.entries(settings)
    .flatMap(([name, kept]) => (name.startsWith(prefix) ? (parseRun(kept) ?? []) : []))
    .sort((a, b) => b.day - a.day);
}

/** The settings to change for a new run: it takes the place of one whose table has its name, the oldest go. */
export function withRun(settings: Kept, run: FormerRun): Kept {
  const others = runsOf(settings).filter(({ table }) => table !== run.table);
  const gone = others.slice(mostRuns - 1).map(({ table }): [string, unknown] => [prefix + table, null]);
  return Object.fromEntries([...gone, [prefix + run.table, { version: 1, ...run }]]);
}

function parseRun(value: unknown): FormerRun | undefined {
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const { table, day, headers } = value;
  const title = parseText(value['title']);
  const rules = parseRules(value['rules']);
  if (typeof table !== 'string' || typeof day !== 'number' || title === undefined || rules === undefined) {
    return undefined;
  }
  if (!isRecord(headers)) return undefined;
  const { id, segment, value: worth } = headers;
  if (typeof id !== 'string' || typeof segment !== 'string') return undefined;
  const segments: unknown[] = Array.isArray(value['segments']) ? value['segments'] : [];
  return {
    table,
    day,
    title,
    rules,
    headers: { id, segment, value: typeof worth === 'string' ? worth : null },
    segments: segments.flatMap((one) => parseSegment(one) ?? []),
  };
}

function parseSegment(value: unknown): FormerSegment | undefined {
  if (!isRecord(value)) return undefined;
  const { key, label } = value;
  const name = parseText(value['name']);
  if (typeof key !== 'string' || typeof label !== 'string' || name === undefined) return undefined;
  return { key, label, name };
}

function parseRules(value: unknown): Rules | undefined {
  const own = parsePart(value);
  if (own === undefined || !isRecord(value)) return undefined;
  return { ...own, cross: parsePart(value['cross']) ?? null };
}

function parsePart(value: unknown): Pick<Rules, 'method' | 'settings'> | undefined {
  if (!isRecord(value) || !isMethodId(value['method'])) return undefined;
  return { method: value['method'], settings: parseSettings(value['settings']) };
}

function isMethodId(value: unknown): value is MethodId {
  return methodIds.some((id) => id === value);
}

function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, SettingValue] => isSetting(entry[1])),
  );
}

function isSetting(value: unknown): value is SettingValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number';
}

function parseText(value: unknown): Text | undefined {
  if (!isRecord(value)) return undefined;
  const { 'en-US': english, 'zh-CN': chinese } = value;
  if (typeof english !== 'string' || typeof chinese !== 'string') return undefined;
  return { 'en-US': english, 'zh-CN': chinese };
}
