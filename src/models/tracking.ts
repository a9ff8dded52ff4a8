import { frequencyProbabilities } from './frequencyProbability';
import type { HistoryColumns } from './histories';
import { expectedOfNewcomer, historyPredictors, type HistoryModelName } from './predictHistories';

/** A purchase log as the charts need it: times in the unit of the fit, from any common origin. */
export interface PurchaseTimes {
  /** First purchase of each customer. */
  readonly first: ArrayLike<number>;
  /** Repeat purchases: the customer's index and when. */
  readonly customer: ArrayLike<number>;
  readonly time: ArrayLike<number>;
}

/** Histories up to the end of calibration, and what came after. */
export interface HoldoutSplit {
  /** Customers (indices into `first`) who had bought by the end of calibration. */
  readonly customers: Int32Array;
  readonly columns: { readonly x: Float64Array; readonly tx: Float64Array; readonly T: Float64Array };
  /** Purchases of each of them from there to the end. */
  readonly holdout: Float64Array;
}

/** Splits a log: what happened up to `calibrationEnd` is for the fit, what came after for its check. */
export function splitHoldout(times: PurchaseTimes, calibrationEnd: number, end: number): HoldoutSplit {
  const place = new Int32Array(times.first.length).fill(-1);
  const customers = Int32Array.from(
    Array.from(place.keys()).filter((i) => (times.first[i] ?? NaN) < calibrationEnd),
  );
  customers.forEach((customer, i) => (place[customer] = i));
  const x = new Float64Array(customers.length);
  const tx = new Float64Array(customers.length);
  const T = Float64Array.from(customers, (customer) => calibrationEnd - (times.first[customer] ?? NaN));
  const holdout = new Float64Array(customers.length);
  for (let k = 0; k < times.customer.length; k++) {
    const customer = times.customer[k] ?? -1;
    const i = place[customer] ?? -1;
    const when = times.time[k] ?? NaN;
    if (i < 0 || !(when <= end)) continue;
    if (when <= calibrationEnd) {
      x[i] = (x[i] ?? 0) + 1;
      tx[i] = Math.max(tx[i] ?? 0, when - (times.first[customer] ?? NaN));
    } else {
      holdout[i] = (holdout[i] ?? 0) + 1;
    }
  }
  return { customers, columns: { x, tx, T }, holdout };
}

/** Cumulative repeat purchases at the end of each period. */
export interface TrackingPoint {
  readonly time: number;
  readonly actual: number;
  readonly expected: number;
}

/**
 * Actual against expected cumulative repeat purchases, the chart by which these models are judged (Fader, Hardie & Lee
 * 2005, figure 4). Expected is what the model says of customers of whom only the first purchase is known.
 * @param step length of a period; points stand at start + step, start + 2·step … end
 */
export function trackPurchases(
  model: HistoryModelName,
  parameters: readonly number[],
  times: PurchaseTimes,
  start: number,
  end: number,
  step: number,
): readonly TrackingPoint[] {
  // Customers who started at the same time are expected to do the same.
  const starts = new Map<number, number>();
  for (let i = 0; i < times.first.length; i++) {
    const first = times.first[i] ?? NaN;
    starts.set(first, (starts.get(first) ?? 0) + 1);
  }
  const sorted = Float64Array.from(times.time).sort();
  const expectedWithin = new Map<number, number>();
  const expectedAt = (t: number) => {
    let known = expectedWithin.get(t);
    if (known === undefined) {
      known = expectedOfNewcomer(model, parameters, t);
      expectedWithin.set(t, known);
    }
    return known;
  };
  const points: TrackingPoint[] = [];
  let actual = 0;
  for (let k = 1; k <= Math.floor((end - start) / step + 1e-9); k++) {
    const time = start + k * step;
    while (actual < sorted.length && (sorted[actual] ?? Infinity) <= time) actual += 1;
    let expected = 0;
    for (const [first, count] of starts) if (first < time) expected += count * expectedAt(time - first);
    points.push({ time, actual, expected });
  }
  return points;
}

/** Customers with 0, 1 … most − 1, and `most` or more repeat purchases. */
export interface FrequencyBar {
  readonly x: number;
  readonly actual: number;
  readonly expected: number;
}

/** Histogram of repeat purchases over the customers' observation times, actual against the model. */
export function frequencyHistogram(
  model: HistoryModelName,
  parameters: readonly number[],
  columns: Pick<HistoryColumns, 'x' | 'T'>,
  most: number,
): readonly FrequencyBar[] {
  const actual = new Float64Array(most + 1);
  const ages = new Map<number, number>();
  for (let i = 0; i < columns.x.length; i++) {
    const bar = Math.min(columns.x[i] ?? 0, most);
    actual[bar] = (actual[bar] ?? 0) + 1;
    const T = columns.T[i] ?? NaN;
    ages.set(T, (ages.get(T) ?? 0) + 1);
  }
  const expected = new Float64Array(most + 1);
  for (const [T, count] of ages) {
    let rest = 1;
    frequencyProbabilities(model, parameters, T, most - 1).forEach((p, x) => {
      expected[x] = (expected[x] ?? 0) + count * p;
      rest -= p;
    });
    expected[most] = (expected[most] ?? 0) + count * Math.max(rest, 0);
  }
  return Array.from(actual, (count, x) => ({ x, actual: count, expected: expected[x] ?? NaN }));
}

/** P(alive) at age T for every pair of a recency (t_x, rows) and a frequency (x, columns); x = 0 goes with t_x = 0. */
export function aliveGrid(
  model: HistoryModelName,
  parameters: readonly number[],
  T: number,
  recencies: readonly number[],
  frequencies: readonly number[],
): readonly (readonly number[])[] {
  const { pAlive } = historyPredictors[model];
  return recencies.map((tx) =>
    frequencies.map((x) => pAlive(parameters, x, x === 0 ? 0 : Math.min(tx, T), T)),
  );
}
