import type { CustomerSet } from '../../../customers/customerSet';
import { firstDay, type HoldoutOutcome } from '../../../models/customerValue/checkHoldout';
import type { Fit } from '../../../models/fit';
import type { HistoryModelName } from '../../../models/predictHistories';
import { daysPerUnit } from '../../../models/timeUnits';
import { trackPurchases, type TrackingPoint } from '../../../models/tracking';
import { observedLog } from './observedLog';
import type { PredictRequest } from './request';

/** How well the model, fitted to the first part of the log, tells the rest. */
export interface HoldoutCheck {
  /** Days since 1970-01-01 of the first purchase, the end of the fit's part and the end of the log. */
  readonly startDay: number;
  readonly splitDay: number | null;
  readonly endDay: number;
  /** Repeat purchases after the split by customers known at it; null without a split. */
  readonly actual: number | null;
  readonly expected: number | null;
  readonly points: readonly TrackingPoint[];
}

/** One point for each unit of time, within these bounds. */
const leastPoints = 8;
const mostPoints = 90;

/**
 * Tracks a log's cumulative repeat purchases, by the fit to the part before the split where there is one, else by the fit
 * of the whole. Null where there is no log.
 */
export function holdoutCheck(
  set: CustomerSet,
  { model, parameters }: Fit<HistoryModelName>,
  holdout: HoldoutOutcome | null,
  { unit }: PredictRequest,
): HoldoutCheck | null {
  const log = observedLog(set, unit);
  if (log === null) return null;
  const startDay = firstDay(log, unit);
  if (!(set.asOf > startDay)) return null;
  const [start, end] = [startDay / daysPerUnit[unit], set.asOf / daysPerUnit[unit]];
  const points = Math.min(mostPoints, Math.max(leastPoints, Math.round(end - start)));
  // A trifle longer, so that the last point does not fall short of the end by a rounding.
  const step = ((end - start) * (1 + 1e-12)) / points;
  return {
    startDay,
    splitDay: holdout?.splitDay ?? null,
    endDay: set.asOf,
    actual: holdout?.actual ?? null,
    expected: holdout?.expected ?? null,
    points: trackPurchases(model, holdout?.parameters ?? parameters, log.times, start, end, step),
  };
}
