import type { PurchaseLog } from './customerSet';

/**
 * What each order brought after refunds. A refund, a negative amount, reduces the customer's latest purchase before it, of
 * the same day included; one that bears the number of an order was made part of that order before (`joinOrders`). An order
 * is reduced to nothing at most: what is left reduces the one before, and so on. What no purchase can bear stays in the
 * customer's total alone. The refunds themselves are 0 here.
 * @param log sorted by customer, then day
 */
export function spendAfterRefunds(log: PurchaseLog): Float64Array {
  const spend = log.amount.map((amount) => Math.max(amount, 0));
  if (!log.amount.some((amount) => amount < 0)) return spend;
  const lastOfDay = lastPlaces(log);
  const bearer = bearers(log, spend);
  log.amount.forEach((amount, place) => {
    if (!(amount < 0)) return;
    let rest = -amount;
    const take = (from: number): void => {
      const taken = Math.min(rest, spend[from] ?? 0);
      spend[from] = (spend[from] ?? 0) - taken;
      rest -= taken;
    };
    let from = bearer(lastOfDay[place] ?? place);
    for (; rest > 0 && from >= 0; from = bearer(from)) take(from);
  });
  return spend;
}

/** The last place of each order's customer and day: a refund may stand before its purchase of the same day. */
function lastPlaces({ customer, day }: PurchaseLog): Int32Array {
  const last = new Int32Array(customer.length);
  for (let place = customer.length - 1; place >= 0; place--) {
    const goesOn = customer[place + 1] === customer[place] && day[place + 1] === day[place];
    last[place] = goesOn ? (last[place + 1] ?? place) : place;
  }
  return last;
}

/**
 * From a place back to the nearest order of the same customer that can still bear something, itself included; -1 where
 * there is none. Orders that are reduced to nothing are passed over once and for all.
 */
function bearers({ customer }: PurchaseLog, spend: Float64Array): (place: number) => number {
  const before = Int32Array.from(customer, (who, place) => (customer[place - 1] === who ? place - 1 : -1));
  return (place) => {
    let found = place;
    while (found >= 0 && !((spend[found] ?? 0) > 0)) found = before[found] ?? -1;
    for (let at = place; at >= 0 && at !== found;) {
      const next = before[at] ?? -1;
      before[at] = found;
      at = next;
    }
    return found;
  };
}
