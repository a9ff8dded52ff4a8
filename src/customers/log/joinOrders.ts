import type { ReadContext } from '../readContext';
import { readTexts } from '../readTexts';

/** Rows of a log, one entry each. */
export interface LogRows {
  readonly customers: readonly string[];
  readonly days: Float64Array;
  readonly amounts: Float64Array | undefined;
}

/** Orders, one entry each, and the order of each row. */
export interface Orders extends LogRows {
  readonly order: Int32Array;
}

/** Invoices that take others back, beside invoices of bare numbers: "C100003". */
const creditNote = /^c-?\d+$/i;
const bareNumber = /^\d+$/;

/**
 * Makes one order of all rows of an order number: of its customer, on its first day, for the sum of its lines. A line
 * without amount, date or customer has those of its order. Without a column of order numbers each row is an order.
 */
export function joinOrders(context: ReadContext, log: LogRows): Orders {
  const { mapping, notes } = context;
  const column = mapping.fields.indexOf('orderId');
  const alone = (): Orders => ({ ...log, order: new Int32Array(log.customers.length).map((_, row) => row) });
  if (column < 0) return alone();
  const numbers = readTexts(context, column);
  const amounts = withCreditNotes(context, log.amounts, numbers);
  const { order, count } = numberOrders(numbers, log.customers);
  if (count === numbers.length) return { ...alone(), amounts };
  const isTotal = amounts !== undefined && isOrderTotal(context, order, count, amounts);
  const customers = Array<string>(count).fill('');
  const days = new Float64Array(count).fill(NaN);
  const sums = new Float64Array(count).fill(NaN);
  order.forEach((one, row) => {
    const customer = log.customers[row] ?? '';
    const day = log.days[row] ?? NaN;
    const amount = amounts?.[row] ?? NaN;
    if (customers[one] === '') customers[one] = customer;
    // A line that takes back what was bought before is no purchase of its day.
    if (!(day >= (days[one] ?? NaN))) days[one] = Number.isNaN(day) ? (days[one] ?? NaN) : day;
    if (Number.isNaN(amount)) return;
    const before = sums[one] ?? NaN;
    sums[one] = Number.isNaN(before) || isTotal ? amount : Number((before + amount).toPrecision(15));
  });
  notes.finding('linesJoined', 'info', {
    lines: numbers.length,
    orders: count,
    column: context.headerOf(column),
  });
  return { customers, days, amounts: amounts && sums, order };
}

/** Rows of one number and one customer are one order; a row without number is one by itself. */
function numberOrders(
  numbers: readonly string[],
  customers: readonly string[],
): { readonly order: Int32Array; readonly count: number } {
  const first = new Map<string, string>();
  numbers.forEach((number, row) => {
    const customer = customers[row] ?? '';
    if (customer !== '' && !first.has(number)) first.set(number, customer);
  });
  const known = new Map<string, number>();
  let count = 0;
  const order = Int32Array.from(numbers, (number, row) => {
    if (number === '') return count++;
    const customer = customers[row] === '' ? (first.get(number) ?? '') : (customers[row] ?? '');
    // Numbers start anew each year in some books: another customer's order is another order.
    const key = `${number}\n${customer}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, count);
    return count++;
  });
  return { order, count };
}

/** Lines of a credit note are negative, also where the list has them positive. */
function withCreditNotes(
  { notes }: ReadContext,
  amounts: Float64Array | undefined,
  numbers: readonly string[],
): Float64Array | undefined {
  if (amounts === undefined || !numbers.some((number) => creditNote.test(number))) return amounts;
  const bare = numbers.filter((number) => bareNumber.test(number)).length;
  const credits = numbers.filter((number) => creditNote.test(number)).length;
  if (credits >= bare) return amounts;
  notes.finding('creditNotes', 'info', { count: credits });
  return amounts.map((amount, row) => (creditNote.test(numbers[row] ?? '') ? -Math.abs(amount) : amount));
}

/**
 * True where the amount of each line is that of its whole order and counts once. Where all lines of every order have
 * the same amount, it is asked; a header that speaks of the order, or lines that differ in price, decide the standard.
 */
function isOrderTotal(
  context: ReadContext,
  order: Int32Array,
  count: number,
  amounts: Float64Array,
): boolean {
  const { mapping, notes } = context;
  const first = new Float64Array(count).fill(NaN);
  const lines = new Int32Array(count);
  const isSame = order.every((one, row) => {
    const amount = amounts[row] ?? NaN;
    if (Number.isNaN(amount)) return true;
    const before = first[one] ?? NaN;
    first[one] = amount;
    lines[one] = (lines[one] ?? 0) + 1;
    return Number.isNaN(before) || before === amount;
  });
  const several = lines.filter((number) => number > 1).length;
  if (!isSame || several < 2) return false;
  const header = context.headerOf(mapping.fields.indexOf('amount'));
  const isOfOrder = /order|invoice|grand|^total$|订单|实付|应付|总/i.test(header);
  const hasPrices = mapping.fields.includes('unitPrice');
  const [taken] = notes.ask({
    code: 'orderTotals',
    options: [{ key: 'once' }, { key: 'each' }],
    standard: [isOfOrder || hasPrices ? 'once' : 'each'],
    values: { column: header, orders: several },
  });
  return taken === 'once';
}
