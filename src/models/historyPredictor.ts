/**
 * What a model of purchase histories says about a customer. Everything is P(alive), which depends on t_x, times
 * something that does not: so the costly part is computed once for each pair of x and T.
 * Parameters are in the order of `parameterNames`; time is in the unit of the fit.
 */
export interface HistoryPredictor {
  /** Probability that the customer is still one at T. */
  readonly pAlive: (parameters: readonly number[], x: number, tx: number, T: number) => number;
  /** Expected purchases in T … T + horizon of a customer who is alive at T. */
  readonly expectedIfAlive: (parameters: readonly number[], x: number, T: number, horizon: number) => number;
  /**
   * The same with each purchase discounted by e^(−rate · time from T); horizon Infinity, which needs rate > 0, gives
   * the discounted expected residual transactions (DERT).
   */
  readonly discountedIfAlive: (
    parameters: readonly number[],
    x: number,
    T: number,
    horizon: number,
    rate: number,
  ) => number;
}
