import { dateOfDay, dayFromSerial, dayOf } from './days';
import { fieldKinds } from './fieldKinds';
import { judgeDateOrder, type DateOrderJudgement } from './judgeDateOrder';
import { numbersOf } from './numbersOf';
import { dayInOrder, numericDate, type DateOrder } from './parseDate';
import type { ReadContext } from './readContext';

/** How the dates of a column are read. */
export interface DateReading {
  readonly order: DateOrder;
  /** True where a program took the day for the month in the cells that hold real dates. */
  readonly swapped: boolean;
}

interface DateColumn {
  readonly column: number;
  readonly texts: readonly string[];
  /** Real dates beside texts, as days. */
  readonly days: readonly number[];
  readonly judgement: DateOrderJudgement;
}

/**
 * Finds the order of day, month and year of each column of dates: by its own cells, else by another column of the same
 * rows that tells, else by a question to a person.
 */
export function resolveDateOrders(context: ReadContext): ReadonlyMap<number, DateReading> {
  const columns = dateColumns(context);
  const told = new Set(
    columns.flatMap(({ judgement: { orders, count } }) => (count > 0 && orders.length === 1 ? orders : [])),
  );
  const open = columns.filter(({ judgement }) => judgement.orders.length > 1);
  const orders = new Map<number, DateOrder>();
  const asked: DateColumn[] = [];
  for (const one of columns) {
    const { orders: own, order } = one.judgement;
    const known = own.filter((candidate) => told.has(candidate));
    if (open.includes(one) && known.length !== 1) asked.push(one);
    else orders.set(one.column, known[0] ?? order);
  }
  if (asked.length > 0) {
    const order = askOrder(context, asked);
    for (const { column, judgement } of asked) {
      orders.set(column, judgement.orders.includes(order) ? order : judgement.order);
    }
  }
  const swapped = askSwapped(context, columns, orders);
  return new Map(
    columns.map(({ column, judgement }) => [
      column,
      { order: orders.get(column) ?? judgement.order, swapped: swapped.has(column) },
    ]),
  );
}

function dateColumns(context: ReadContext): readonly DateColumn[] {
  const { mapping, grid } = context;
  return mapping.fields.flatMap((field, column) => {
    if (field === null || fieldKinds[field] !== 'date') return [];
    const { numbers, others } = numbersOf(context, column);
    const texts = others.filter((cell) => typeof cell === 'string');
    const days: number[] = [];
    // Only beside texts they say anything.
    if (texts.length > 0) {
      for (const cell of numbers) {
        if (cell >= 1 && cell < 10_000_000) days.push(dayFromSerial(cell, grid.date1904));
      }
    }
    return { column, texts, days, judgement: judgeDateOrder(texts) };
  });
}

/** One question for all columns that do not tell: they come from one program. */
function askOrder({ notes, headerOf }: ReadContext, asked: readonly DateColumn[]): DateOrder {
  const [{ judgement }] = asked as readonly [DateColumn, ...DateColumn[]];
  const texts = asked.flatMap((one) => one.texts);
  const dates = texts.flatMap((text) => numericDate(text) ?? []);
  const example = texts.find((text) => {
    const date = numericDate(text);
    return date !== null && new Set(judgement.orders.map((order) => dayInOrder(date, order))).size > 1;
  });
  const shown = numericDate(example ?? '');
  const options = judgement.orders.map((order) => {
    const day = shown === null ? NaN : dayInOrder(shown, order);
    return {
      key: order,
      days: { day, ...rangeOf(dates.map((date) => dayInOrder(date, order))) },
    };
  });
  const column = asked.map((one) => headerOf(one.column)).join(', ');
  const values = { column, example: (example ?? '').trim() };
  const [taken] = notes.ask({
    code: 'dateOrder',
    values,
    options,
    standard: [judgement.order],
    required: true,
  });
  return judgement.orders.find((order) => order === taken) ?? judgement.order;
}

/** Less likely than this by chance is a sign. */
const byChance = 0.1;
const shareToTwelfth = 12 / 30.44;

/**
 * A program of the other country that opened the file took 3/1 for the first of March and left 13/1 as text: then every
 * real date has a day up to the twelfth, and every text one above.
 */
function askSwapped(
  context: ReadContext,
  columns: readonly DateColumn[],
  orders: ReadonlyMap<number, DateOrder>,
): ReadonlySet<number> {
  const suspects = columns.filter(({ column, texts, days }) => {
    const order = orders.get(column);
    if (order === undefined || order === 'ymd' || days.length === 0) return false;
    const dates = texts.flatMap((text) => numericDate(text) ?? []);
    const isLeft = (first: number, second: number): boolean =>
      order === 'dmy' ? first > 12 && second <= 12 : second > 12 && first <= 12;
    return (
      dates.length > 0 &&
      shareToTwelfth ** days.length * (1 - shareToTwelfth) ** dates.length < byChance &&
      dates.every(({ first, second }) => isLeft(first, second)) &&
      days.every((day) => dateOfDay(day).day <= 12)
    );
  });
  const [first] = suspects;
  if (first === undefined) return new Set();
  const days = suspects.flatMap((one) => one.days);
  const example = days.find((day) => swapDay(day) !== day) ?? NaN;
  const option = (key: string, how: (day: number) => number) => {
    const read = days.map(how);
    return {
      key,
      days: { day: how(example), ...rangeOf(read) },
    };
  };
  const [taken] = context.notes.ask({
    code: 'swappedDates',
    values: {
      column: suspects.map(({ column }) => context.headerOf(column)).join(', '),
      count: days.length,
      texts: suspects.reduce((sum, { texts }) => sum + texts.length, 0),
      text: first.texts[0]?.trim() ?? '',
    },
    options: [option('swap', swapDay), option('keep', (day) => day)],
    standard: ['keep'],
    required: true,
  });
  return new Set(taken === 'swap' ? suspects.map(({ column }) => column) : []);
}

function rangeOf(days: readonly number[]): { readonly first: number; readonly last: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** The day with day and month the other way round; the same where the month would be above the twelfth. */
export function swapDay(day: number): number {
  const { year, month, day: date } = dateOfDay(day);
  return date > 12 ? day : dayOf(year, date, month);
}
