import type { Language } from '../../i18n/language';
import { currencySigns } from '../../scorecards/design/currencySigns';

/** Numbers and dates as the user's language writes them. */
export interface Formats {
  /** A whole number with separators. */
  readonly count: (value: number) => string;
  /** A number with its digits, two decimals at most: for results that are compared. */
  readonly exact: (value: number) => string;
  /** Money or another amount, shortened where it is long: 12.4M, 1240万. */
  readonly amount: (value: number) => string;
  /** An amount in its currency: $12.4M, ¥1240万, 12.4M CHF. A plain number where the currency is not known. */
  readonly money: (value: number, currency: string | null) => string;
  /** A share 0-1 as a percentage with at most one decimal; what is more than nothing is never "0%". */
  readonly share: (value: number) => string;
  /** An estimate with the digits that a reader may compare: 0.242593, 11.6679. */
  readonly estimate: (value: number) => string;
  /** Days since 1970-01-01 as a date in words. */
  readonly date: (day: number) => string;
  /** Names one after the other: A, B, C. */
  readonly list: (names: readonly string[]) => string;
  /** Whole sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
}

/** The smallest share that one decimal shows. */
const leastShare = 0.001;

const cache = new Map<Language, Formats>();

export function formatsFor(language: Language): Formats {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const estimate = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 6,
    minimumSignificantDigits: 4,
  });
  const date = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const isChinese = language === 'zh-CN';
  const formats: Formats = {
    count: (value) => count.format(value),
    exact: (value) => exact.format(value),
    amount: (value) => {
      const size = Math.abs(value);
      if (size >= 100_000) return compact.format(value);
      return (size >= 1000 ? count : small).format(value);
    },
    money: (value, currency) => {
      const text = formats.amount(Math.abs(value));
      const sign = currency === null ? '' : currencySigns[currency];
      const minus = value < 0 ? '-' : '';
      return sign === undefined ? `${minus}${text} ${currency}` : `${minus}${sign}${text}`;
    },
    share: (value) =>
      value > 0 && value < leastShare / 2 ? `<${share.format(leastShare)}` : share.format(value),
    estimate: (value) => estimate.format(value),
    date: (day) => date.format(new Date(day * 86_400_000)),
    list: (names) => names.join(isChinese ? '、' : ', '),
    sentences: (sentences) => sentences.join(isChinese ? '' : ' '),
  };
  cache.set(language, formats);
  return formats;
}
