import { checkDiscount, checkHorizon } from './checks';
import type { Fit } from './fit';
import { expectedSpend } from './gammaGamma/expectedSpend';
import type { HistoryColumns } from './histories';
import { ModelError } from './modelError';
import {
  historyPredictors,
  predictPAlive,
  rememberByHistory,
  type HistoryModelName,
} from './predictHistories';

export interface LifetimeValueInput {
  readonly purchases: Fit<HistoryModelName>;
  readonly spend: Fit<'Gamma-Gamma'>;
  readonly columns: HistoryColumns;
  /** Mean spend of repeat purchases; ignored where x = 0. */
  readonly meanSpend: ArrayLike<number>;
  /** How far to look, in the fit's unit of time; Infinity for the whole lifetime, which needs rate > 0. */
  readonly horizon: number;
  /** Continuous discount rate per unit of time. */
  readonly rate: number;
  /** Share of the spend that is kept. */
  readonly margin: number;
  /** Standard deviations on each side of the interval: 1.96 for 95 %. */
  readonly width?: number;
}

/** One entry per customer. */
export interface LifetimeValues {
  readonly pAlive: Float64Array;
  /** Expected purchases within the horizon, discounted. */
  readonly purchases: Float64Array;
  /** Expected spend of a purchase. */
  readonly spend: Float64Array;
  /** purchases × spend × margin. */
  readonly value: Float64Array;
  /** Interval of the expected value from the uncertainty of the parameters; not of what one customer will do. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Step of the fourth-order differences, relative to a parameter: error near 1e-12, rounding near 1e-11. */
const relativeStep = 1e-3;

/** Expected discounted purchases of every customer. */
function purchasesOf(input: LifetimeValueInput, parameters: readonly number[]): Float64Array {
  const { columns, horizon, rate } = input;
  const predictor = historyPredictors[input.purchases.model];
  const ifAlive = rememberByHistory((x, T) => predictor.discountedIfAlive(parameters, x, T, horizon, rate));
  return predictPAlive(input.purchases.model, parameters, columns).map(
    (alive, i) => alive * ifAlive(columns.x[i] ?? NaN, columns.T[i] ?? NaN),
  );
}

function spendOf(input: LifetimeValueInput, parameters: readonly number[]): Float64Array {
  return Float64Array.from(input.columns.x, (x, i) =>
    expectedSpend(parameters, x, input.meanSpend[i] ?? NaN, i + 1),
  );
}

/** For each parameter, d ln f / d parameter for every customer; parameters without a standard error are held. */
function logSlopes(
  fit: Fit,
  f: (parameters: readonly number[]) => Float64Array,
  at: Float64Array,
): (Float64Array | undefined)[] {
  return fit.parameters.map((value, k) => {
    if (!Number.isFinite(fit.standardErrors[k])) return undefined;
    const step = relativeStep * value;
    const moved = (steps: number) =>
      f(fit.parameters.map((other, j) => (j === k ? other + steps * step : other)));
    const [up2, up, down, down2] = [moved(2), moved(1), moved(-1), moved(-2)];
    return at.map((base, i) => {
      if (!(base > 0)) return 0;
      const near = (up[i] ?? NaN) - (down[i] ?? NaN);
      const far = (up2[i] ?? NaN) - (down2[i] ?? NaN);
      return (8 * near - far) / (12 * step * base);
    });
  });
}

/** Variance of ln f for customer i: slopes · covariance · slopes. */
function variance(fit: Fit, slopes: readonly (Float64Array | undefined)[], i: number): number {
  const n = fit.parameters.length;
  let sum = 0;
  slopes.forEach((one, row) =>
    slopes.forEach((other, column) => {
      if (one === undefined || other === undefined) return;
      sum += (one[i] ?? NaN) * (other[i] ?? NaN) * (fit.covariance[row * n + column] ?? NaN);
    }),
  );
  return Math.max(sum, 0);
}

/**
 * Lifetime value = expected discounted purchases × expected spend × margin (Fader, Hardie & Lee 2005, RFM and CLV), with an
 * interval by the delta method on ln value: the covariance of both fits, which are independent, carried through
 * differences. A fit without standard errors (at a boundary, or flat) gives no interval: low and high are NaN.
 * @throws ModelError 'lengths', 'discount', 'horizon', 'noMean' and those of `predictPAlive`
 */
export function lifetimeValue(input: LifetimeValueInput): LifetimeValues {
  const { columns, meanSpend, horizon, rate, margin, width = 1.959963984540054 } = input;
  if (meanSpend.length !== columns.x.length) {
    throw new ModelError('lengths', { x: columns.x.length, meanSpend: meanSpend.length });
  }
  if (horizon === Infinity) checkDiscount(rate);
  else checkHorizon(horizon);
  const purchases = purchasesOf(input, input.purchases.parameters);
  const spend = spendOf(input, input.spend.parameters);
  const value = purchases.map((expected, i) => expected * (spend[i] ?? NaN) * margin);
  const pAlive = predictPAlive(input.purchases.model, input.purchases.parameters, columns);
  const known = [input.purchases, input.spend].every((fit) => fit.standardErrors.every(Number.isFinite));
  if (!known) {
    const none = new Float64Array(value.length).fill(NaN);
    return { pAlive, purchases, spend, value, low: none, high: none };
  }
  const purchaseSlopes = logSlopes(input.purchases, (p) => purchasesOf(input, p), purchases);
  const spendSlopes = logSlopes(input.spend, (p) => spendOf(input, p), spend);
  const spread = value.map((_, i) =>
    Math.exp(
      width * Math.sqrt(variance(input.purchases, purchaseSlopes, i) + variance(input.spend, spendSlopes, i)),
    ),
  );
  return {
    pAlive,
    purchases,
    spend,
    value,
    low: value.map((v, i) => v / (spread[i] ?? NaN)),
    high: value.map((v, i) => v * (spread[i] ?? NaN)),
  };
}
