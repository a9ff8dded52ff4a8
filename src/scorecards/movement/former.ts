import type { NumberColumn } from '../../customers/customerSet';
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

/** Customers from one former segment (by label) in one of today. */
export interface Move {
  readonly from: string;
  readonly to: number;
  readonly count: number;
  /** What they were or are worth, the larger of both. */
  readonly worth: number;
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
  /** The larger of what all were worth then, and of what those are worth now who are there, with those who are gone. */
  readonly largestSum: number;
  /** The most valuable first. */
  readonly gone: readonly GoneCustomer[];
  /** What they were worth together, those of known value. */
  readonly goneWorth: number;
  /** The largest first. */
  readonly moves: readonly Move[];
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
  const goneWorth = sumOfKnown(gone.map(({ value }) => value));
  const isUnplaced = matched.membership.includes(-1) || gone.some((customer) => customer.label === notPlaced);
  const labelOf = (customer: number): string => label(matched.membership[customer] ?? notThere);
  return {
    input: former,
    segments: before.segments.map(({ key }, place) => ({ key, label: segments[place] ?? '' })),
    notPlaced: isUnplaced ? notPlaced : undefined,
    firstSeen,
    labelOf,
    valueOf: (customer) => matched.value[customer] ?? NaN,
    largestSum: Math.max(sumOfKnown(before.value ?? []), worthNow(facts) + goneWorth),
    hasValue: before.value !== undefined && facts.valueField !== undefined,
    gone,
    goneWorth,
    moves: movesOf(segmentation.membership, labelOf, valuesOf(facts), matched.value),
  };
}

function sumOfKnown(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => (Number.isFinite(value) ? sum + value : sum), 0);
}

/** What all customers are worth today. */
export function worthNow({ valueField, sum }: Facts): number {
  return valueField === undefined ? 0 : sum(valueField);
}

/** Unknown values last. */
function rank(value: number): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}

function valuesOf(facts: Facts): NumberColumn | undefined {
  return facts.valueField === undefined ? undefined : facts.numbers(facts.valueField);
}

function movesOf(
  membership: Int16Array,
  labelOf: (customer: number) => string,
  now: NumberColumn | undefined,
  before: ArrayLike<number>,
): Move[] {
  const moves = new Map<string, Map<number, { count: number; now: number; before: number }>>();
  membership.forEach((to, customer) => {
    const from = labelOf(customer);
    const row = moves.get(from) ?? new Map<number, { count: number; now: number; before: number }>();
    const move = row.get(to) ?? { count: 0, now: 0, before: 0 };
    move.count += 1;
    move.now += now?.[customer] || 0;
    move.before += before[customer] || 0;
    row.set(to, move);
    moves.set(from, row);
  });
  return [...moves]
    .flatMap(([from, row]) =>
      [...row].map(([to, move]) => ({
        from,
        to,
        count: move.count,
        worth: Math.max(Math.abs(move.now), Math.abs(move.before)),
      })),
    )
    .sort((a, b) => b.count - a.count);
}
