import { ModelError } from './modelError';

/** A cohort under contract: how many were lost in each period, and how many remain. */
export interface CohortLosses {
  /** losses[t − 1]: left in period t. */
  readonly losses: Float64Array;
  readonly remaining: number;
  /** Size at the start. */
  readonly customers: number;
  readonly periods: number;
}

/**
 * Losses per period from survivors at the end of periods 0, 1, 2 … (counts, or shares of any whole).
 * @param least periods that the model needs
 * @throws ModelError 'notFinite' and 'survivors' with the row, 'tooFew' for fewer periods than needed
 */
export function cohortLosses(survivors: ArrayLike<number>, least: number): CohortLosses {
  const periods = survivors.length - 1;
  if (periods < least) throw new ModelError('tooFew', { periods: Math.max(periods, 0), least });
  const losses = new Float64Array(periods);
  for (let t = 0; t <= periods; t++) {
    const now = survivors[t] ?? NaN;
    const before = t === 0 ? Infinity : (survivors[t - 1] ?? NaN);
    if (!Number.isFinite(now)) throw new ModelError('notFinite', { row: t + 1 });
    if (now < 0 || now > before || (t === 0 && now === 0)) throw new ModelError('survivors', { row: t + 1 });
    if (t > 0) losses[t - 1] = before - now;
  }
  return { losses, remaining: survivors[periods] ?? NaN, customers: survivors[0] ?? NaN, periods };
}

/** @throws ModelError 'horizon' unless periods are whole numbers from `from` up to 1,000,000 */
export function checkPeriod(period: number, from: number): void {
  if (!Number.isInteger(period) || period < from || period > 1_000_000) {
    throw new ModelError('horizon', { horizon: period });
  }
}
