import { continuousRate } from '../discounting';
import { lifetimeValue } from '../lifetimeValue';
import { predictExpected, predictPAlive } from '../predictHistories';
import { daysPerUnit } from '../timeUnits';
import { modelWarnings, type ModelWarning } from '../warnings';
import { checkHoldout, type HoldoutOutcome, type ObservedLog } from './checkHoldout';
import { fitValueModels, type ValueColumns, type ValueModels } from './fitValueModels';
import type { ValueSettings } from './valueSettings';

/** What the models say of each history, in their order. Spend and value are null without a spend model. */
export interface CustomerValues {
  readonly pAlive: Float64Array;
  /** Purchases expected within the horizon, not discounted. */
  readonly purchases: Float64Array;
  readonly spend: Float64Array | null;
  readonly clv: Float64Array | null;
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
}

export interface ValuePrediction {
  readonly models: ValueModels;
  readonly values: CustomerValues;
  readonly holdout: HoldoutOutcome | null;
  readonly warnings: readonly ModelWarning[];
}

/**
 * The one way from histories to values, for the pane, the sheets and the cells: choice of models, values, check and
 * warnings.
 * @param log null where only summaries are known: then nothing is held out
 * @throws ModelError 'noRepeats', 'noFit' and what is wrong with the histories
 */
export function predictCustomerValues(
  columns: ValueColumns,
  log: ObservedLog | null,
  settings: ValueSettings,
): ValuePrediction {
  const models = fitValueModels(columns, settings);
  const holdout = log === null ? null : checkHoldout(log, models.purchases, settings);
  return {
    models,
    values: valuesOf(columns, models, settings),
    holdout,
    warnings: warningsOf(columns, models, holdout, settings),
  };
}

function valuesOf(
  columns: ValueColumns,
  { purchases, spend }: ValueModels,
  { horizon, margin, discountPerYear, unit }: ValueSettings,
): CustomerValues {
  const { model, parameters } = purchases;
  const expected = predictExpected(model, parameters, columns, horizon);
  const pAlive = predictPAlive(model, parameters, columns);
  if (spend === null || columns.meanSpend === null) {
    return { pAlive, purchases: expected, spend: null, clv: null, low: null, high: null };
  }
  const rate = continuousRate(discountPerYear, daysPerUnit[unit]);
  const { meanSpend } = columns;
  const values = lifetimeValue({ purchases, spend, columns, meanSpend, horizon, rate, margin });
  const { value: clv, low, high } = values;
  return { pAlive, purchases: expected, spend: values.spend, clv, low, high };
}

function warningsOf(
  { x, T, meanSpend }: ValueColumns,
  { purchases, spend, priorNeeded }: ValueModels,
  holdout: HoldoutOutcome | null,
  { horizon }: ValueSettings,
): readonly ModelWarning[] {
  let observed = 0;
  for (let i = 0; i < T.length; i++) observed += T[i] ?? NaN;
  return modelWarnings({
    x,
    model: purchases.model,
    priorNeeded,
    ...(spend === null || meanSpend === null ? {} : { meanSpend }),
    ...(holdout === null ? {} : { holdout }),
    observation: { meanAge: observed / T.length, horizon },
  });
}
