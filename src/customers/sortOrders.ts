/** Beyond this span of days a counting sort would need more memory than the comparisons cost. */
const widestSpan = 4_000_000;

/**
 * Row numbers sorted by customer, then day. Two counting sorts instead of comparisons: linear in the rows,
 * and the second keeps the order of the first.
 *
 * @param customer customer of each row; rows below 0 are left out
 * @param day whole day of each row
 */
export function sortOrders(customer: Int32Array, day: Int32Array, customerCount: number): Int32Array {
  let first = Infinity;
  let last = -Infinity;
  let used = 0;
  for (let row = 0; row < customer.length; row++) {
    if (at(customer, row) < 0) continue;
    used++;
    const value = at(day, row);
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const byDay = new Int32Array(used);
  let next = 0;
  if (last - first > widestSpan) {
    for (let row = 0; row < customer.length; row++) if (at(customer, row) >= 0) byDay[next++] = row;
    byDay.sort((a, b) => at(day, a) - at(day, b) || a - b);
  } else if (used > 0) {
    const starts = new Int32Array(last - first + 2);
    for (let row = 0; row < customer.length; row++) {
      if (at(customer, row) >= 0) bump(starts, at(day, row) - first + 1);
    }
    for (let place = 1; place < starts.length; place++)
      starts[place] = at(starts, place) + at(starts, place - 1);
    for (let row = 0; row < customer.length; row++) {
      if (at(customer, row) >= 0) byDay[bump(starts, at(day, row) - first)] = row;
    }
  }
  const starts = new Int32Array(customerCount + 1);
  for (const row of byDay) bump(starts, at(customer, row) + 1);
  for (let place = 1; place < starts.length; place++)
    starts[place] = at(starts, place) + at(starts, place - 1);
  const order = new Int32Array(used);
  for (const row of byDay) order[bump(starts, at(customer, row))] = row;
  return order;
}

/** Indices are in range by construction; the fallback only satisfies the type. */
const at = (array: Int32Array, index: number): number => array[index] ?? 0;

/** Adds one and gives the value before. */
function bump(array: Int32Array, index: number): number {
  const value = array[index] ?? 0;
  array[index] = value + 1;
  return value;
}
