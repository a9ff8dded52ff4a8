import { aic, bic, type Fit, type ModelName } from './fit';

/** A fit beside the others of the same data. */
export interface ComparedFit<Model extends ModelName = ModelName> {
  readonly fit: Fit<Model>;
  readonly aic: number;
  readonly bic: number;
  /** AIC above the best. */
  readonly aicDifference: number;
  /** Akaike weight: how likely the model is the best of those compared. Burnham & Anderson 2002, section 2.9. */
  readonly weight: number;
}

/**
 * How much better the best model is than the next: by Burnham & Anderson's usual reading, below 2 nothing separates
 * them, above 10 the next has no support.
 */
export type ComparisonVerdict = 'alike' | 'better' | 'clearlyBetter' | 'only';

export interface Comparison<Model extends ModelName = ModelName> {
  /** Best (smallest AIC) first. */
  readonly fits: readonly ComparedFit<Model>[];
  readonly verdict: ComparisonVerdict;
  /** Models that could not be fitted to these data: they take no part. */
  readonly failed: readonly ModelName[];
}

/** Compares fits of different models to the same data by AIC; only sensible without priors, which AIC ignores. */
export function compareFits<Model extends ModelName>(
  fits: readonly Fit<Model>[],
  failed: readonly ModelName[] = [],
): Comparison<Model> {
  const best = Math.min(...fits.map(aic));
  const total = fits.reduce((sum, fit) => sum + Math.exp((best - aic(fit)) / 2), 0);
  const compared = fits
    .map((fit) => ({
      fit,
      aic: aic(fit),
      bic: bic(fit),
      aicDifference: aic(fit) - best,
      weight: Math.exp((best - aic(fit)) / 2) / total,
    }))
    .sort((one, other) => one.aic - other.aic);
  const gap = compared[1]?.aicDifference;
  if (gap === undefined) return { fits: compared, verdict: 'only', failed };
  return { fits: compared, verdict: gap < 2 ? 'alike' : gap < 10 ? 'better' : 'clearlyBetter', failed };
}
