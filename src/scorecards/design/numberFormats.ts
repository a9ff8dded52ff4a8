import type { FieldKind } from '../../customers/fields';
import type { Language } from '../../i18n/language';
import { currencySigns } from './currencySigns';

/** A number format's text in quotes: a quotation mark cannot stand inside one. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}

/** Excel number formats (invariant form) of one language and currency. */
export interface NumberFormats {
  readonly count: string;
  readonly money: string;
  /** With the hundredths that one customer's purchase or prediction has. */
  readonly exactMoney: string;
  /** For the sums of a column, of one unit for all of them: shortened from eight digits on. */
  readonly largeMoney: (largest: number) => string;
  /** For one sum that stands alone, in large type or in a note, and for the round numbers of an axis. */
  readonly largeFigure: (sum: number) => string;
  readonly share: string;
  readonly rate: string;
  readonly decimal: string;
  readonly ratio: string;
  /** A date in a column of a report's grid, which has no room for 2026年11月19日. */
  readonly gridDate: string;
  /** Signed changes, with an arrow so that direction needs no colour. */
  readonly change: string;
  readonly changeShare: string;
  /** A difference of two shares or indices, times 100. */
  readonly changePoints: string;
  /** A signed change beside sums in the format of `largeMoney`. */
  readonly largeChange: (largest: number) => string;
  /** The format with words before and behind it: "of 500 customers". */
  readonly worded: (before: string, format: string, after?: string) => string;
  /** @param decimals places that a plain number needs */
  readonly ofKind: (kind: FieldKind, decimals: number) => string;
}

function moneyFormat(currency: string | undefined, body: string): string {
  if (currency === undefined || currency === '') return body;
  const sign = currencySigns[currency];
  return sign === undefined ? `${body} ${literal(currency)}` : `${literal(sign)}${body}`;
}

/**
 * Ten thousands and hundred millions, as Chinese readers count. A format divides by thousands only, so the point is a
 * letter before the last digits (decisions/0034-chinese-amounts.md). No digits are grouped then.
 */
const tenThousands = '0\\.0,"万"';
const hundredMillions = '0\\.00,,"亿"';

/** From where on a sum is told in hundred millions; in a column later, as its small parts would be rounded away. */
const figureLimit = 1e8;
const columnLimit = 1e9;

/** The number's body, shortened. @param hundredMillionsFrom the sum that is no longer told in ten thousands */
function shortened(language: Language, sum: number, hundredMillionsFrom: number): string {
  const size = Math.abs(sum);
  if (!(size >= 1e7)) return '#,##0';
  if (language === 'en-US') return '#,##0.0,,"M"';
  return size >= hundredMillionsFrom ? hundredMillions : tenThousands;
}

/** @param currency ISO code; without one, money is a plain number. */
export function numberFormats(language: Language, currency?: string): NumberFormats {
  const money = moneyFormat(currency, '#,##0');
  const formats: NumberFormats = {
    count: '#,##0',
    money,
    exactMoney: moneyFormat(currency, '#,##0.00'),
    largeMoney: (largest) => moneyFormat(currency, shortened(language, largest, columnLimit)),
    largeFigure: (sum) => moneyFormat(currency, shortened(language, sum, figureLimit)),
    share: '0%',
    rate: '0.0%',
    decimal: '#,##0.0',
    ratio: '0.0" : 1"',
    gridDate: language === 'zh-CN' ? 'yyyy/m/d' : 'yyyy-mm-dd',
    change: '"▲ "#,##0.0;"▼ "#,##0.0;"="',
    changeShare: '"▲ "#,##0%;"▼ "#,##0%;"="',
    changePoints:
      language === 'zh-CN'
        ? '"▲ "#,##0"个百分点";"▼ "#,##0"个百分点";"="'
        : '"▲ "#,##0" points";"▼ "#,##0" points";"="',
    largeChange: (largest) => {
      const body = shortened(language, largest, columnLimit);
      return `"▲ "${body};"▼ "${body};"="`;
    },
    worded: (before, format, after = '') => {
      const head = before === '' ? '' : literal(before);
      return `${head}${format}${after === '' ? '' : literal(after)}`;
    },
    ofKind: (kind, decimals) => {
      switch (kind) {
        case 'text':
        case 'grade':
          return '@';
        case 'money':
          return money;
        case 'fraction':
          return '0.0%';
        case 'date':
          return language === 'zh-CN' ? 'yyyy"年"m"月"d"日"' : 'yyyy-mm-dd';
        case 'count':
          return '#,##0';
        case 'number':
          return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 3))}`;
      }
    },
  };
  return formats;
}
