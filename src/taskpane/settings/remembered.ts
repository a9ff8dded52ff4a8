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
import { parsePredict, predictFits } from './parsePredict';

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
const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export function isSetting(value: unknown): value is SettingValue {
  return isText(value) || isNumber(value) || (Array.isArray(value) && value.every(isText));
}

/** One of a playbook's own lines; others are a newer version's. */
export function isStrategyLine(value: unknown, key: string): value is string {
  return isAspect(key) && isText(value);
}

/** A value that the workbook keeps and that nothing here can use: it was left out, and stays in the workbook. */
export interface SettingsMisfit {
  readonly part: string;
  /** Keys within the part. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What the parts say, as far as it fits; null where nothing usable is kept. */
export function rememberedOf(parts: Parts): Remembered | null {
  return readRemembered(parts).remembered;
}

/** What the parts say, and each value that does not fit; keys that only a newer version has are none of them. */
export function readRemembered(parts: Parts): {
  readonly remembered: Remembered | null;
  readonly misfits: readonly SettingsMisfit[];
} {
  const misfits: SettingsMisfit[] = [];
  const partOf = (name: string): PartReader => new PartReader(name, parts[name] ?? {}, misfits);
  const [columns, last, sheets] = [partOf('columns'), partOf('last'), partOf('sheets')];
  const settings: Partial<Record<MethodId, Settings>> = {};
  for (const id of idsOf('method', parts)) {
    const part = partOf(`method:${id}`);
    if (isMethod(id)) settings[id] = part.all(isSetting);
    else part.misfit([], parts[`method:${id}`]);
  }
  const playbook: Record<string, Partial<Record<Aspect, string>>> = {};
  for (const key of idsOf('playbook', parts)) playbook[key] = partOf(`playbook:${key}`).lines();
  const predict = parsePredict(parts['predict']);
  if (predict === null) partOf('predict').tell((key, value) => predictFits(key, value));
  const remembered: Remembered = {
    method: last.one('method', isMethod) ?? null,
    cross: last.one('cross', isMethod) ?? null,
    address: last.one('address', isText) ?? '',
    day: last.one('day', isNumber) ?? 0,
    scorecards: last.list('scorecards', isText),
    layout:
      columns.one('layout', (one): one is 'customers' | 'log' => one === 'log' || one === 'customers') ??
      null,
    asOf: columns.one('asOf', isNumber) ?? null,
    fields: columns.record('fields', isField),
    derive: columns.record('derive', isDerivation),
    answers: columns.record('answers', isAnswer),
    settings,
    playbook,
    predict,
    language: sheets.one('language', isLanguage) ?? null,
  };
  return { remembered: isEmpty(remembered) ? null : remembered, misfits };
}

/** Takes what fits out of a part, and notes what does not. */
class PartReader {
  constructor(
    private readonly name: string,
    private readonly part: Part,
    private readonly misfits: SettingsMisfit[],
  ) {}

  misfit(path: readonly string[], value: unknown): void {
    this.misfits.push({ part: this.name, path, value });
  }

  /** A value that may be absent or null. */
  one<T>(key: string, test: (value: unknown) => value is T): T | undefined {
    const value = this.part[key];
    if (value == null) return undefined;
    if (test(value)) return value;
    this.misfit([key], value);
    return undefined;
  }

  list<T>(key: string, test: (value: unknown) => value is T): readonly T[] {
    const values = this.one(key, Array.isArray) ?? [];
    const fitting = values.filter(test);
    if (fitting.length < values.length) this.misfit([key], values);
    return fitting;
  }

  record<T>(key: string, test: (value: unknown, key: string) => value is T): Readonly<Record<string, T>> {
    return this.keep([key], this.one(key, isRecord) ?? {}, test);
  }

  all<T>(test: (value: unknown, key: string) => value is T): Readonly<Record<string, T>> {
    return this.keep([], this.part, test);
  }

  /** Lines of a playbook; those of other names are a newer version's. */
  lines(): Readonly<Partial<Record<Aspect, string>>> {
    const known = Object.entries(this.part).filter(([key]) => isAspect(key));
    return this.keep([], Object.fromEntries(known), isStrategyLine);
  }

  /** Notes the values that a test refuses, or, where it refuses none, the part: a value is missing. */
  tell(fits: (key: string, value: unknown) => boolean): void {
    const entries = Object.entries(this.part);
    const refused = entries.filter(([key, value]) => !fits(key, value));
    for (const [key, value] of refused) this.misfit([key], value);
    if (refused.length === 0 && entries.length > 0) this.misfit([], this.part);
  }

  private keep<T>(
    path: readonly string[],
    values: Readonly<Record<string, unknown>>,
    test: (value: unknown, key: string) => value is T,
  ): Readonly<Record<string, T>> {
    const entries = Object.entries(values);
    for (const [key, value] of entries) if (!test(value, key)) this.misfit([...path, key], value);
    return Object.fromEntries(entries.filter((entry): entry is [string, T] => test(entry[1], entry[0])));
  }
}

function isEmpty({ method, fields, settings, playbook, predict, language }: Remembered): boolean {
  const records = [fields, settings, playbook];
  const nothing = method === null && predict === null && language === null;
  return nothing && records.every((record) => Object.keys(record).length === 0);
}

/** What stands after `prefix:` in the parts' names. */
function idsOf(prefix: string, parts: Parts): readonly string[] {
  const start = `${prefix}:`;
  return Object.keys(parts).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
}
