import type { FieldKind } from '../../customers/fields';
import type { Language } from '../../i18n/language';

/** Signs of currencies that stand before the number; another code stands behind it. */
const signs: Readonly<Record<string, string>> = {
  CNY: '¥',
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  TWD: 'NT$',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
  KRW: '₩',
  INR: '₹',
};

/** A number format's text in quotes: a quotation mark cannot stand inside one. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}

/** Excel number formats (invariant form) of one language and currency. */
export interface NumberFormats {
  readonly count: string;
  readonly money: string;
  /** For sums, in large type and in the columns of tables: in millions from eight digits on. */
  readonly largeMoney: (largest: number) => string;
  readonly share: string;
  readonly rate: string;
  readonly decimal: string;
  readonly ratio: string;
  readonly date: string;
  /** Signed changes, with an arrow so that direction needs no colour. */
  readonly change: string;
  readonly changeShare: string;
  /** The format with words before and behind it: "of 500 customers". */
  readonly worded: (before: string, format: string, after?: string) => string;
  /** @param decimals places that a plain number needs */
  readonly ofKind: (kind: FieldKind, decimals: number) => string;
}

function moneyFormat(currency: string | undefined, body: string): string {
  if (currency === undefined || currency === '') return body;
  const sign = signs[currency];
  return sign === undefined ? `${body} ${literal(currency)}` : `${literal(sign)}${body}`;
}

/** @param currency ISO code; without one, money is a plain number. */
export function numberFormats(language: Language, currency?: string): NumberFormats {
  const money = moneyFormat(currency, '#,##0');
  const date = language === 'zh-CN' ? 'yyyy"年"m"月"d"日"' : 'd mmm yyyy';
  const formats: NumberFormats = {
    count: '#,##0',
    money,
    largeMoney: (largest) => {
      if (largest < 1e7) return money;
      return moneyFormat(currency, language === 'zh-CN' ? '#,##0.00,,"百万"' : '#,##0.0,,"M"');
    },
    share: '0%',
    rate: '0.0%',
    decimal: '#,##0.0',
    ratio: '0.0" : 1"',
    date,
    change: '"▲ "#,##0.0;"▼ "#,##0.0;"="',
    changeShare: '"▲ "0%;"▼ "0%;"="',
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
          return 'yyyy-mm-dd';
        case 'count':
          return '#,##0';
        case 'number':
          return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 3))}`;
      }
    },
  };
  return formats;
}
