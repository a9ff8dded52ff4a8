/**
 * Why a metric has no value.
 *
 * - `nothingToDivideBy`: a total, a count or a mean that something is divided by is 0 (`argument`).
 * - `tooFew`: fewer values than the statistic needs (`argument`, `needed`, `found`).
 * - `lengthsDiffer`: two arguments that belong together have different lengths (`first`, `firstLength`, `second`,
 *   `secondLength`).
 * - `columnsDiffer`: `argument` must have as many values as `table` has columns (`expected`, `found`).
 * - `outsideScale`: a score off its scale (`argument`, `value`, `min`, `max`).
 * - `outOfRange`: a value outside the domain of the formula (`argument`, `value`, `min`, `max`).
 * - `scaleReversed`: the scale ends at or below its start (`min`, `max`).
 * - `diverges`: an endless sum without a limit.
 * - `neverPaidBack`: the margin never covers the cost.
 * - `exceeds`: one argument must not be greater than another (`argument`, `value`, `limitName`, `limit`).
 * - `tooLarge`: the result is larger than a number can hold.
 */
export type MetricErrorCode =
  | 'nothingToDivideBy'
  | 'tooFew'
  | 'lengthsDiffer'
  | 'columnsDiffer'
  | 'outsideScale'
  | 'outOfRange'
  | 'scaleReversed'
  | 'diverges'
  | 'neverPaidBack'
  | 'exceeds'
  | 'tooLarge';

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
