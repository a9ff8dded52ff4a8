import { fieldNames, type FieldName } from '../../../customers/fields';
import { chineseHeaders } from '../../../customers/headers/chineseHeaders';
import { englishHeaders } from '../../../customers/headers/englishHeaders';
import { expandWords, patternsOf } from '../../../customers/headers/expandWords';
import { fieldKinds } from '../../../customers/fieldKinds';
import { fieldTexts } from '../../../customers/texts/fieldTexts';
import type { Language } from '../../../i18n/language';
import type { Method } from '../../../segmentation/method';
import { methodCatalogue } from '../../../segmentation/methodCatalogue';
import { rfmClassSegments } from '../../../segmentation/rfm/rfmClasses';
import { rfmSegmentIndex, rfmSegments } from '../../../segmentation/rfm/rfmSegments';
import type { SettingDescriptor } from '../../../segmentation/settings';
import { warningTexts } from '../../models/texts';
import { markdownTable } from '../markdown';
import { guideTexts } from './guideTexts';

/** What guides take from the code, by the name that stands in their markers. */
const tables = {
  headers: headersTable,
  methods: methodsText,
  rfmGrid,
  rfmRules,
  rfmClasses,
  warnings,
} as const satisfies Readonly<Record<string, (language: Language) => string>>;

type TableName = keyof typeof tables;

/**
 * A guide with the tables between its markers written anew: `<!-- made: headers -->` … `<!-- /made -->`.
 *
 * @throws Error for a marker that names no table, or that has no end
 */
export function withGuideTables(text: string, language: Language): string {
  const starts = text.match(/<!-- made: /g)?.length ?? 0;
  let written = 0;
  const made = text.replace(/<!-- made: (\w+) -->[\s\S]*?<!-- \/made -->/g, (_, name: string) => {
    if (!(name in tables)) throw new Error(`There is no table “${name}”.`);
    written += 1;
    return `<!-- made: ${name} -->\n\n${tables[name as TableName](language)}\n\n<!-- /made -->`;
  });
  if (written !== starts) throw new Error('A marker “made” has no end.');
  return made;
}

/** How many of a field's headers a reader needs to see the kind. */
const shownHeaders = 10;

function headersTable(language: Language): string {
  const t = (key: keyof typeof guideTexts) => guideTexts[key][language];
  const rows = fieldNames.map((field) => [
    fieldTexts[field][language],
    guideTexts[fieldKinds[field]][language],
    headersOf(field, language),
  ]);
  return markdownTable([t('field'), t('kind'), t('headers')], rows);
}

function headersOf(field: FieldName, language: Language): string {
  const lists = { 'en-US': englishHeaders, 'zh-CN': chineseHeaders };
  // The first word of each pattern, then the rest: the patterns differ more than the words of one.
  const patterns = patternsOf(lists[language][field]).map(expandWords);
  const all = new Set(patterns.flat());
  const shown = Array.from(new Set(patterns.map(([header = '']) => header.trim()))).slice(0, shownHeaders);
  const separator = language === 'en-US' ? ', ' : '、';
  const more = all.size - shown.length;
  const rest = more > 0 ? guideTexts.more[language].replace('{count}', String(more)) : '';
  return shown.join(separator) + rest;
}

function methodsText(language: Language): string {
  return methodCatalogue.map((method) => methodText(method, language)).join('\n\n');
}

function methodText({ title, explanation, needs, settings }: Method, language: Language): string {
  const t = (key: keyof typeof guideTexts) => guideTexts[key][language];
  const or = language === 'en-US' ? ' or ' : ' 或 ';
  const needed = needs.map(({ fields, optional, why }) => [
    fields.map((field) => fieldTexts[field][language]).join(or) + (optional === true ? t('optional') : ''),
    why[language],
  ]);
  const limits = settings.map((setting) => [
    setting.name[language],
    defaultText(setting, language),
    rangeText(setting, language),
    setting.help[language],
  ]);
  return [
    `### ${title[language]}`,
    explanation[language],
    ...(needed.length > 0 ? [markdownTable([t('needs'), t('why')], needed)] : []),
    ...(limits.length > 0
      ? [markdownTable([t('setting'), t('default'), t('range'), t('meaning')], limits)]
      : []),
  ].join('\n\n');
}

function defaultText(setting: SettingDescriptor, language: Language): string {
  if (setting.kind === 'number') return numberText(setting.default, setting, language);
  if (setting.kind === 'fields')
    return (
      setting.default.map((field) => fieldTexts[field][language]).join(', ') || guideTexts.chosen[language]
    );
  return setting.options.find(({ value }) => value === setting.default)?.name[language] ?? setting.default;
}

function rangeText(setting: SettingDescriptor, language: Language): string {
  if (setting.kind === 'number')
    return `${numberText(setting.minimum, setting, language)} – ${numberText(setting.maximum, setting, language)}`;
  if (setting.kind === 'choice') return setting.options.map(({ name }) => name[language]).join(' / ');
  return guideTexts.anyNumbers[language];
}

function numberText(
  value: number,
  { format, unit }: Extract<SettingDescriptor, { kind: 'number' }>,
  language: Language,
): string {
  if (format === 'percent') return `${String(Math.round(value * 1000) / 10)} %`;
  return value.toLocaleString('en-US') + (unit === undefined ? '' : ` ${unit[language]}`);
}

/** R against the mean of F and M, the best first: all 125 cells, since only these two decide. */
function rfmGrid(language: Language): string {
  const scores = [5, 4, 3, 2, 1];
  const rows = scores.map((recency) => [
    `**R ${String(recency)}**`,
    ...scores.map((worth) => rfmSegments[rfmSegmentIndex(recency, worth, worth)]?.name[language] ?? ''),
  ]);
  const head = scores.map((worth) => guideTexts.worth[language].replace('{score}', String(worth)));
  return markdownTable(['', ...head], rows);
}

function rfmRules(language: Language): string {
  const rows = rfmSegments.map(({ name, rule }) => [name[language], rule[language]]);
  return markdownTable([guideTexts.segment[language], guideTexts.rule[language]], rows);
}

function rfmClasses(language: Language): string {
  const rows = rfmClassSegments('rfm').map(({ name, rule }) => [name[language], rule[language]]);
  return markdownTable([guideTexts.segment[language], guideTexts.rule[language]], rows);
}

/** What fits and predictions warn of, in the words that stand in cells and in the pane. */
function warnings(language: Language): string {
  return Object.values(warningTexts)
    .map((text) => `- ${text[language]}`)
    .join('\n');
}
