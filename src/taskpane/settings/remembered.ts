import { isDerivationChoice, type DerivationChoices } from '../../customers/derivations';
import { isAnswer, type Answers } from '../../customers/questions';
import { fieldNames, type FieldName } from '../../customers/fields';
import { languages, type Language } from '../../i18n/language';
import type { MethodId } from '../../segmentation/segmentation';
import type { SettingValue, Settings } from '../../segmentation/settings';
import type { PlaybookEdits } from '../../segmentation/playbook/strategyFor';
import { aspects, type Aspect } from '../../segmentation/playbook/strategy';
import type { PredictRequest } from '../worker/predict/request';
import { isRecord } from './isRecord';
import type { Part, Parts } from './parts';
import { parsePredict } from './parsePredict';

/** What a workbook keeps for next time, and for the next person. */
export interface Remembered {
  /** What was segmented last; null where nothing was yet. */
  readonly method: MethodId | null;
  readonly cross: MethodId | null;
  readonly address: string;
  /** Day of that, days since 1970-01-01. */
  readonly day: number;
  readonly scorecards: readonly string[];
  readonly layout: 'customers' | 'log' | null;
  /** As chosen by hand, days since 1970-01-01; null for the latest date in the data. */
  readonly asOf: number | null;
  /** Header of each column to its field; null for "not used". Headers survive a moved column. */
  readonly fields: Readonly<Record<string, FieldName | null>>;
  /** How lacking fields are derived, where it was chosen. */
  readonly derive: DerivationChoices;
  /** How cells that can be read in more ways than one are read, where it was chosen. */
  readonly answers: Answers;
  readonly settings: Readonly<Partial<Record<MethodId, Settings>>>;
  readonly playbook: PlaybookEdits;
  readonly predict: PredictRequest | null;
  /** Language of written sheets; null for that of the pane. */
  readonly language: Language | null;
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

const isMethod = (value: unknown): value is MethodId =>
  typeof value === 'string' && methodIds.includes(value);
const isField = (value: unknown): value is FieldName | null =>
  value === null || (typeof value === 'string' && (fieldNames as readonly string[]).includes(value));
const isDerivation = (value: unknown, key: string): value is string =>
  isDerivationChoice(value) && (fieldNames as readonly string[]).includes(key);
const isAspect = (key: string): key is Aspect => (aspects as readonly string[]).includes(key);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export function isSetting(value: unknown): value is SettingValue {
  return isText(value) || isNumber(value) || (Array.isArray(value) && value.every(isText));
}

/** One of a playbook's own lines; others are a newer version's. */
export function isStrategyLine(value: unknown, key: string): value is string {
  return isAspect(key) && isText(value);
}

/** What the parts say, as far as it fits; null where nothing usable is kept. */
export function rememberedOf(parts: Parts): Remembered | null {
  const { columns = {}, last = {}, sheets = {} } = parts;
  const settings: Partial<Record<MethodId, Settings>> = {};
  for (const [id, part] of partsNamed('method', parts)) {
    if (isMethod(id)) settings[id] = keep(part, isSetting);
  }
  const playbook: Record<string, Partial<Record<Aspect, string>>> = {};
  for (const [key, part] of partsNamed('playbook', parts)) playbook[key] = keep(part, isStrategyLine);
  const scorecards: unknown[] = Array.isArray(last['scorecards']) ? last['scorecards'] : [];
  const { asOf, layout } = columns;
  const language = languages.find((one) => one === sheets['language']) ?? null;
  const remembered: Remembered = {
    method: isMethod(last['method']) ? last['method'] : null,
    cross: isMethod(last['cross']) ? last['cross'] : null,
    address: isText(last['address']) ? last['address'] : '',
    day: isNumber(last['day']) ? last['day'] : 0,
    scorecards: scorecards.filter(isText),
    layout: layout === 'log' || layout === 'customers' ? layout : null,
    asOf: isNumber(asOf) ? asOf : null,
    fields: keep(columns['fields'], isField),
    derive: keep(columns['derive'], isDerivation),
    answers: keep(columns['answers'], isAnswer),
    settings,
    playbook,
    predict: parsePredict(parts['predict']),
    language,
  };
  return isEmpty(remembered) ? null : remembered;
}

function isEmpty({ method, fields, settings, playbook, predict, language }: Remembered): boolean {
  const records = [fields, settings, playbook];
  const nothing = method === null && predict === null && language === null;
  return nothing && records.every((record) => Object.keys(record).length === 0);
}

function partsNamed(prefix: string, parts: Parts): readonly (readonly [string, Part])[] {
  const start = `${prefix}:`;
  return Object.entries(parts).flatMap(([name, part]) =>
    name.startsWith(start) ? [[name.slice(start.length), part] as const] : [],
  );
}

function keep<T>(
  value: unknown,
  test: (entry: unknown, key: string) => entry is T,
): Readonly<Record<string, T>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, T] => test(entry[1], entry[0])),
  );
}
