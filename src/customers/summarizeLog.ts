import type { PurchaseLog } from './customerSet';
import { CustomersError } from './customersError';
import { indexIds, type IdIndex } from './indexIds';
import { sortOrders } from './sortOrders';
import { spendAfterRefunds } from './spendAfterRefunds';

/** What became of a row of the log. Above `negative` it was left out. */
export const rowOutcome = {
  used: 0,
  zero: 1,
  negative: 2,
  noId: 3,
  noDate: 4,
  noAmount: 5,
  afterAsOf: 6,
} as const;

export interface LogInput {
  /** Customer of each order; '' and null are blank. */
  readonly customers: readonly (string | number | boolean | null)[];
  /** Day of each order, in days from any origin; the time of day is dropped; NaN is blank. */
  readonly days: ArrayLike<number>;
  /** Amount of each order in money; NaN is blank. Without amounts, spend is NaN. */
  readonly amounts?: ArrayLike<number>;
  /** End of the observation, in the same days; the latest order's day where absent. Later orders are left out. */
  readonly asOf?: number;
  /** True where "00123" and 123 are one customer. */
  readonly zerosMeanNothing?: boolean;
}

/** One row per customer, in the order in which the customers first appear. Times are in days. */
export interface LogSummary {
  readonly ids: readonly (string | number)[];
  /** Days with a purchase, the first one included. */
  readonly purchases: Int32Array;
  /** x: days with a repeat purchase (purchases − 1, at least 0). */
  readonly repeats: Int32Array;
  /** First and last purchase day; NaN for customers with refunds only. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** t_x: first to last purchase. */
  readonly lastAge: Float64Array;
  /** T: first purchase to as-of. */
  readonly age: Float64Array;
  /**
   * Mean spend of a purchase day, all of them; and of the repeat days only (0 where there is none). Refunds are taken off
   * the purchases that they belong to (`spendAfterRefunds`).
   */
  readonly meanSpend: Float64Array;
  readonly repeatSpend: Float64Array;
  /** Sum of all amounts, refunds subtracted. */
  readonly total: Float64Array;
  readonly asOf: number;
  /** The orders that were used, sorted by customer, then day. */
  readonly log: PurchaseLog;
  /** Customer of each input row, -1 where it was left out, and what became of it (`rowOutcome`). */
  readonly rowCustomer: Int32Array;
  readonly outcomes: Uint8Array;
  /** See `IdIndex`. */
  readonly alike: IdIndex['alike'];
  readonly apart: IdIndex['apart'];
  /** Orders that fell on a day on which the customer had bought already. */
  readonly sameDayOrders: number;
}

/**
 * Sums a purchase log up to one row per customer (Fader, Hardie & Lee 2005: x, t_x, T). Several orders of one
 * day are one purchase. An amount of zero is a purchase; a negative amount is a refund: no purchase, but
 * subtracted from the customer's total and from the spend of the purchase that it belongs to. Both are marked in `outcomes`.
 *
 * @throws CustomersError 'lengthMismatch', 'noPurchases' (nothing usable), 'asOfBeforeFirst'
 */
export function summarizeLog(input: LogInput): LogSummary {
  const { customers, days, amounts } = input;
  const rows = customers.length;
  if (days.length !== rows || (amounts && amounts.length !== rows)) {
    throw new CustomersError('lengthMismatch', {
      customers: rows,
      dates: days.length,
      amounts: amounts?.length ?? rows,
    });
  }
  const index = indexIds(customers, input.zerosMeanNothing);
  const outcomes = new Uint8Array(rows);
  const day = new Int32Array(rows);
  const { earliest, latest } = judgeRows(index.customer, input, day, outcomes);
  if (latest === -Infinity) throw new CustomersError('noPurchases', { rows });
  const asOf = input.asOf === undefined ? latest : Math.floor(input.asOf);
  if (asOf < earliest) throw new CustomersError('asOfBeforeFirst', { asOf, first: earliest });
  const { ids, rowCustomer } = dropUnused(index.ids, index.customer, day, asOf, outcomes);
  const order = sortOrders(rowCustomer, day, ids.length);
  const log = gather(order, rowCustomer, day, amounts);
  const spend = spendAfterRefunds(log);
  return {
    ids,
    asOf,
    log,
    rowCustomer,
    outcomes,
    alike: index.alike,
    apart: index.apart,
    ...sumUp(log, spend, ids.length, asOf, amounts !== undefined),
  };
}

function judgeRows(
  customer: Int32Array,
  { days, amounts }: LogInput,
  day: Int32Array,
  outcomes: Uint8Array,
): { earliest: number; latest: number } {
  let earliest = Infinity;
  let latest = -Infinity;
  for (let row = 0; row < customer.length; row++) {
    const when = days[row] ?? NaN;
    const amount = amounts ? (amounts[row] ?? NaN) : 1;
    if ((customer[row] ?? -1) < 0) outcomes[row] = rowOutcome.noId;
    else if (!Number.isFinite(when)) outcomes[row] = rowOutcome.noDate;
    else if (!Number.isFinite(amount)) outcomes[row] = rowOutcome.noAmount;
    else {
      const whole = Math.floor(when);
      day[row] = whole;
      if (whole < earliest) earliest = whole;
      if (whole > latest) latest = whole;
      if (amount === 0) outcomes[row] = rowOutcome.zero;
      else if (amount < 0) outcomes[row] = rowOutcome.negative;
    }
  }
  return { earliest, latest };
}

/** Marks orders after the as-of day, and numbers the customers again that still have an order. */
function dropUnused(
  ids: readonly (string | number)[],
  customer: Int32Array,
  day: Int32Array,
  asOf: number,
  outcomes: Uint8Array,
): { ids: readonly (string | number)[]; rowCustomer: Int32Array } {
  const renumbered = new Int32Array(ids.length).fill(-1);
  const kept: (string | number)[] = [];
  const rowCustomer = new Int32Array(customer.length).fill(-1);
  for (let row = 0; row < customer.length; row++) {
    if ((outcomes[row] ?? 0) > rowOutcome.negative) continue;
    if ((day[row] ?? 0) > asOf) {
      outcomes[row] = rowOutcome.afterAsOf;
      continue;
    }
    const before = customer[row] ?? 0;
    let now = renumbered[before] ?? -1;
    if (now < 0) {
      now = kept.push(ids[before] ?? '') - 1;
      renumbered[before] = now;
    }
    rowCustomer[row] = now;
  }
  return { ids: kept, rowCustomer };
}

function sumUp(log: PurchaseLog, orderSpend: Float64Array, count: number, asOf: number, hasAmounts: boolean) {
  const purchases = new Int32Array(count);
  const first = new Float64Array(count).fill(NaN);
  const last = new Float64Array(count).fill(NaN);
  const total = new Float64Array(count);
  const spend = new Float64Array(count);
  const firstDaySpend = new Float64Array(count);
  let sameDayOrders = 0;
  for (let order = 0; order < log.customer.length; order++) {
    const who = log.customer[order] ?? 0;
    const when = log.day[order] ?? 0;
    const amount = log.amount[order] ?? NaN;
    total[who] = (total[who] ?? 0) + amount;
    if (amount < 0) continue;
    if (last[who] === when) sameDayOrders++;
    else {
      purchases[who] = (purchases[who] ?? 0) + 1;
      if (purchases[who] === 1) first[who] = when;
      last[who] = when;
    }
    // Without amounts this stays NaN, as the amounts are.
    const brought = orderSpend[order] ?? NaN;
    spend[who] = (spend[who] ?? 0) + brought;
    if (purchases[who] === 1) firstDaySpend[who] = (firstDaySpend[who] ?? 0) + brought;
  }
  const repeats = new Int32Array(count);
  const lastAge = new Float64Array(count);
  const age = new Float64Array(count);
  const meanSpend = new Float64Array(count);
  const repeatSpend = new Float64Array(count);
  for (let who = 0; who < count; who++) {
    const number = purchases[who] ?? 0;
    const start = first[who] ?? NaN;
    const again = Math.max(0, number - 1);
    repeats[who] = again;
    lastAge[who] = (last[who] ?? NaN) - start;
    age[who] = asOf - start;
    meanSpend[who] = (spend[who] ?? 0) / number;
    const later = (spend[who] ?? 0) - (firstDaySpend[who] ?? 0);
    repeatSpend[who] = hasAmounts ? (again === 0 ? 0 : later / again) : NaN;
  }
  return {
    purchases,
    repeats,
    first,
    last,
    lastAge,
    age,
    meanSpend,
    repeatSpend,
    total,
    sameDayOrders,
  };
}

function gather(
  order: Int32Array,
  rowCustomer: Int32Array,
  rowDay: Int32Array,
  amounts: ArrayLike<number> | undefined,
): PurchaseLog {
  const customer = new Int32Array(order.length);
  const day = new Int32Array(order.length);
  const amount = new Float64Array(order.length).fill(NaN);
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0;
    customer[place] = rowCustomer[row] ?? 0;
    day[place] = rowDay[row] ?? 0;
    if (amounts) amount[place] = amounts[row] ?? NaN;
  }
  return { customer, day, amount };
}
