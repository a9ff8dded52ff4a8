import type { HistoryModelName } from '../../../models/predictHistories';

/** Days in each unit of time; a month is a twelfth of the mean year. */
export const daysPerUnit = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 } as const;

export type PredictUnit = keyof typeof daysPerUnit;
export const predictUnits = ['day', 'week', 'month', 'year'] as const satisfies readonly PredictUnit[];

export const historyModels = [
  'BG/NBD',
  'MBG/NBD',
  'Pareto/NBD',
] as const satisfies readonly HistoryModelName[];

/** What the user chooses for a prediction. */
export interface PredictRequest {
  /** Unit of the horizon and of the model's time; also of t_x and T where the rows have them. */
  readonly unit: PredictUnit;
  /** How far to look ahead, in units. */
  readonly horizon: number;
  /** Share of the spend that is kept, 0-1. */
  readonly margin: number;
  /** Discount rate a year, 0 or more. */
  readonly discountPerYear: number;
  /** 'auto': the model with the smallest AIC. */
  readonly model: HistoryModelName | 'auto';
  /** A prior on the parameters, for small samples. */
  readonly prior: boolean;
  /** Share of the observed time that is held out to check the model, 0 for none. Needs a log. */
  readonly holdout: number;
}

/** Wide enough to leave a sample of a few hundred its own answer, narrow enough that fifty customers get one. */
export const priorSd = 1.5;
