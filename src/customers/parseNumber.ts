import { toHalfWidth } from './normalizeText';
import { currencies, multipliers } from './numberWords';

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
const plain = /^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/**
 * Reads a number written as text: "1,234.56", "1.234,56", "(1,200)", "¥3.5万", "USD 12", "１２％", "−7".
 *
 * @param text the cell's text
 * @param decimal the column's decimal mark; the other one and spaces and apostrophes group thousands
 */
export function parseNumber(text: string, decimal: DecimalMark = '.'): ParsedNumber {
  if (decimal === '.' && plain.test(text)) return { value: Number(text), percent: false, currency: '' };
  const whole = toHalfWidth(text).toLowerCase().replace(/[−–—]/g, '-');
  // Sign and currency stand in either order: "-$5", "$-5", "($5)", "$(5)".
  const outer = takeSign(whole);
  const [afterFirst, firstCurrency] = takeCurrency(outer.rest);
  const inner = outer.sign === 0 ? takeSign(afterFirst) : { sign: 0, rest: afterFirst };
  const [amount, secondCurrency] =
    firstCurrency === '' ? takeCurrency(inner.rest) : [inner.rest, firstCurrency];
  const sign = outer.sign + inner.sign < 0 ? '-' : '';
  const percent = amount.endsWith('%');
  const multiplier = percent ? (['%', -2] as const) : multipliers.find(([word]) => amount.endsWith(word));
  const digits = ungroup(multiplier ? amount.slice(0, -multiplier[0].length).trim() : amount, decimal);
  if (digits === '') return notANumber;
  // Shifting the decimal point in the text keeps 12.3 % at .123, where dividing by 100 does not.
  const value = multiplier && !digits.includes('e') ? `${digits}e${String(multiplier[1])}` : digits;
  return { value: Number(sign + value), percent, currency: secondCurrency };
}

function takeSign(text: string): { readonly sign: -1 | 0 | 1; readonly rest: string } {
  if (text.startsWith('(') && text.endsWith(')')) return { sign: -1, rest: text.slice(1, -1).trim() };
  if (text.startsWith('-')) return { sign: -1, rest: text.slice(1).trim() };
  if (text.startsWith('+')) return { sign: 1, rest: text.slice(1).trim() };
  if (text.endsWith('-')) return { sign: -1, rest: text.slice(0, -1).trim() };
  return { sign: 0, rest: text };
}

function takeCurrency(text: string): readonly [rest: string, currency: string] {
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
const unsigned = /^(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/;

/** The digits with a point as decimal mark and nothing between thousands, '' where they are no number. */
function ungroup(text: string, decimal: DecimalMark): string {
  const standard = decimal === ',' && !text.includes('.') ? text.replace(',', '.') : text;
  if (unsigned.test(standard) && !(decimal === ',' && text.includes('.'))) return standard;
  if (!grouped[decimal].test(text)) return '';
  return decimal === '.' ? text.replace(/[, '’]/g, '') : text.replace(/[. '’]/g, '').replace(',', '.');
}
