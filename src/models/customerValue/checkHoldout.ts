import type { Fit } from '../fit';
import { fitHistoryModel } from '../fitHistoryModels';
import { ModelError } from '../modelError';
import { predictExpected, type HistoryModelName } from '../predictHistories';
import { daysPerUnit } from '../timeUnits';
import { splitHoldout, type PurchaseTimes } from '../tracking';
import type { ValueSettings } from './valueSettings';

/** A log as its check needs it: times in the unit of the fit, days since any one origin. */
export interface ObservedLog {
  readonly times: PurchaseTimes & { readonly first: Float64Array };
  /** Last day of the observation. */
  readonly asOf: number;
}

/** What a fit to the first part of a log says of the rest. */
export interface HoldoutOutcome {
  /** Day after which purchases were held out. */
  readonly splitDay: number;
  /** Repeat purchases after it by customers known at it. */
  readonly actual: number;
  readonly expected: number;
  /** Of the fit to the first part. */
  readonly parameters: readonly number[];
}

/** Day of the log's first purchase. */
export function firstDay({ times }: ObservedLog, unit: ValueSettings['unit']): number {
  return times.first.reduce((least, first) => Math.min(least, first), Infinity) * daysPerUnit[unit];
}

/**
 * Fits the model again to the first part of a log, and compares what it expects with what came. Null where nothing is held
 * out, or where the first part cannot be fitted alone.
 */
export function checkHoldout(
  log: ObservedLog,
  { model, prior }: Fit<HistoryModelName>,
  { unit, holdout }: Pick<ValueSettings, 'unit' | 'holdout'>,
): HoldoutOutcome | null {
  const days = daysPerUnit[unit];
  const start = firstDay(log, unit);
  if (!(holdout > 0) || !(log.asOf > start)) return null;
  // Splitting between two days, so that a purchase is before or after but not at it.
  const splitDay = Math.floor(start + (1 - holdout) * (log.asOf - start));
  const split = splitHoldout(log.times, splitDay / days, log.asOf / days);
  try {
    const { parameters } = fitHistoryModel(
      model,
      split.columns,
      prior === undefined ? {} : { priorSd: prior.sd },
    );
    const expected = predictExpected(model, parameters, split.columns, (log.asOf - splitDay) / days);
    return { splitDay, actual: total(split.holdout), expected: total(expected), parameters };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return null;
  }
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
