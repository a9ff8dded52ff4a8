import { fieldNames, type FieldName } from '../../customers/fields';
import type { MethodId } from '../../segmentation/segmentation';
import type { SettingValue, Settings } from '../../segmentation/settings';
import type { PlaybookEdits } from '../../segmentation/playbook/strategyFor';
import { aspects, type Aspect } from '../../segmentation/playbook/strategy';

/** The workbook's setting that holds them; the Excel room adds the add-in's own prefix. */
export const settingName = 'segmentation';

/** What is kept in the workbook for next time. */
export interface Remembered {
  readonly version: 1;
  readonly address: string;
  /** Day it was written, days since 1970-01-01. */
  readonly day: number;
  readonly layout: 'customers' | 'log';
  /** Header of each column to its field; null for "not used". Headers survive a moved column. */
  readonly fields: Readonly<Record<string, FieldName | null>>;
  readonly method: MethodId;
  readonly cross: MethodId | null;
  readonly settings: Readonly<Partial<Record<MethodId, Settings>>>;
  readonly playbook: PlaybookEdits;
  readonly scorecards: readonly string[];
}

const methodIds: readonly string[] = [
  'valueTiers',
  'rfm',
  'lifecycle',
  'nature',
  'valueRisk',
  'clusters',
  'fourC',
] satisfies readonly MethodId[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMethod = (value: unknown): value is MethodId =>
  typeof value === 'string' && methodIds.includes(value);
const isField = (value: unknown): value is FieldName =>
  typeof value === 'string' && (fieldNames as readonly string[]).includes(value);
const isSetting = (value: unknown): value is SettingValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

function keep<T>(value: unknown, test: (entry: unknown) => entry is T): Record<string, T> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => test(entry[1])));
}

/**
 * Reads what a workbook holds, which anybody may have edited or an older version may have written:
 * what does not fit is left out, and null comes back where nothing usable remains.
 */
export function parseRemembered(value: unknown): Remembered | null {
  if (!isRecord(value) || value['version'] !== 1 || !isMethod(value['method'])) return null;
  const settings: Partial<Record<MethodId, Settings>> = {};
  for (const [method, values] of Object.entries(isRecord(value['settings']) ? value['settings'] : {})) {
    if (isMethod(method)) settings[method] = keep(values, isSetting);
  }
  const playbook: Record<string, Partial<Record<Aspect, string>>> = {};
  for (const [key, lines] of Object.entries(isRecord(value['playbook']) ? value['playbook'] : {})) {
    const words = keep(lines, (line): line is string => typeof line === 'string');
    playbook[key] = Object.fromEntries(
      aspects.flatMap((aspect) => (words[aspect] === undefined ? [] : [[aspect, words[aspect]]])),
    );
  }
  const scorecards: unknown[] = Array.isArray(value['scorecards']) ? value['scorecards'] : [];
  return {
    version: 1,
    address: typeof value['address'] === 'string' ? value['address'] : '',
    day: typeof value['day'] === 'number' && Number.isFinite(value['day']) ? value['day'] : 0,
    layout: value['layout'] === 'log' ? 'log' : 'customers',
    fields: keep(value['fields'], (field): field is FieldName | null => field === null || isField(field)),
    method: value['method'],
    cross: isMethod(value['cross']) ? value['cross'] : null,
    settings,
    playbook,
    scorecards: scorecards.filter((key): key is string => typeof key === 'string'),
  };
}
