import { fill, type Language, type Text } from '../i18n/language';
import type { Question, QuestionOption } from './questions';
import { questionTexts } from './texts/questionTexts';

/** A question in words. */
export interface QuestionWords {
  readonly text: Text;
  readonly why?: Text;
  /** By the key of the option. */
  readonly options: ReadonlyMap<string, Text>;
}

type Values = Readonly<Record<string, string | number>>;

/** The words of a question, with dates and numbers as each language writes them. */
export function describeQuestion({ code, options, values = {} }: Question): QuestionWords {
  // What stands behind a colon tells questions of one kind apart (a column's header).
  const words = questionTexts[code.split(':')[0] ?? code];
  return {
    text: filled(words?.text ?? plain(code), values),
    ...(words?.why === undefined ? {} : { why: filled(words.why, values) }),
    options: new Map(
      options.map((option) => {
        const text = words?.options[option.key] ?? words?.options['*'] ?? plain(option.key);
        return [option.key, filled(text, values, option)];
      }),
    ),
  };
}

function filled(text: Text, values: Values, option?: QuestionOption): Text {
  const inLanguage = (language: Language): string =>
    fill(text[language], {
      ...written(values, language),
      ...written(option?.values ?? {}, language),
      ...Object.fromEntries(
        Object.entries(option?.days ?? {}).map(([name, day]) => [name, longDay(day, language)]),
      ),
    });
  return both(inLanguage);
}

function written(values: Values, language: Language): Values {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? number.format(value) : value,
    ]),
  );
}

/** "3 Apr 2026", "2026年4月3日": nobody takes the day for the month. */
function longDay(day: number, language: Language): string {
  if (!Number.isFinite(day)) return '–';
  return new Intl.DateTimeFormat(language === 'en-US' ? 'en-GB' : language, {
    day: 'numeric',
    month: language === 'en-US' ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day * 86_400_000);
}

function plain(text: string): Text {
  return both(() => text);
}

function both(inLanguage: (language: Language) => string): Text {
  return { 'en-US': inLanguage('en-US'), 'zh-CN': inLanguage('zh-CN') };
}
