import { peelNumber } from './peelNumber';

export type DecimalMark = '.' | ',';

/** What a text that stands for a number says. `value` is NaN where it is no number. */
export interface ParsedNumber {
  readonly value: number;
  /** True where a percent sign was read; the value is already a fraction then. */
  readonly percent: boolean;
  /** ISO code of the currency sign or code beside the number, '' if none ("$" alone reads as USD). */
  readonly currency: string;
}

const notANumber: ParsedNumber = { value: NaN, percent: false, currency: '' };
const plain = /^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/**
 * Reads a number written as text: "1,234.56", "1.234,56", "(1,200)", "¥3.5万", "$1,200.00 USD", "１２％", "−7", "1'200.-".
 *
 * @param text the cell's text
 * @param decimal the column's decimal mark; the other one and spaces and apostrophes group thousands
 */
export function parseNumber(text: string, decimal: DecimalMark = '.'): ParsedNumber {
  if (decimal === '.' && plain.test(text)) return { value: Number(text), percent: false, currency: '' };
  const peeled = peelNumber(text);
  if (peeled === null) return notANumber;
  const { power, percent, currency } = peeled;
  const digits = ungroup(peeled.digits, decimal);
  if (digits === '') return notANumber;
  // Shifting the decimal point in the text keeps 12.3 % at .123, where dividing by 100 does not.
  const shifted = power !== 0 && !digits.includes('e') ? `${digits}e${String(power)}` : digits;
  return { value: Number(peeled.negative ? `-${shifted}` : shifted), percent, currency };
}

const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  // Groups of three, of the Indian lakh (1,23,456) or of four (1,2345,6789).
  '.': /^(\d{1,3}([, ']\d{3})+|\d{1,2}(,\d{2})+,\d{3}|\d{1,4}(,\d{4})+)(\.\d*)?$/,
  ',': /^\d{1,3}([. ']\d{3})+(,\d*)?$/,
};
const unsigned = /^(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/;

/** The digits with a point as decimal mark and nothing between thousands, '' where they are no number. */
function ungroup(text: string, decimal: DecimalMark): string {
  const standard = decimal === ',' && !text.includes('.') ? text.replace(',', '.') : text;
  if (unsigned.test(standard) && !(decimal === ',' && text.includes('.'))) return standard;
  if (!grouped[decimal].test(text)) return '';
  return decimal === '.' ? text.replace(/[, ']/g, '') : text.replace(/[. ']/g, '').replace(',', '.');
}
