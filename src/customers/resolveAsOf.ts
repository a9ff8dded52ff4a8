import { CustomersError } from './customersError';
import { isoFromDay } from './days';
import type { NotesCollector } from './notesCollector';

/**
 * The as-of day: the one asked for, else the latest date that is not in the future. NaN where no date is known.
 *
 * @throws CustomersError 'asOfBeforeFirst' where every date is later than the day asked for
 */
export function resolveAsOf(
  dates: readonly Float64Array[],
  asked: number | null,
  today: number | undefined,
  notes: NotesCollector,
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
  if (future > 0) notes.finding('futureDates', 'warning', { count: future, asOf: isoFromDay(end) });
  if (asked !== null) return asked;
  if (latestPast !== -Infinity) return latestPast;
  return latest === -Infinity ? (today ?? NaN) : latest;
}
