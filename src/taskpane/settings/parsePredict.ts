import { historyModels, predictUnits, type PredictRequest } from '../worker/predict/request';
import type { Part } from './parts';

const tests: { readonly [Key in keyof PredictRequest]: (value: unknown) => value is PredictRequest[Key] } = {
  unit: (value): value is PredictRequest['unit'] => predictUnits.some((one) => one === value),
  horizon: within(0.01, 36_525),
  margin: within(0.0001, 1),
  discountPerYear: within(0, 5),
  model: (value): value is PredictRequest['model'] => ['auto', ...historyModels].some((one) => one === value),
  prior: (value): value is boolean => typeof value === 'boolean',
  holdout: within(0, 0.5),
};

/** What a workbook keeps of the Predict page's choices; null where one is missing or out of its range. */
export function parsePredict(part: Part | undefined): PredictRequest | null {
  if (part === undefined) return null;
  const { unit, horizon, margin, discountPerYear, model, prior, holdout } = part;
  const isWhole =
    tests.unit(unit) &&
    tests.horizon(horizon) &&
    tests.margin(margin) &&
    tests.discountPerYear(discountPerYear) &&
    tests.model(model) &&
    tests.prior(prior) &&
    tests.holdout(holdout);
  return isWhole ? { unit, horizon, margin, discountPerYear, model, prior, holdout } : null;
}

/** Whether a single choice is one; those of other names are a newer version's. */
export function predictFits(key: string, value: unknown): boolean {
  return !Object.hasOwn(tests, key) || tests[key as keyof PredictRequest](value);
}

function within(minimum: number, maximum: number) {
  return (value: unknown): value is number =>
    typeof value === 'number' && value >= minimum && value <= maximum;
}
