import type { CustomerSet } from '../../../customers/customerSet';
import type { Fit } from '../../../models/fit';
import { fitHistoryModel } from '../../../models/fitHistoryModels';
import { ModelError } from '../../../models/modelError';
import { predictExpected, type HistoryModelName } from '../../../models/predictHistories';
import {
  splitHoldout,
  trackPurchases,
  type PurchaseTimes,
  type TrackingPoint,
} from '../../../models/tracking';
import { optionsOf } from './fitModels';
import { daysPerUnit, type PredictRequest } from './request';

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
 * Tracks a log's cumulative repeat purchases. With a holdout, the model is fitted again to the part before it; where
 * that part is too short to be fitted, the fit of the whole is tracked without a split.
 */
export function holdoutCheck(
  set: CustomerSet,
  fit: Fit<HistoryModelName>,
  request: PredictRequest,
): HoldoutCheck | null {
  const times = purchaseTimes(set, daysPerUnit[request.unit]);
  if (times === null) return null;
  const days = daysPerUnit[request.unit];
  const start = times.first.reduce((least, first) => Math.min(least, first), Infinity);
  const end = set.asOf / days;
  if (!(end > start)) return null;
  const points = Math.min(mostPoints, Math.max(leastPoints, Math.round(end - start)));
  // A trifle longer, so that the last point does not fall short of the end by a rounding.
  const step = ((end - start) * (1 + 1e-12)) / points;
  const track = (parameters: readonly number[]): readonly TrackingPoint[] =>
    trackPurchases(fit.model, parameters, times, start, end, step);
  const whole: HoldoutCheck = {
    startDay: start * days,
    splitDay: null,
    endDay: set.asOf,
    actual: null,
    expected: null,
    points: [],
  };
  // Splitting between two days, so that a purchase is before or after but not at it.
  const splitDay = Math.floor(start * days + (1 - request.holdout) * (set.asOf - start * days));
  if (request.holdout <= 0) return { ...whole, points: track(fit.parameters) };
  const split = splitHoldout(times, splitDay / days, end);
  try {
    const early = fitHistoryModel(fit.model, split.columns, optionsOf(request));
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    return {
      ...whole,
      splitDay,
      actual: sum(split.holdout),
      expected: sum(
        predictExpected(fit.model, early.parameters, split.columns, (set.asOf - splitDay) / days),
      ),
      points: track(early.parameters),
    };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { ...whole, points: track(fit.parameters) };
  }
}

/** First purchases and repeat purchases of a log; several orders of one day are one purchase. */
function purchaseTimes(
  { log, numbers }: CustomerSet,
  days: number,
): (PurchaseTimes & { readonly first: Float64Array }) | null {
  const first = numbers.firstPurchase;
  if (log === undefined || first === undefined) return null;
  const customer: number[] = [];
  const time: number[] = [];
  let lastWho = -1;
  let lastDay = NaN;
  for (let order = 0; order < log.customer.length; order++) {
    if ((log.amount[order] ?? NaN) < 0) continue;
    const who = log.customer[order] ?? -1;
    const day = log.day[order] ?? NaN;
    const isRepeat = day > (first[who] ?? NaN) && !(who === lastWho && day === lastDay);
    lastWho = who;
    lastDay = day;
    if (!isRepeat) continue;
    customer.push(who);
    time.push(day / days);
  }
  // Infinity: a customer with refunds only never starts.
  return {
    first: first.map((day) => (Number.isNaN(day) ? Infinity : day / days)),
    customer: Int32Array.from(customer),
    time: Float64Array.from(time),
  };
}
