export type ModelName = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'BG/BB' | 'sBG' | 'BdW' | 'Gamma-Gamma';

/** Names of each model's parameters, in the order in which fits, blocks and predictions have them. */
export const parameterNames: Readonly<Record<ModelName, readonly string[]>> = {
  'BG/NBD': ['r', 'alpha', 'a', 'b'],
  'MBG/NBD': ['r', 'alpha', 'a', 'b'],
  'Pareto/NBD': ['r', 'alpha', 's', 'beta'],
  'BG/BB': ['alpha', 'beta', 'gamma', 'delta'],
  sBG: ['alpha', 'beta'],
  BdW: ['alpha', 'beta', 'c'],
  'Gamma-Gamma': ['p', 'q', 'v'],
};

/**
 * How a fit ended.
 * - converged: at the maximum.
 * - boundary: the likelihood keeps rising as the named parameters run to zero or infinity; the data do not hold
 *   them. A simpler model, more data or a prior helps.
 * - flat: a maximum was reached, but the likelihood hardly changes around it, so standard errors do not exist.
 * - iterations: the limit of iterations was reached first.
 */
export type FitOutcomeCode = 'converged' | 'boundary' | 'flat' | 'iterations';

export interface FitOutcome {
  readonly code: FitOutcomeCode;
  /** Parameters that ran to the end of their range. */
  readonly parameters: readonly string[];
  /** Which end each of them ran to, or on a ridge is on its way to. */
  readonly ends?: readonly (ParameterEnd | undefined)[];
}

export type ParameterEnd = 'zero' | 'infinity';

/** A normal prior on the logarithm of each parameter. */
export interface LogNormalPrior {
  /** The parameters that are likeliest before any data. */
  readonly center: readonly number[];
  /** Standard deviation of ln parameter: 1 means "within a factor of 2.7, two times out of three". */
  readonly sd: number;
}

/** What a maximum-likelihood fit found. */
export interface Fit<Model extends ModelName = ModelName> {
  readonly model: Model;
  /** In the order of `parameterNames`. */
  readonly parameters: readonly number[];
  /** From the observed information; NaN where a parameter is at its boundary, or the likelihood flat: none exist then. */
  readonly standardErrors: readonly number[];
  /** Covariance of the estimates, row-major; NaN where a standard error is NaN. */
  readonly covariance: readonly number[];
  /** Of the data alone, without the prior. */
  readonly logLikelihood: number;
  /** How many customers (with counts: their sum) the likelihood is made of. */
  readonly customers: number;
  readonly outcome: FitOutcome;
  readonly iterations: number;
  /** Present where a prior was used: then the estimates are the mode of the posterior. */
  readonly prior?: LogNormalPrior;
}

/** Standard deviations on each side of 95 % of a normal distribution. */
export const width95 = 1.959963984540054;

/**
 * 95 % limits of each parameter, normal on the scale of its logarithm: they stay above 0, and on small samples hold the true
 * value far more often than ±1.96 standard errors do. Null where there is no standard error.
 */
export function limitsOf(fit: Fit): readonly (readonly [low: number, high: number] | null)[] {
  return fit.parameters.map((value, i) => {
    const error = fit.standardErrors[i] ?? NaN;
    if (!Number.isFinite(error)) return null;
    const spread = Math.exp((width95 * error) / value);
    return [value / spread, value * spread];
  });
}

/** Akaike's information criterion: 2k − 2 ln L; smaller is better. */
export function aic(fit: Fit): number {
  return 2 * fit.parameters.length - 2 * fit.logLikelihood;
}

/** Schwarz's (Bayesian) information criterion: k ln n − 2 ln L; smaller is better. */
export function bic(fit: Fit): number {
  return fit.parameters.length * Math.log(fit.customers) - 2 * fit.logLikelihood;
}
