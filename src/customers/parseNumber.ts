import { toHalfWidth } from './normalizeText';

export type DecimalMark = '.' | ',';

/** What a text that stands for a number says. `value` is NaN where it is no number. */
export interface ParsedNumber {
  readonly value: number;
  /** True where a percent sign was read; the value is already a fraction then. */
  readonly percent: boolean;
  /** ISO code of the currency sign or code beside the number, '' if none ("$" reads as USD). */
  readonly currency: string;
}

const notANumber: ParsedNumber = { value: NaN, percent: false, currency: '' };
const plain = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/** Signs, codes and words of money, longest first, so that "HK$" is not read as "$". */
const currencies: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['港币', 'HKD'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['港元', 'HKD'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['韩元', 'KRW'],
  ['hk$', 'HKD'],
  ['us$', 'USD'],
  ['nt$', 'TWD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['rmb', 'CNY'],
  ['usd', 'USD'],
  ['cny', 'CNY'],
  ['cnh', 'CNY'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['hkd', 'HKD'],
  ['twd', 'TWD'],
  ['sgd', 'SGD'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['chf', 'CHF'],
  ['krw', 'KRW'],
  ['inr', 'INR'],
  ['rub', 'RUB'],
  ['brl', 'BRL'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
];

/** Multipliers written after a number, longest first. */
const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['bn', 1e9],
  ['mn', 1e6],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
];

/**
 * Reads a number written as text: "1,234.56", "1.234,56", "(1,200)", "¥3.5万", "USD 12", "１２％", "−7".
 *
 * @param text the cell's text
 * @param decimal the column's decimal mark; the other one and spaces and apostrophes group thousands
 */
export function parseNumber(text: string, decimal: DecimalMark = '.'): ParsedNumber {
  if (decimal === '.' && plain.test(text)) return { value: Number(text), percent: false, currency: '' };
  let rest = toHalfWidth(text).toLowerCase().replace(/[−–—]/g, '-');
  let sign = 1;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    sign = -1;
    rest = rest.slice(1, -1);
  }
  const before = takeCurrency(rest);
  rest = before[0];
  if (rest.startsWith('-')) {
    sign = -sign;
    rest = rest.slice(1);
  } else if (rest.startsWith('+')) rest = rest.slice(1);
  else if (rest.endsWith('-')) {
    sign = -sign;
    rest = rest.slice(0, -1);
  }
  // "-$5": the sign may stand on either side of the currency.
  const after = before[1] === '' ? takeCurrency(rest.trim()) : before;
  if (before[1] === '') rest = after[0];
  const percent = rest.endsWith('%');
  let factor = sign;
  if (percent) {
    rest = rest.slice(0, -1);
    factor /= 100;
  } else {
    const multiplier = multipliers.find(([word]) => rest.endsWith(word));
    if (multiplier) {
      rest = rest.slice(0, -multiplier[0].length);
      factor *= multiplier[1];
    }
  }
  const digits = ungroup(rest.trim(), decimal);
  // Dividing by 100 keeps 12.3 % at .123, where multiplying by .01 does not.
  const value = percent ? (sign * digits) / 100 : digits * factor;
  return Number.isNaN(digits) ? notANumber : { value, percent, currency: after[1] };
}

function takeCurrency(text: string): [string, string] {
  for (const [word, code] of currencies) {
    if (text.startsWith(word)) return [text.slice(word.length).trim(), code];
    if (text.endsWith(word)) return [text.slice(0, -word.length).trim(), code];
  }
  return [text, ''];
}

const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  // Groups of three, of the Indian lakh (1,23,456) or of four (1,2345,6789).
  '.': /^(\d{1,3}([, '’]\d{3})+|\d{1,2}(,\d{2})+,\d{3}|\d{1,4}(,\d{4})+)(\.\d*)?$/,
  ',': /^\d{1,3}([. '’]\d{3})+(,\d*)?$/,
};

function ungroup(text: string, decimal: DecimalMark): number {
  if (text === '') return NaN;
  const standard = decimal === ',' ? text.replace(',', '.') : text;
  if (!(decimal === ',' && text.includes('.')) && plain.test(standard)) return Number(standard);
  if (!grouped[decimal].test(text)) return NaN;
  return decimal === '.'
    ? Number(text.replace(/[, '’]/g, ''))
    : Number(text.replace(/[. '’]/g, '').replace(',', '.'));
}

/**
 * The decimal mark of a column's texts: a comma only where some text can be read in no other way
 * ("1.234,5", "12,5", "1.234.567"); "1,234" alone means a thousand.
 */
export function detectDecimal(texts: readonly string[]): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const raw of texts) {
    const text = toHalfWidth(raw).replace(/[^\d.,]/g, '');
    const lastComma = text.lastIndexOf(',');
    const lastPoint = text.lastIndexOf('.');
    if (lastComma < 0 && lastPoint < 0) continue;
    if (lastComma >= 0 && lastPoint >= 0) {
      if (lastComma > lastPoint) comma++;
      else point++;
    } else if (lastComma >= 0) {
      if (text.indexOf(',') === lastComma && text.length - lastComma - 1 !== 3) comma++;
      else if (text.indexOf(',') !== lastComma) point++;
    } else if (text.indexOf('.') !== lastPoint) comma++;
    else if (text.length - lastPoint - 1 !== 3) point++;
  }
  return comma > point ? ',' : '.';
}
