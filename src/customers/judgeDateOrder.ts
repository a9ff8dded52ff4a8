import { dayInOrder, numericDate, type DateOrder, type NumericDate } from './parseDate';

/** Which orders of day, month and year a column of texts allows, and the likeliest of them. */
export interface DateOrderJudgement {
  /** Texts of three numbers: the others say themselves what they mean. */
  readonly count: number;
  /** The orders that read the most texts and differ in what they read; one where the column tells. */
  readonly orders: readonly DateOrder[];
  readonly order: DateOrder;
  /** Texts that the order cannot read, but another one can. */
  readonly misfits: number;
}

const all = ['dmy', 'mdy', 'ymd'] as const;
/** So many different dates must speak before their years or their sequence decide. */
const enough = 5;

/**
 * Finds the order of day, month and year of a column: by the numbers that can be no month and no day (30/06), then by
 * dots (30.6.2026 is written only where the day comes first), then by the years: taken for years, days of the month
 * are spread over three decades where the true years are few.
 */
export function judgeDateOrder(texts: Iterable<string>): DateOrderJudgement {
  const dates = distinctDates(texts);
  const days = new Map(all.map((order) => [order, dates.map((date) => plausibleDay(date, order))]));
  const readable = (order: DateOrder): number =>
    (days.get(order) ?? []).reduce((sum, date) => sum + (Number.isNaN(date) ? 0 : 1), 0);
  const most = Math.max(...all.map(readable));
  const count = dates.length;
  if (most === 0) return { count, orders: ['ymd'], order: 'ymd', misfits: 0 };
  let orders = different(
    all.filter((order) => readable(order) === most),
    days,
  );
  if (orders.includes('dmy') && dates.every(({ separator, yearLast }) => separator === '.' && yearLast)) {
    orders = ['dmy'];
  }
  orders = withFewYears(orders, days, count);
  const order = orders.find((one) => one === likeliest(dates)) ?? orders[0] ?? 'ymd';
  const own = days.get(order) ?? [];
  const misfits = own.filter(
    (day, i) => Number.isNaN(day) && all.some((other) => !Number.isNaN(days.get(other)?.[i] ?? NaN)),
  ).length;
  return { count, orders, order, misfits };
}

/** The order of a column of texts, the likeliest where they do not tell. */
export function detectDateOrder(texts: readonly string[]): DateOrder {
  return judgeDateOrder(texts).order;
}

function distinctDates(texts: Iterable<string>): readonly NumericDate[] {
  const seen = new Set<string>();
  const dates: NumericDate[] = [];
  for (const text of texts) {
    if (seen.has(text)) continue;
    seen.add(text);
    const date = numericDate(text);
    if (date !== null) dates.push(date);
  }
  return dates;
}

/** NaN also where a year of four digits stands last and none is wanted there, and where a short year lies before 1970. */
function plausibleDay(date: NumericDate, order: DateOrder): number {
  if (order === 'ymd' && date.yearLast) return NaN;
  const day = dayInOrder(date, order);
  return day < 0 && !date.yearLast ? NaN : day;
}

/** Orders that read alike what both can read are one. */
function different(
  orders: readonly DateOrder[],
  days: ReadonlyMap<DateOrder, readonly number[]>,
): readonly DateOrder[] {
  const kept: DateOrder[] = [];
  for (const order of orders) {
    const own = days.get(order) ?? [];
    const differs = (other: readonly number[]): boolean =>
      own.some((day, i) => Math.abs(day - (other[i] ?? NaN)) > 0);
    const isNew = kept.every((before) => differs(days.get(before) ?? []));
    if (isNew) kept.push(order);
  }
  return kept;
}

function withFewYears(
  orders: readonly DateOrder[],
  days: ReadonlyMap<DateOrder, readonly number[]>,
  count: number,
): readonly DateOrder[] {
  if (orders.length < 2 || count < enough) return orders;
  const spans = orders.map((order) => spanOf(days.get(order) ?? []));
  const least = Math.min(...spans);
  // Four years at least count as the least: a log of one year and one of three are as likely.
  const limit = 3 * Math.max(least, 4 * 365.25);
  const near = orders.filter((_, i) => (spans[i] ?? 0) < limit);
  return near.length > 0 ? near : orders;
}

function spanOf(days: readonly number[]): number {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last - first;
}

/** Where nothing tells: dots are written where the day comes first, strokes more often where the month does. */
function likeliest(dates: readonly NumericDate[]): DateOrder {
  const dotted = dates.filter(({ separator }) => separator === '.').length;
  return dotted > dates.length / 2 ? 'dmy' : 'mdy';
}
