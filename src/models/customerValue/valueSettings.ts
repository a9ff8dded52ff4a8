import type { HistoryModelName } from '../predictHistories';
import type { TimeUnit } from '../timeUnits';

/** What a prediction of customers' value is asked for. */
export interface ValueSettings {
  /** Unit of the horizon and of the model's time. */
  readonly unit: TimeUnit;
  /** How far to look ahead, in units. */
  readonly horizon: number;
  /** Share of the spend that is profit, 0–1. */
  readonly margin: number;
  /** Discount rate a year, 0 or more. */
  readonly discountPerYear: number;
  /** 'auto': of `autoModels` the one with the smallest AIC. */
  readonly model: HistoryModelName | 'auto';
  /** A prior on the parameters from the start, for small samples; it is used by itself where the data alone do not suffice. */
  readonly prior: boolean;
  /** Share of the observed time that is held out to check the model, 0 for none. Needs a log. */
  readonly holdout: number;
}

/** The same for the pane and for cells, so that one log has one value. */
export const valueDefaults = {
  unit: 'week',
  margin: 1,
  discountPerYear: 0.1,
  model: 'auto',
  prior: false,
  holdout: 0.5,
} as const satisfies Partial<ValueSettings>;

/**
 * The models among which AIC chooses. BG/NBD is not one of them: under it whoever bought once stays a customer for ever,
 * which makes the count of customers still there, and their value, too large. It is used by name only.
 */
export const autoModels = ['MBG/NBD', 'Pareto/NBD'] as const satisfies readonly HistoryModelName[];

/** Standard deviation of the prior: leaves a sample of a few hundred its own answer, and gives fifty customers one. */
export const priorSd = 1.5;

/** Without a margin what customers bring is revenue, no value. */
export function isRevenue({ margin }: Pick<ValueSettings, 'margin'>): boolean {
  return margin === 1;
}
