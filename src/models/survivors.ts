import { ModelError } from './modelError';

/** Customers at the end of periods 0, 1, 2 … of one cohort, or of several: one list each, of any length. */
export type Survivors = ArrayLike<number> | readonly ArrayLike<number>[];

/** Cohorts under contract, put together by age: how many were lost in each period, and how many were last seen when. */
export interface CohortLosses {
  /** losses[t − 1]: left in period t. */
  readonly losses: Float64Array;
  /** remaining[t]: still there after t periods, and not observed longer. */
  readonly remaining: Float64Array;
  /** Size at the start. */
  readonly customers: number;
  /** Of the cohort that was observed longest. */
  readonly periods: number;
}

/**
 * Losses per period from survivors at the end of periods 0, 1, 2 … (counts, or shares of any whole). Cohorts share one
 * model, so their losses at one age are added. Source: Fader & Hardie 2007, Fitting the sBG model to multi-cohort data.
 * @param least periods that the model needs
 * @throws ModelError 'notFinite' and 'survivors' with the row (and 'cohort' with the column, where there are several),
 *   'tooFew' for fewer periods than needed
 */
export function cohortLosses(survivors: Survivors, least: number): CohortLosses {
  const cohorts = isSeveral(survivors) ? survivors : [survivors];
  const periods = Math.max(0, ...cohorts.map((cohort) => cohort.length - 1));
  if (periods < least) throw new ModelError('tooFew', { periods, least });
  const losses = new Float64Array(periods);
  const remaining = new Float64Array(periods + 1);
  let customers = 0;
  cohorts.forEach((cohort, place) => {
    for (let t = 0; t < cohort.length; t++) {
      const now = cohort[t] ?? NaN;
      const before = t === 0 ? Infinity : (cohort[t - 1] ?? NaN);
      const where = cohorts.length === 1 ? { row: t + 1 } : { row: t + 1, column: place + 1 };
      if (!Number.isFinite(now)) throw new ModelError('notFinite', where);
      if (now < 0 || now > before || (t === 0 && now === 0)) {
        throw new ModelError(cohorts.length === 1 ? 'survivors' : 'cohort', where);
      }
      if (t > 0) losses[t - 1] = (losses[t - 1] ?? 0) + before - now;
    }
    const last = cohort.length - 1;
    remaining[last] = (remaining[last] ?? 0) + (cohort[last] ?? NaN);
    customers += cohort[0] ?? NaN;
  });
  return { losses, remaining, customers, periods };
}

function isSeveral(survivors: Survivors): survivors is readonly ArrayLike<number>[] {
  return typeof survivors[0] === 'object';
}

/** @throws ModelError 'horizon' unless periods are whole numbers from `from` up to 1,000,000 */
export function checkPeriod(period: number, from: number): void {
  if (!Number.isInteger(period) || period < from || period > 1_000_000) {
    throw new ModelError('horizon', { horizon: period });
  }
}
