import type { CustomerSet } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import { fieldNames } from '../customers/fields';
import type { Segmentation } from './segmentation';

/** One segment in numbers. Means are over the customers that have the number, NaN where none has. */
export interface SegmentSummary {
  readonly key: string;
  readonly count: number;
  /** Share of the customers that stand in a segment. */
  readonly share: number;
  readonly value: number;
  /** Share of all placed customers' value; NaN where no value is known or it does not sum to more than 0. */
  readonly valueShare: number;
  readonly meanClv: number;
  readonly meanSatisfaction: number;
  /** Mean probability of default. */
  readonly meanPd: number;
  readonly means: Partial<Record<FieldName, number>>;
  /** The commonest business need, '' where none is known. */
  readonly businessNeed: string;
  /** Indices of the customers with the largest value, the largest first. */
  readonly topCustomers: readonly number[];
}

export interface SegmentSummaries {
  readonly segments: readonly SegmentSummary[];
  /** The customers that stand in any segment, as one. */
  readonly total: SegmentSummary;
  readonly unplaced: number;
}

/**
 * Sums up every segment: counts, shares, means and the largest customers.
 *
 * @param top number of largest customers to name
 */
export function summarizeSegments(
  customers: CustomerSet,
  segmentation: Segmentation,
  top = 10,
): SegmentSummaries {
  const { membership, segments } = segmentation;
  const value = customers.numbers.value ?? customers.numbers.clv ?? customers.numbers.amount;
  const groups = segments.length;
  const counts = new Float64Array(groups + 1);
  for (const segment of membership) {
    if (segment < 0) continue;
    counts[segment] = (counts[segment] ?? 0) + 1;
    counts[groups] = (counts[groups] ?? 0) + 1;
  }
  const sums: Partial<Record<FieldName, GroupSums>> = {};
  for (const field of fieldNames) {
    const column = customers.numbers[field];
    if (column) sums[field] = sumGroups(column, membership, groups);
  }
  const values = value ? sumGroups(value, membership, groups).sums : undefined;
  const tops = topOfGroups(value, membership, groups, top);
  const needs = commonest(customers.texts.businessNeed, membership, groups);
  const placed = counts[groups] ?? 0;
  const totalValue = values?.[groups] ?? NaN;
  const summary = (place: number, key: string): SegmentSummary => {
    const means: Partial<Record<FieldName, number>> = {};
    for (const field of fieldNames) {
      const column = sums[field];
      if (column) means[field] = (column.sums[place] ?? 0) / (column.counts[place] ?? 0);
    }
    const sum = values?.[place] ?? NaN;
    return {
      key,
      count: counts[place] ?? 0,
      share: placed === 0 ? NaN : (counts[place] ?? 0) / placed,
      value: sum,
      valueShare: totalValue > 0 ? sum / totalValue : NaN,
      meanClv: means.clv ?? NaN,
      meanSatisfaction: means.satisfaction ?? NaN,
      meanPd: means.pd ?? NaN,
      means,
      businessNeed: needs[place] ?? '',
      topCustomers: tops[place] ?? [],
    };
  };
  return {
    segments: segments.map(({ key }, place) => summary(place, key)),
    total: summary(groups, 'total'),
    unplaced: customers.count - placed,
  };
}

interface GroupSums {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** Sums of each group and, in the last place, of all. */
function sumGroups(values: Float64Array, membership: Int16Array, groups: number): GroupSums {
  const sums = new Float64Array(groups + 1);
  const counts = new Float64Array(groups + 1);
  for (let customer = 0; customer < values.length; customer++) {
    const group = membership[customer] ?? -1;
    const value = values[customer] ?? NaN;
    if (group < 0 || Number.isNaN(value)) continue;
    sums[group] = (sums[group] ?? 0) + value;
    counts[group] = (counts[group] ?? 0) + 1;
    sums[groups] = (sums[groups] ?? 0) + value;
    counts[groups] = (counts[groups] ?? 0) + 1;
  }
  return { sums, counts };
}

/** The largest customers of each group and of all: short lists kept sorted, since the groups may be huge. */
function topOfGroups(
  values: Float64Array | undefined,
  membership: Int16Array,
  groups: number,
  top: number,
): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: groups + 1 }, () => []);
  if (!values) return lists;
  const offer = (list: number[], customer: number, value: number): void => {
    const least = list[list.length - 1];
    if (list.length >= top && least !== undefined && value <= (values[least] ?? -Infinity)) return;
    let place = list.length;
    while (place > 0 && value > (values[list[place - 1] ?? 0] ?? -Infinity)) place--;
    list.splice(place, 0, customer);
    if (list.length > top) list.pop();
  };
  for (let customer = 0; customer < values.length; customer++) {
    const group = membership[customer] ?? -1;
    const value = values[customer] ?? NaN;
    if (group < 0 || Number.isNaN(value)) continue;
    offer(lists[group] ?? [], customer, value);
    offer(lists[groups] ?? [], customer, value);
  }
  return lists;
}

function commonest(
  words: readonly string[] | undefined,
  membership: Int16Array,
  groups: number,
): readonly string[] {
  if (!words) return [];
  const counts = Array.from({ length: groups + 1 }, () => new Map<string, number>());
  words.forEach((word, customer) => {
    const group = membership[customer] ?? -1;
    if (word === '' || group < 0) return;
    for (const map of [counts[group], counts[groups]]) map?.set(word, (map.get(word) ?? 0) + 1);
  });
  return counts.map((map) => [...map].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0]);
}
