import { historyModels, predictUnits, type PredictRequest } from '../worker/predict/request';
import type { Part } from './parts';

/** What a workbook keeps of the Predict page's choices; null where one is missing or out of its range. */
export function parsePredict(part: Part | undefined): PredictRequest | null {
  if (part === undefined) return null;
  const { horizon, margin, discountPerYear, prior, holdout } = part;
  const unit = predictUnits.find((one) => one === part['unit']);
  const model = (['auto', ...historyModels] as const).find((one) => one === part['model']);
  if (unit === undefined || model === undefined || typeof prior !== 'boolean') return null;
  if (!within(horizon, 0.01, 36_525) || !within(margin, 0.0001, 1)) return null;
  if (!within(discountPerYear, 0, 5) || !within(holdout, 0, 0.5)) return null;
  return { unit, horizon, margin, discountPerYear, model, prior, holdout };
}

function within(value: unknown, minimum: number, maximum: number): value is number {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}
