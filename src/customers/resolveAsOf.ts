import { CustomersError } from './customersError';
import { isoFromDay } from './days';
import type { NotesCollector } from './notesCollector';

/**
 * The as-of day: the one asked for, else the latest date that is not in the future. NaN where no date is known.
 * What becomes of dates after it is said: those of a customer count as that day, purchases of a log are left out.
 *
 * @throws CustomersError 'asOfBeforeFirst' where every date is later than the day asked for
 */
export function resolveAsOf(
  dates: readonly Float64Array[],
  asked: number | null,
  today: number | undefined,
  notes: NotesCollector,
  layout: 'customers' | 'log',
): number {
  let earliest = Infinity;
  let latest = -Infinity;
  let latestPast = -Infinity;
  const end = asked ?? today ?? Infinity;
  let future = 0;
  for (const column of dates) {
    for (const day of column) {
      if (day < earliest) earliest = day;
      if (day > latest) latest = day;
      if (day > end) future++;
      else if (day > latestPast) latestPast = day;
    }
  }
  if (asked !== null && earliest !== Infinity && asked < earliest) {
    throw new CustomersError('asOfBeforeFirst', { asOf: isoFromDay(asked), first: isoFromDay(earliest) });
  }
  const values = { count: future, asOf: isoFromDay(asked ?? latestPast), today: isoFromDay(today ?? NaN) };
  if (asked !== null) {
    if (future > 0) notes.finding(layout === 'log' ? 'ordersAfterAsOf' : 'datesAfterAsOf', 'warning', values);
    return asked;
  }
  if (latest === -Infinity) return today ?? NaN;
  if (latestPast === -Infinity) {
    notes.finding('allInFuture', 'warning', { ...values, asOf: isoFromDay(latest) });
    return latest;
  }
  if (future > 0) notes.finding(layout === 'log' ? 'futureOrders' : 'futureDates', 'warning', values);
  return latestPast;
}
