import { groupRows } from '../groupRows';
import { ModelError } from '../modelError';

export interface OpportunityColumns {
  /** Opportunities that the customer took, after the first. */
  readonly x: ArrayLike<number>;
  /** Number of the last opportunity taken; 0 where x = 0. */
  readonly tx: ArrayLike<number>;
  /** Opportunities so far. */
  readonly n: ArrayLike<number>;
  /** Customers with this history; 1 each without it. */
  readonly counts?: ArrayLike<number> | undefined;
}

/** Distinct histories with how many customers have them. */
export interface OpportunityData {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly n: Float64Array;
  readonly count: Float64Array;
  readonly customers: number;
  /** The largest n. */
  readonly longest: number;
}

/** Histories longer than this are not opportunities at fixed times any more. */
const mostOpportunities = 100_000;

/** @throws ModelError 'notFinite', 'opportunities' unless 0 ≤ x ≤ t_x ≤ n are whole, t_x = 0 just where x = 0 */
export function checkOpportunities(x: number, tx: number, n: number, row: number): void {
  if (![x, tx, n].every(Number.isFinite)) throw new ModelError('notFinite', { row });
  const whole = [x, tx, n].every((value) => Number.isInteger(value) && value >= 0);
  if (!whole || x > tx || tx > n || n > mostOpportunities || (x === 0 && tx > 0)) {
    throw new ModelError('opportunities', { row, x, tx, n });
  }
}

/** @throws ModelError 'empty', 'lengths', 'count', and those of `checkOpportunities` with the row */
export function makeOpportunityData({ x, tx, n, counts }: OpportunityColumns): OpportunityData {
  const length = x.length;
  if (length === 0) throw new ModelError('empty');
  if (tx.length !== length || n.length !== length || (counts?.length ?? length) !== length) {
    throw new ModelError('lengths', { x: length, tx: tx.length, n: n.length });
  }
  const weights = counts ?? new Float64Array(length).fill(1);
  let customers = 0;
  let longest = 0;
  for (let i = 0; i < length; i++) {
    checkOpportunities(x[i] ?? NaN, tx[i] ?? NaN, n[i] ?? NaN, i + 1);
    const weight = weights[i] ?? NaN;
    if (!(weight >= 0 && weight < Infinity)) throw new ModelError('count', { row: i + 1, count: weight });
    customers += weight;
    longest = Math.max(longest, n[i] ?? 0);
  }
  if (customers === 0) throw new ModelError('empty');
  const grouped = groupRows(x, tx, n, weights);
  if (grouped === undefined) throw new ModelError('empty');
  return { x: grouped.first, tx: grouped.second, n: grouped.third, count: grouped.count, customers, longest };
}
