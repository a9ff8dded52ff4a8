import { dayOf } from './days';
import { toHalfWidth } from './normalizeText';

/** Which number comes first in 03/04/2026. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[-\s.]*([a-z]{3,9})\.?[-\s,]*(\d{4}|\d{2})$/;
const monthNameDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/;
const clock = /(?:[t\s]+|(?<=日))(?:上午|下午|晚上)?\s*\d{1,2}[:时点]\d{1,2}.*$/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+|\s*(?:星期|周)[一二三四五六日天]$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Days since 1970-01-01 of a date written as text, NaN where it is none: "2026-06-30", "2026/6/30 14:05",
 * "2026年6月30日", "20260630", "30.6.2026", "6/30/26", "30 Jun 2026", "June 30, 2026". The time is dropped.
 *
 * @param order which of day and month comes first where only the numbers tell
 */
export function parseDate(text: string, order: DateOrder = 'ymd'): number {
  const clean = toHalfWidth(text).toLowerCase().replace(clock, '').replace(weekday, '').trim();
  const ymd = yearFirst.exec(clean) ?? compact.exec(clean);
  if (ymd) return dayOf(Number(ymd[1]), Number(ymd[2]), Number(ymd[3] ?? 1));
  const numbers = yearLast.exec(clean);
  if (numbers) return fromNumbers(numbers, order);
  const dayFirst = dayMonthName.exec(clean);
  if (dayFirst) return dayOf(fullYear(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = monthNameDay.exec(clean);
  if (monthFirst) return dayOf(fullYear(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return NaN;
}

function fromNumbers(match: RegExpExecArray, order: DateOrder): number {
  const first = Number(match[1]);
  const second = Number(match[2]);
  // With the year first in two digits: 26/06/30.
  if (order === 'ymd' && match[3]?.length === 2) return dayOf(fullYear(match[1]), second, Number(match[3]));
  return order === 'dmy'
    ? dayOf(fullYear(match[3]), second, first)
    : dayOf(fullYear(match[3]), first, second);
}

/** Excel's rule: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(text = ''): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthOf(name = ''): number {
  const index = monthNames.indexOf(name.slice(0, 3));
  return index < 0 ? NaN : index + 1;
}

/**
 * The order of day and month in a column: what a number above 12 proves; month first where nothing does,
 * unless dots part the numbers (30.6.2026), as in countries that put the day first.
 */
export function detectDateOrder(texts: readonly string[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let dotted = 0;
  let seen = 0;
  for (const text of texts) {
    const match = yearLast.exec(toHalfWidth(text).replace(clock, ''));
    if (!match) continue;
    seen++;
    if (Number(match[1]) > 12) {
      if (Number(match[1]) > 31 || (match[3]?.length === 2 && Number(match[3]) > 31)) continue;
      dayFirst++;
    } else if (Number(match[2]) > 12) monthFirst++;
    if (text.includes('.')) dotted++;
  }
  if (seen === 0) return 'ymd';
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return dotted > seen / 2 ? 'dmy' : 'mdy';
}
