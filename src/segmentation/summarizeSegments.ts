import type { CustomerSet } from '../customers/customerSet';
import type { Segmentation } from './segmentation';
import { valueFieldOf } from './valueField';

/** One segment in numbers. */
export interface SegmentSummary {
  readonly key: string;
  readonly count: number;
  /** Share of all customers, those without a segment among them. */
  readonly share: number;
  /** Sum of `valueFieldOf`, NaN where nothing says what a customer is worth. */
  readonly value: number;
  /** Share of all customers' value; NaN where no value is known or it does not sum to more than 0. */
  readonly valueShare: number;
  /** Indices of the customers with the largest value, the largest first. */
  readonly topCustomers: readonly number[];
}

export interface SegmentSummaries {
  readonly segments: readonly SegmentSummary[];
  /** Customers that stand in no segment. */
  readonly notPlaced: SegmentSummary;
  /** All customers, as one. */
  readonly total: SegmentSummary;
}

/**
 * Sums up every segment as the sheets do: counts, shares of all customers, value and the largest customers.
 *
 * @param top number of largest customers to name
 */
export function summarizeSegments(
  customers: CustomerSet,
  segmentation: Segmentation,
  top = 10,
): SegmentSummaries {
  const { membership, segments } = segmentation;
  const field = valueFieldOf(customers, segmentation);
  const value = field === undefined ? undefined : customers.numbers[field];
  // After the segments: customers in none, then all.
  const [none, all] = [segments.length, segments.length + 1];
  const counts = new Float64Array(all + 1);
  const sums = new Float64Array(all + 1);
  const tops: number[][] = Array.from({ length: all + 1 }, () => []);
  for (let customer = 0; customer < customers.count; customer++) {
    const segment = membership[customer] ?? -1;
    const worth = value?.[customer] ?? NaN;
    for (const group of [segment < 0 ? none : segment, all]) {
      counts[group] = (counts[group] ?? 0) + 1;
      if (value === undefined || Number.isNaN(worth)) continue;
      sums[group] = (sums[group] ?? 0) + worth;
      keepLargest(tops[group] ?? [], customer, value, top);
    }
  }
  const totalValue = value === undefined ? NaN : (sums[all] ?? NaN);
  const summary = (group: number, key: string): SegmentSummary => {
    const count = counts[group] ?? 0;
    const sum = value === undefined ? NaN : (sums[group] ?? NaN);
    return {
      key,
      count,
      share: customers.count === 0 ? NaN : count / customers.count,
      value: sum,
      valueShare: totalValue > 0 ? sum / totalValue : NaN,
      topCustomers: tops[group] ?? [],
    };
  };
  return {
    segments: segments.map(({ key }, place) => summary(place, key)),
    notPlaced: summary(none, 'notPlaced'),
    total: summary(all, 'total'),
  };
}

/** Adds a customer to a short list that is kept sorted, the largest first. */
function keepLargest(list: number[], customer: number, values: Float64Array, top: number): void {
  const value = values[customer] ?? NaN;
  const least = list[list.length - 1];
  if (list.length >= top && least !== undefined && value <= (values[least] ?? -Infinity)) return;
  let place = list.length;
  while (place > 0 && value > (values[list[place - 1] ?? 0] ?? -Infinity)) place--;
  list.splice(place, 0, customer);
  if (list.length > top) list.pop();
}
