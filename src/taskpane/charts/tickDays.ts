import type { HoldoutCheck } from '../worker/predict/holdoutCheck';

/** White between two dates, as a share of the axis. */
const gap = 0.03;

/**
 * Both ends, and the split where its date runs into neither.
 *
 * @param label width of a date, as a share of the axis
 */
export function tickDays(
  { startDay, splitDay, endDay }: Pick<HoldoutCheck, 'startDay' | 'splitDay' | 'endDay'>,
  label: number,
): readonly number[] {
  if (splitDay === null) return [startDay, endDay];
  // The first and the last date stand inside the axis, the one between them at its middle.
  const at = (splitDay - startDay) / (endDay - startDay);
  const isApart = at - label / 2 > label + gap && at + label / 2 < 1 - label - gap;
  return isApart ? [startDay, splitDay, endDay] : [startDay, endDay];
}
