import { fitBgNbd } from '../../models/bgNbd/fit';
import { continuousRate } from '../../models/discounting';
import type { Fit } from '../../models/fit';
import type { FitOptions } from '../../models/fitHistories';
import { fitGammaGamma } from '../../models/gammaGamma/fit';
import { lifetimeValue, type LifetimeValues } from '../../models/lifetimeValue';
import { predictExpected } from '../../models/predictHistories';

/** Summaries of customers, in columns. */
export interface CustomerColumns {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly meanSpend: Float64Array;
}

export interface PredictedValues extends Omit<LifetimeValues, 'purchases'> {
  /** Expected purchases within the horizon, not discounted. */
  readonly purchases: Float64Array;
  /** True where a fit by the data alone did not hold and a prior was used. */
  readonly priorUsed: boolean;
}

/** Wide enough to leave a sample of a few hundred its own answer, narrow enough that fifty customers get one. */
const fallbackSd = 1.5;

/** By the data alone where they suffice, otherwise with a prior. */
function fitSafely<F extends Fit>(fit: (options: FitOptions) => F, holds: (found: F) => boolean): F {
  const found = fit({});
  return found.outcome.code === 'converged' && holds(found) ? found : fit({ priorSd: fallbackSd });
}

/**
 * Lifetime value of each customer from a summary: BG/NBD for purchases, Gamma-Gamma for spend.
 * @param horizon in the unit of tx and T
 * @param daysPerUnit to turn the yearly discount into one per unit
 * @throws ModelError 'noRepeats', 'noSpend' and those of the fits
 */
export function predictValues(
  { meanSpend, ...columns }: CustomerColumns,
  horizon: number,
  margin: number,
  discountPerYear: number,
  daysPerUnit: number,
): PredictedValues {
  const purchases = fitSafely(
    (options) => fitBgNbd(columns, options),
    () => true,
  );
  // With q ≤ 1 customers without a repeat purchase would have no expected spend.
  const spend = fitSafely(
    (options) => fitGammaGamma({ x: columns.x, meanSpend }, options),
    ({ parameters }) => (parameters[1] ?? 0) > 1,
  );
  const rate = continuousRate(discountPerYear, daysPerUnit);
  const values = lifetimeValue({ purchases, spend, columns, meanSpend, horizon, rate, margin });
  return {
    ...values,
    purchases: predictExpected('BG/NBD', purchases.parameters, columns, horizon),
    priorUsed: purchases.prior !== undefined || spend.prior !== undefined,
  };
}
