import type { useWords } from '../app/language';
import { derivations } from '../../customers/derivations';
import { describeDerivation } from '../../customers/describeDerivation';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import { languages, type Text } from '../../i18n/language';
import { aspects } from '../../segmentation/playbook/strategy';
import { aspectTexts } from '../../segmentation/texts/playbook/aspectTexts';
import type { PaneState } from '../store/state';
import { methodTexts } from '../texts/methods';
import { predictTexts } from '../texts/predict';
import { segmentTexts } from '../texts/segment';
import { languageNames, settingsTexts } from '../texts/settings';
import type { SettingsDifference } from './mergeParts';

const predictNames: Readonly<Record<string, Text>> = {
  unit: predictTexts.unit,
  horizon: predictTexts.horizon,
  margin: predictTexts.margin,
  discountPerYear: predictTexts.discount,
  model: predictTexts.model,
  prior: predictTexts.prior,
  holdout: predictTexts.holdout,
};

/** What a setting is called where a person chooses it, the general first. */
export function conflictLabel(
  { part, path }: SettingsDifference,
  { methods, preview }: Pick<PaneState, 'methods' | 'preview'>,
): readonly (Text | string)[] {
  const [kind = '', ...rest] = part.split(':');
  const name = rest.join(':');
  const key = path.at(-1) ?? '';
  switch (kind) {
    case 'columns':
      if (key === 'asOf') return [segmentTexts.asOf];
      if (path[0] === 'derive') return [segmentTexts.derivedTitle, nameOf(key)];
      return path[0] === 'fields' && path.length > 1 ? [settingsTexts.columns, key] : [settingsTexts.columns];
    case 'sheets':
      return [settingsTexts.sheetLanguage];
    case 'predict':
      return [settingsTexts.predict, predictNames[key] ?? key];
    case 'method': {
      const setting = methods
        .find(({ id }) => id === name)
        ?.parameters.find((parameter) => parameter.key === key);
      const method: Text | undefined = (methodTexts as Readonly<Record<string, Text>>)[name];
      return [method ?? name, setting?.name ?? key];
    }
    case 'playbook': {
      const segment = preview?.segments.find(({ playbookKey }) => playbookKey === name);
      const aspect = aspects.find((one) => one === key);
      return [segment?.name ?? name, aspect === undefined ? key : aspectTexts[aspect]];
    }
    case 'last':
      return [settingsTexts.last];
    default:
      return [part, ...path];
  }
}

/** What a whole part is called, where none of its values can be named. */
export function partLabel(part: string): Text | string {
  const [kind = '', name = ''] = part.split(':');
  switch (kind) {
    case 'columns':
      return settingsTexts.columns;
    case 'sheets':
      return settingsTexts.sheetLanguage;
    case 'predict':
      return settingsTexts.predict;
    case 'method':
      return (methodTexts as Readonly<Record<string, Text>>)[name] ?? name;
    case 'playbook':
      return segmentTexts.playbook;
    default:
      return settingsTexts.last;
  }
}

function nameOf(field: string): Text | string {
  return (fieldTexts as Readonly<Record<string, Text>>)[field] ?? field;
}

const shares: readonly string[] = ['margin', 'discountPerYear', 'holdout'];

/** A conflicting value as a person reads it, cut where it is long. */
export function conflictValue(
  { part, path }: SettingsDifference,
  value: unknown,
  { t, formats }: Pick<ReturnType<typeof useWords>, 't' | 'formats'>,
  { methods }: Pick<PaneState, 'methods'>,
): string {
  if (value == null) return t(settingsTexts.nothing);
  const key = path.at(-1) ?? '';
  const setting = methods
    .find(({ id }) => part === `method:${id}`)
    ?.parameters.find((parameter) => parameter.key === key);
  if (setting?.kind === 'number' && setting.format === 'percent' && typeof value === 'number') {
    return formats.share(value);
  }
  if (setting?.kind === 'choice') {
    const option = setting.options.find((one) => one.value === value);
    if (option !== undefined) return t(option.name);
  }
  if (typeof value === 'number') {
    if (key === 'asOf') return formats.date(value);
    return part === 'predict' && shares.includes(key) ? formats.share(value) : formats.amount(value);
  }
  if (typeof value !== 'string') return cut(JSON.stringify(value));
  if (part === 'columns' && path[0] === 'derive') {
    const way = derivations.find((one) => one.key === value);
    return t(way === undefined ? segmentTexts.derivedNot : describeDerivation(way, { headers: {} }));
  }
  const language = languages.find((one) => part === 'sheets' && one === value);
  if (language !== undefined) return languageNames[language];
  const field = part === 'columns' ? (fieldTexts as Readonly<Record<string, Text>>)[value] : undefined;
  return field === undefined ? cut(value) : t(field);
}

/** A long text of a file, shortened. */
export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
