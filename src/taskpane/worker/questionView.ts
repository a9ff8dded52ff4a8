import type { AskedQuestion, QuestionOption } from '../../customers/questions';
import { questionTexts } from '../../customers/texts/questionTexts';
import { fill, type Language, type Text } from '../../i18n/language';
import type { QuestionView } from './views';

type Values = Readonly<Record<string, string | number>>;

/** A question in words, dates and numbers as each language writes them. */
export function questionView(question: AskedQuestion): QuestionView {
  const { code, options, taken, many, required, answered, values = {} } = question;
  // What stands behind a colon tells questions of one kind apart (a column's header).
  const words = questionTexts[code.split(':')[0] ?? code];
  return {
    code,
    text: filled(words?.text ?? plain(code), values),
    ...(words?.why === undefined ? {} : { why: filled(words.why, values) }),
    ...(required === true ? { required } : {}),
    ...(answered === true ? { answered } : {}),
    many: many === true,
    options: options.map((option) => {
      const text = words?.options[option.key] ?? words?.options['*'] ?? plain(option.key);
      return { key: option.key, text: filled(text, values, option), taken: taken.includes(option.key) };
    }),
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
  return { 'en-US': inLanguage('en-US'), 'zh-CN': inLanguage('zh-CN') };
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
  return { 'en-US': text, 'zh-CN': text };
}
