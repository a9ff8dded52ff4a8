import type { CustomerSet } from '../customers/customerSet';
import { chooseField } from './chooseField';

/** Limits of the lifecycle that come from how often these customers buy, in days. */
export interface OwnLimits {
  /** Customers who bought at least twice. */
  readonly count: number;
  /** Half of them buy again within so many days. */
  readonly half: number;
  /** Nine in ten buy again within so many days: silent for longer is dormant. */
  readonly dormantAfter: number;
  /** Twice that. */
  readonly lostAfter: number;
}

/** Fewer intervals say too little about nine in ten. */
export const fewestIntervals = 10;

/**
 * Limits from the customers' own intervals: first to last purchase, divided by the purchases after the first.
 * Undefined where fewer than `fewestIntervals` customers have one.
 */
export function ownLimits(customers: CustomerSet): OwnLimits | undefined {
  const recency = chooseField(customers, ['recency'])?.values;
  const tenure = chooseField(customers, ['tenure'])?.values;
  const frequency = chooseField(customers, ['frequency'])?.values;
  if (!recency || !tenure || !frequency) return undefined;
  const intervals = Float64Array.from(
    tenure,
    (age, customer) => (age - (recency[customer] ?? NaN)) / ((frequency[customer] ?? NaN) - 1),
  )
    .filter((days, customer) => (frequency[customer] ?? NaN) >= 2 && days > 0 && Number.isFinite(days))
    .sort();
  if (intervals.length < fewestIntervals) return undefined;
  const within = (share: number): number =>
    Math.ceil(intervals[Math.ceil(share * intervals.length) - 1] ?? NaN);
  const dormantAfter = within(0.9);
  return { count: intervals.length, half: within(0.5), dormantAfter, lostAfter: 2 * dormantAfter };
}
