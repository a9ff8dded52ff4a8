import { dayOf } from './days';
import { dropTime } from './dropTime';
import { monthName, monthOf } from './monthNames';
import { toHalfWidth } from './normalizeText';

/** Which number comes first in 03/04/26. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** Three numbers of which only their order, or their column, tells day, month and year. */
export interface NumericDate {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** True where the last one is a year of four digits. */
  readonly yearLast: boolean;
  readonly separator: string;
}

const year = "'?(\\d{4}|\\d{2})";
const gap = '[-\\s.,/]*';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*[日号]?|\s*月份?)?$/;
const shortChinese = /^(\d{2})年\s*(\d{1,2})月(?:\s*(\d{1,2})[日号]|份)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** With the time of day in four or six digits. */
const compactTime = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})$/;
const numeric = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const dottedTime = /[\s,]+\d{1,2}\.\d{2}(?:\.\d{2})?$/;
const dayMonth = new RegExp(`^${day}${gap}(${monthName})${gap}${year}$`);
const monthDay = new RegExp(`^(${monthName})${gap}${day}[\\s,./-]+${year}$`);
const yearMonthDay = new RegExp(`^(\\d{4})${gap}(${monthName})(?:${gap}(\\d{1,2}))?$`);
const monthYear = new RegExp(`^(${monthName})${gap}${year}$`);
const monthNumberYear = /^(\d{1,2})\s*[-/]\s*(\d{4})$/;
/** What the command `date` of Unix writes: the year comes after the time. */
const unixDate = new RegExp(`^(?:[a-z]{3} )?(${monthName})\\s+(\\d{1,2}) [\\d:]+ (?:\\S+ )?(\\d{4})$`);

/**
 * Days since 1970-01-01 of a date written as text, NaN where it is none: "2026-06-30", "2026/6/30 14:05",
 * "2026年6月30日 14时05分", "20260630", "30.6.2026", "6/30/26, 2:05 PM", "2026. 6. 30.", "30 Jun 2026", "June 30, 2026".
 * A month without a day ("Jan 2026", "2026年3月") is its first day. The time and its zone are dropped: the day is the
 * one that was written.
 *
 * @param order which of day, month and year comes first where only the numbers tell
 */
export function parseDate(text: string, order: DateOrder = 'ymd'): number {
  const whole = toHalfWidth(text).toLowerCase();
  if (!/\d/.test(whole)) return NaN;
  const unix = whole.includes(':') ? unixDate.exec(whole) : null;
  if (unix) return dayOf(Number(unix[3]), monthOf(unix[1] ?? ''), Number(unix[2]));
  const found = parseClean(dropTime(whole), order);
  if (!Number.isNaN(found)) return found;
  return dottedTime.test(whole) ? parseClean(whole.replace(dottedTime, ''), order) : NaN;
}

/** The three numbers of a date that is written in numbers alone, the year not first in four digits. */
export function numericDate(text: string): NumericDate | null {
  const match = numeric.exec(dropTime(toHalfWidth(text).toLowerCase()));
  return match && partsOf(match);
}

/** The day of three numbers in an order; NaN where the calendar has none. */
export function dayInOrder({ first, second, third, yearLast }: NumericDate, order: DateOrder): number {
  if (order === 'ymd' && !yearLast) return dayOf(fullYear(first), second, third);
  const inYear = yearLast ? third : fullYear(third);
  return order === 'dmy' ? dayOf(inYear, second, first) : dayOf(inYear, first, second);
}

function parseClean(clean: string, order: DateOrder): number {
  const ymd = yearFirst.exec(clean) ?? compact.exec(clean) ?? compactTime.exec(clean);
  if (ymd) return dayOf(Number(ymd[1]), Number(ymd[2]), Number(ymd[3] ?? 1));
  const numbers = numeric.exec(clean);
  if (numbers) return dayInOrder(partsOf(numbers), order);
  const short = shortChinese.exec(clean);
  if (short) return dayOf(fullYear(Number(short[1])), Number(short[2]), Number(short[3] ?? 1));
  return parseNamed(clean);
}

/** Dates with the month's name, and months. */
function parseNamed(clean: string): number {
  const inNumbers = monthNumberYear.exec(clean);
  if (inNumbers) return dayOf(Number(inNumbers[2]), Number(inNumbers[1]), 1);
  if (!/[a-z]{3}/.test(clean)) return NaN;
  const dayFirst = dayMonth.exec(clean);
  if (dayFirst) return dayOf(yearOf(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = monthDay.exec(clean);
  if (monthFirst) return dayOf(yearOf(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const fromYear = yearMonthDay.exec(clean);
  if (fromYear) return dayOf(Number(fromYear[1]), monthOf(fromYear[2] ?? ''), Number(fromYear[3] ?? 1));
  const month = monthYear.exec(clean);
  return month ? dayOf(yearOf(month[2]), monthOf(month[1] ?? ''), 1) : NaN;
}

function partsOf(match: RegExpExecArray): NumericDate {
  const third = match[4] ?? '';
  return {
    first: Number(match[1]),
    second: Number(match[3]),
    third: Number(third),
    yearLast: third.length === 4,
    separator: match[2] ?? '',
  };
}

function yearOf(text = ''): number {
  return text.length > 2 ? Number(text) : fullYear(Number(text));
}

/** Excel's rule: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(shortYear: number): number {
  return shortYear + (shortYear < 30 ? 2000 : 1900);
}
