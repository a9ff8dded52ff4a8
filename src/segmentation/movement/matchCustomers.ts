import { judgeIdKey } from '../../customers/judgeIdKey';
import type { SegmentedCustomers } from './segmentedCustomers';

/** Stands for "in no segment" and "not there before" where a former segment is asked for. */
export const notPlaced = -1;
export const notThere = -2;

/** What was, for the customers of today. */
export interface MatchedCustomers {
  /** Former segment of each customer of today: an index, `notPlaced` or `notThere`. */
  readonly membership: Int16Array;
  /** Former value of each customer of today, NaN where unknown. */
  readonly value: Float64Array;
  /** Customers of today that were there before. */
  readonly both: number;
  /** Places, in the former customers, of those that are gone. */
  readonly gone: readonly number[];
}

/** Finds the customers of today among the former ones by what tells ids apart; of equal former ids, the first. */
export function matchCustomers(before: SegmentedCustomers, ids: readonly string[]): MatchedCustomers {
  const { keyOf } = judgeIdKey([...before.ids, ...ids]);
  const places = new Map<string, number>();
  before.ids.forEach((id, place) => {
    const key = keyOf(id);
    if (!places.has(key)) places.set(key, place);
  });
  const membership = new Int16Array(ids.length).fill(notThere);
  const value = new Float64Array(ids.length).fill(NaN);
  const seen = new Set<string>();
  let both = 0;
  ids.forEach((id, customer) => {
    const key = keyOf(id);
    const place = places.get(key);
    if (place === undefined) return;
    seen.add(key);
    both++;
    membership[customer] = before.membership[place] ?? notPlaced;
    value[customer] = before.value?.[place] ?? NaN;
  });
  const gone: number[] = [];
  for (const [key, place] of places) if (!seen.has(key)) gone.push(place);
  return { membership, value, both, gone };
}
