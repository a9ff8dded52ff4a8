/**
 * Why a metric has no value.
 *
 * - `nothingToDivideBy`: a total, a count or a mean that something is divided by is 0 (`argument`).
 * - `tooFew`: fewer values than the statistic needs (`argument`, `needed`, `found`).
 * - `lengthsDiffer`: two arguments that belong together have different lengths (`first`, `firstLength`, `second`,
 *   `secondLength`).
 * - `countDiffers`: an argument must hold a fixed number of values (`argument`, `expected`, `found`).
 * - `columnsDiffer`: `argument` must have as many values as `table` has columns (`expected`, `found`).
 * - `outsideScale`: a score off its scale (`argument`, `value`, `min`, `max`).
 * - `meanBelowZero`: the mean of `argument` is below 0 (`value`).
 * - `topBeyondScale`: no answer comes near the score from which the top box begins (`topFrom`, `largest`).
 * - `scaleReversed`: the scale ends at or below its start (`min`, `max`).
 * - `diverges`: an endless sum without a limit.
 * - `neverPaidBack`: the margin never covers the cost.
 * - `exceeds`: one argument must not be greater than another (`argument`, `value`, `limitName`, `limit`).
 */
export type MetricErrorCode =
  | 'nothingToDivideBy'
  | 'tooFew'
  | 'lengthsDiffer'
  | 'countDiffers'
  | 'columnsDiffer'
  | 'outsideScale'
  | 'meanBelowZero'
  | 'topBeyondScale'
  | 'scaleReversed'
  | 'diverges'
  | 'neverPaidBack'
  | 'exceeds';

/** The one kind of error that a metric throws; what a user reads is made from its code elsewhere. */
export class MetricError extends Error {
  override readonly name = 'MetricError';

  constructor(
    readonly code: MetricErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
  }
}
