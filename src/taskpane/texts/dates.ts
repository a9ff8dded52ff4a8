const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 as a date field's value, `2026-03-31`. */
export function dayToInput(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The reverse; null where the field is empty or holds no date. */
export function inputToDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // "2026-02-31" parses in some engines as 3 March: a date that does not say itself again is none.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  return time / millisecondsPerDay;
}
