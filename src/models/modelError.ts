/**
 * What can be wrong with the input of a model. `values` of the error fill the message; see `modelFailures` of the
 * functions room.
 */
export type ModelErrorCode =
  | 'empty' // no customer at all
  | 'lengths' // columns of different lengths
  | 'notFinite' // a blank, a text or an infinity where a number is needed
  | 'frequency' // x is negative or not a whole number
  | 'recency' // t_x is negative or after T
  | 'recencyWithoutPurchase' // x = 0 but t_x > 0
  | 'purchaseWithoutRecency' // x > 0 but t_x = 0
  | 'opportunities' // BG/BB: x ≤ t_x ≤ n does not hold
  | 'count' // a count of customers is negative
  | 'noRepeats' // nobody bought again: nothing to learn the rates from
  | 'oneRepeatBuyer' // one customer alone bought again: nothing says how customers differ
  | 'noSpend' // no customer with a positive mean spend
  | 'survivors' // survivors rise, or are not positive at the start
  | 'cohort' // the same of one of several cohorts
  | 'tooFew' // fewer observations than parameters
  | 'parameters' // parameters not positive, or not as many as the model has
  | 'horizon' // negative horizon or number of periods
  | 'discount' // negative discount rate, or zero where the sum would be infinite
  | 'noFit' // the likelihood has no finite value, or not the one that was maximised
  | 'noMean' // Gamma-Gamma with p·x + q ≤ 1: the mean spend does not exist
  | 'notComputed' // a prediction that double precision cannot hold
  | 'noSpendMean' // Gamma-Gamma with q ≤ 1, also with a prior: customers who bought once have no mean spend
  | 'prior'; // a prior whose standard deviation is not positive

/** The one kind of error that models throw. Rows count from 1. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ModelErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'ModelError';
    this.code = code;
    this.values = values;
  }
}
