import { matchCustomers, notThere } from '../../segmentation/movement/matchCustomers';
import { crossTexts } from '../../segmentation/texts/crossTexts';
import type { Facts } from '../facts';
import type { FormerInput, ScorecardInput } from '../input';
import { segmentLabels } from '../segmentLabels';

/** A customer of the earlier run that is no longer there. */
export interface GoneCustomer {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** The earlier run as the sheets show it. */
export interface Former {
  readonly input: FormerInput;
  /** Former segments, in order: key and the label in the cells. */
  readonly segments: readonly { readonly key: string; readonly label: string }[];
  /** Of customers in no segment then, and of those who were not there; undefined where nobody is. */
  readonly notPlaced: string | undefined;
  readonly firstSeen: string;
  readonly labelOf: (customer: number) => string;
  /** Value then, NaN where unknown. */
  readonly valueOf: (customer: number) => number;
  readonly hasValue: boolean;
  /** The most valuable first. */
  readonly gone: readonly GoneCustomer[];
  /** Customers from one former segment (by label) in one of today, and their number: the largest first. */
  readonly moves: readonly { readonly from: string; readonly to: number; readonly count: number }[];
}

/** The earlier run, if movements since are asked for. */
export function collectFormer(input: ScorecardInput, facts: Facts): Former | undefined {
  const { former, customers, language, segmentation, which } = input;
  if (former === undefined || !which.includes('movement')) return undefined;
  const before = former.customers;
  const matched = matchCustomers(before, customers.ids);
  const newcomer = { key: 'newcomers', name: crossTexts.newcomers, rule: crossTexts.newcomers };
  const { segments, notPlaced } = segmentLabels({ segments: [...before.segments, newcomer] }, language);
  const firstSeen = segments.at(-1) ?? '';
  const label = (segment: number): string =>
    segment === notThere ? firstSeen : (segments[segment] ?? notPlaced);
  const gone = matched.gone
    .map((place): GoneCustomer => ({
      id: before.ids[place] ?? '',
      label: label(before.membership[place] ?? -1),
      value: before.value?.[place] ?? NaN,
    }))
    .sort((a, b) => rank(b.value) - rank(a.value));
  const isUnplaced = matched.membership.includes(-1) || gone.some((customer) => customer.label === notPlaced);
  const labelOf = (customer: number): string => label(matched.membership[customer] ?? notThere);
  return {
    input: former,
    segments: before.segments.map(({ key }, place) => ({ key, label: segments[place] ?? '' })),
    notPlaced: isUnplaced ? notPlaced : undefined,
    firstSeen,
    labelOf,
    valueOf: (customer) => matched.value[customer] ?? NaN,
    hasValue: before.value !== undefined && facts.valueField !== undefined,
    gone,
    moves: movesOf(segmentation.membership, labelOf),
  };
}

/** Unknown values last. */
function rank(value: number): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}

function movesOf(membership: Int16Array, labelOf: (customer: number) => string): Former['moves'] {
  const counts = new Map<string, Map<number, number>>();
  membership.forEach((to, customer) => {
    const from = labelOf(customer);
    const row = counts.get(from) ?? new Map<number, number>();
    row.set(to, (row.get(to) ?? 0) + 1);
    counts.set(from, row);
  });
  return [...counts]
    .flatMap(([from, row]) => [...row].map(([to, count]) => ({ from, to, count })))
    .sort((a, b) => b.count - a.count);
}
