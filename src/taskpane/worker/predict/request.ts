import { valueDefaults, type ValueSettings } from '../../../models/customerValue/valueSettings';
import type { HistoryModelName } from '../../../models/predictHistories';
import type { TimeUnit } from '../../../models/timeUnits';

export type PredictUnit = TimeUnit;
export const predictUnits = ['day', 'week', 'month', 'year'] as const satisfies readonly PredictUnit[];

export const historyModels = [
  'BG/NBD',
  'MBG/NBD',
  'Pareto/NBD',
] as const satisfies readonly HistoryModelName[];

/** What the user chooses for a prediction. */
export type PredictRequest = ValueSettings;

/** What is chosen at first: a year ahead. */
export const initialRequest: PredictRequest = { ...valueDefaults, horizon: 52 };
