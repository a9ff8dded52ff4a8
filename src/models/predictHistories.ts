import { bgPredictor } from './bgFamily/predictor';
import { checkDiscount, checkHorizon, checkParameters } from './checks';
import { checkHistory, type HistoryColumns } from './histories';
import type { HistoryPredictor } from './historyPredictor';
import { ModelError } from './modelError';
import { paretoNbdPredictor } from './paretoNbd/predictor';

/** Models of purchases at any time with silent departure. */
export type HistoryModelName = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD';

export const historyPredictors: Readonly<Record<HistoryModelName, HistoryPredictor>> = {
  'BG/NBD': bgPredictor('BG/NBD'),
  'MBG/NBD': bgPredictor('MBG/NBD'),
  'Pareto/NBD': paretoNbdPredictor,
};

function check(model: HistoryModelName, parameters: readonly number[], columns: HistoryColumns): void {
  checkParameters(model, parameters);
  const length = columns.x.length;
  if (columns.tx.length !== length || columns.T.length !== length) {
    throw new ModelError('lengths', { x: length, tx: columns.tx.length, T: columns.T.length });
  }
  for (let i = 0; i < length; i++) {
    checkHistory(columns.x[i] ?? NaN, columns.tx[i] ?? NaN, columns.T[i] ?? NaN, i + 1);
  }
}

/** Remembers f by x and T. */
export function rememberByHistory(f: (x: number, T: number) => number): (x: number, T: number) => number {
  const byT = new Map<number, Map<number, number>>();
  return (x, T) => {
    let byX = byT.get(T);
    if (byX === undefined) {
      byX = new Map();
      byT.set(T, byX);
    }
    let value = byX.get(x);
    if (value === undefined) {
      value = f(x, T);
      byX.set(x, value);
    }
    return value;
  };
}

/** P(alive) times what an alive customer does, for each history. */
function whereAlive(
  model: HistoryModelName,
  parameters: readonly number[],
  columns: HistoryColumns,
  ifAlive: (x: number, T: number) => number,
): Float64Array {
  check(model, parameters, columns);
  const remembered = rememberByHistory(ifAlive);
  return predictPAlive(model, parameters, columns).map((alive, i) => {
    const value = alive * remembered(columns.x[i] ?? NaN, columns.T[i] ?? NaN);
    // No number of purchases: rather none than a wrong one.
    if (!(value >= 0 && value < Infinity)) throw new ModelError('notComputed', { row: i + 1 });
    return value;
  });
}

/**
 * Probability that each customer is still one at the end of observation, T.
 * @param parameters in the order of `parameterNames`
 * @throws ModelError 'parameters', 'lengths', and those of `checkHistory`
 */
export function predictPAlive(
  model: HistoryModelName,
  parameters: readonly number[],
  columns: HistoryColumns,
): Float64Array {
  check(model, parameters, columns);
  const predictor = historyPredictors[model];
  return Float64Array.from(columns.x, (x, i) =>
    predictor.pAlive(parameters, x, Math.min(columns.tx[i] ?? NaN, columns.T[i] ?? NaN), columns.T[i] ?? NaN),
  );
}

/**
 * Expected purchases of each customer from T to T + horizon, in the unit of time of the fit.
 * @throws ModelError 'horizon', and 'notComputed' with the row, besides those of `predictPAlive`
 */
export function predictExpected(
  model: HistoryModelName,
  parameters: readonly number[],
  columns: HistoryColumns,
  horizon: number,
): Float64Array {
  checkHorizon(horizon);
  const predictor = historyPredictors[model];
  return whereAlive(model, parameters, columns, (x, T) =>
    predictor.expectedIfAlive(parameters, x, T, horizon),
  );
}

/**
 * Discounted expected residual transactions of each customer: all purchases after T, each discounted continuously at
 * `rate` per unit of time (ln(1 + d) for a discount rate d per unit).
 * @throws ModelError 'discount' unless rate > 0, 'notComputed' with the row, besides those of `predictPAlive`
 */
export function predictDert(
  model: HistoryModelName,
  parameters: readonly number[],
  columns: HistoryColumns,
  rate: number,
): Float64Array {
  checkDiscount(rate);
  const predictor = historyPredictors[model];
  return whereAlive(model, parameters, columns, (x, T) =>
    predictor.discountedIfAlive(parameters, x, T, Infinity, rate),
  );
}

/**
 * Expected repeat purchases of a customer about whom nothing is known yet but the first purchase, in the time t after it.
 * @throws ModelError 'parameters', 'horizon'
 */
export function expectedOfNewcomer(
  model: HistoryModelName,
  parameters: readonly number[],
  t: number,
): number {
  checkParameters(model, parameters);
  checkHorizon(t);
  const predictor = historyPredictors[model];
  return predictor.pAlive(parameters, 0, 0, 0) * predictor.expectedIfAlive(parameters, 0, 0, t);
}
