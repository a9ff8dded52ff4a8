import { continuousRate } from '../../../models/discounting';
import { lifetimeValue } from '../../../models/lifetimeValue';
import { predictExpected, predictPAlive } from '../../../models/predictHistories';
import type { FittedModels } from './fitModels';
import type { PurchaseHistories } from './purchaseHistories';
import { daysPerUnit, type PredictRequest } from './request';

/** What the models say of each history, in their order. Spend and value are null without a spend model. */
export interface PredictedValues {
  readonly pAlive: Float64Array;
  /** Purchases expected within the horizon, not discounted. */
  readonly purchases: Float64Array;
  readonly spend: Float64Array | null;
  readonly clv: Float64Array | null;
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
}

export function predictedValues(
  histories: PurchaseHistories,
  { purchases, spend }: FittedModels,
  { horizon, margin, discountPerYear, unit }: PredictRequest,
): PredictedValues {
  const { model, parameters } = purchases;
  const expected = predictExpected(model, parameters, histories, horizon);
  const pAlive = predictPAlive(model, parameters, histories);
  if (spend === null || histories.meanSpend === null) {
    return { pAlive, purchases: expected, spend: null, clv: null, low: null, high: null };
  }
  const values = lifetimeValue({
    purchases,
    spend,
    columns: histories,
    meanSpend: histories.meanSpend,
    horizon,
    rate: continuousRate(discountPerYear, daysPerUnit[unit]),
    margin,
  });
  return {
    pAlive,
    purchases: expected,
    spend: values.spend,
    clv: values.value,
    low: values.low,
    high: values.high,
  };
}
