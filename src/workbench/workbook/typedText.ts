import { numfmt } from '@univerjs/core';
import type { CellValue } from './cellValue';
import { isErrorText } from './errorText';
import { HostError } from './hostError';
import { limits } from './limits';
import { readAmount } from './typedAmount';

/** What a cell becomes when something is typed into it. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that Excel gives a cell of the General format for it: a date, a percentage, money. */
  readonly numberFormat?: string;
}

/** Days from the 1900 system's day 0 to the 1904 system's. */
export const date1904Offset = 1462;

/** Begins as a word that is neither TRUE nor FALSE and holds no digit: no formula, number, date, amount or error. */
const plainWord = /^[A-EG-SU-Za-eg-su-z\u00c0-\uffff]\D*$/;

/**
 * Reads text as Excel does when it is typed or written through `Range.values` and `Range.formulas`: a leading
 * "=" makes a formula, so do "+", "-" and "@" before anything that is no number; a leading apostrophe makes
 * text; numbers, percentages, money, dates and TRUE/FALSE are recognised. In a cell of the Text format ("@")
 * all is text.
 */
export function readTyped(text: string, isTextCell: boolean, date1904: boolean): Typed {
  if (text.length > limits.cellText) throw new HostError('InvalidArgument');
  if (isTextCell) return { value: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (plainWord.test(text)) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (/^\s*$/.test(text)) return { value: text };
  const upper = text.toUpperCase();
  if (isErrorText(upper)) return { value: { error: upper } };
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const plain = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return { value: Number(plain) };
  // Every date, amount and percentage has a digit; the rest need no slow look.
  const hasDigit = /\d/.test(text);
  const amount = hasDigit ? readAmount(plain) : undefined;
  if (amount)
    return date1904 && isDate(amount) ? { ...amount, value: amount.value - date1904Offset } : amount;
  const parsed = hasDigit ? numfmt.parseValue(text) : null;
  if (parsed !== null && typeof parsed === 'object' && typeof parsed.v === 'number') {
    const isOfDays = parsed.z !== undefined && numfmt.isDateFormat(parsed.z);
    const value = isOfDays && date1904 ? parsed.v - date1904Offset : parsed.v;
    return parsed.z === undefined ? { value } : { value, numberFormat: parsed.z };
  }
  if (/^[+\-@]./.test(text)) return { value: null, formula: `=${text.replace(/^[+@]/, '')}` };
  return { value: text };
}

/** A length of time counts from no day. */
function isDate({ numberFormat = '' }: Typed): boolean {
  return /[dy]/.test(numberFormat);
}
