import type { CustomerSet } from '../../../customers/customerSet';
import type { FieldName } from '../../../customers/fields';
import { isRevenue } from '../../../models/customerValue/valueSettings';
import type { Predictions } from '../../../scorecards/input';
import { predictTexts } from '../../texts/predict';
import { modelFitOf, parametersOf } from './methodFacts';
import type { CustomerPrediction } from './predictCustomers';

/** The prediction as columns over the whole set; NaN for customers without one. */
export function predictionFields(
  set: CustomerSet,
  { histories, values }: CustomerPrediction,
): Predictions['fields'] {
  const spread = (column: Float64Array): Float64Array => {
    const whole = new Float64Array(set.count).fill(NaN);
    histories.customers.forEach((customer, i) => {
      whole[customer] = column[i] ?? NaN;
    });
    return whole;
  };
  const fields: Partial<Record<FieldName, Float64Array>> = { pAlive: spread(values.pAlive) };
  if (values.clv !== null) fields.clv = spread(values.clv);
  if (values.low !== null) fields.clvLow = spread(values.low);
  if (values.high !== null) fields.clvHigh = spread(values.high);
  return fields;
}

/** What the predicted fields are called: without a margin the value is revenue. */
export function predictedNames({ request }: CustomerPrediction): NonNullable<Predictions['names']> {
  if (!isRevenue(request)) return {};
  return { clv: predictTexts.revenue, clvLow: predictTexts.revenueLow, clvHigh: predictTexts.revenueHigh };
}

/** The prediction as the scorecards' Method sheet tells it. */
export function predictionsForScorecards(set: CustomerSet, prediction: CustomerPrediction): Predictions {
  const { purchases, spend } = prediction.models;
  return {
    fields: predictionFields(set, prediction),
    names: predictedNames(prediction),
    fits: [purchases, ...(spend === null ? [] : [spend])].map(modelFitOf),
    parameters: parametersOf(prediction.request),
  };
}

/** The set with predicted lifetime value and P(alive) in their fields, for dividing customers by them. */
export function withPredictions(set: CustomerSet, prediction: CustomerPrediction): CustomerSet {
  return { ...set, numbers: { ...set.numbers, ...predictionFields(set, prediction) } };
}
