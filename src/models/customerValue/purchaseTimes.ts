import type { PurchaseTimes } from '../tracking';

/** Orders sorted by customer, then day; several of one day are one purchase, negative amounts none. */
export interface OrderColumns {
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
}

/**
 * First purchases and repeat purchases of a log, in units of so many days.
 * @param first day of each customer's first purchase; NaN, who bought nothing, becomes Infinity: never started
 */
export function purchaseTimes(
  orders: OrderColumns,
  first: Float64Array,
  days: number,
): PurchaseTimes & { readonly first: Float64Array } {
  const customer: number[] = [];
  const time: number[] = [];
  let lastWho = -1;
  let lastDay = NaN;
  for (let order = 0; order < orders.customer.length; order++) {
    if ((orders.amount[order] ?? NaN) < 0) continue;
    const who = orders.customer[order] ?? -1;
    const day = orders.day[order] ?? NaN;
    const isRepeat = day > (first[who] ?? NaN) && !(who === lastWho && day === lastDay);
    lastWho = who;
    lastDay = day;
    if (!isRepeat) continue;
    customer.push(who);
    time.push(day / days);
  }
  return {
    first: first.map((day) => (Number.isNaN(day) ? Infinity : day / days)),
    customer: Int32Array.from(customer),
    time: Float64Array.from(time),
  };
}
