const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of a calendar date, NaN where there is no such date (31 April). */
export function dayOf(year: number, month: number, date: number): number {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return NaN;
  const time = Date.UTC(year, month - 1, date);
  const check = new Date(time);
  return check.getUTCMonth() === month - 1 && check.getUTCFullYear() === year
    ? time / millisecondsPerDay
    : NaN;
}

/**
 * Days since 1970-01-01 of an Excel serial date; the time of day is dropped. In the 1900 system serial 60
 * is a day that never was (1900-02-29): it reads as 1 March, and the days before it are one off.
 */
export function dayFromSerial(serial: number, date1904: boolean): number {
  const whole = Math.floor(serial);
  if (date1904) return whole - 24_107;
  return whole < 60 ? whole - 25_568 : Math.max(whole - 25_569, -25_508);
}

/** The Excel serial date of a day, for writing dates back into cells. */
export function serialFromDay(day: number, date1904: boolean): number {
  if (date1904) return day + 24_107;
  const serial = day + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

/** Year, month (1–12) and day of the month of a day. */
export function dateOfDay(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO text ("2026-06-30") of a day, '' for NaN. */
export function isoFromDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * millisecondsPerDay).toISOString().slice(0, 10) : '';
}

/** 1900-01-01: earlier dates are no cells in Excel and no purchases in any log. */
export const firstExcelDay = -25_567;
/** 9999-12-31, the last day that Excel knows. */
export const lastExcelDay = 2_932_896;
