import { toHalfWidth } from './normalizeText';

/** Days in the unit of time that a header names ("Tenure (months)", "在网月数"), 1 where it names none. */
export function daysPerHeaderUnit(header: string): number {
  const text = toHalfWidth(header).toLowerCase();
  if (/\bweeks?\b|周|星期/.test(text)) return 7;
  if (/\bmonths?\b|月/.test(text)) return 365.25 / 12;
  if (/\b(years?|yrs?)\b|年/.test(text)) return 365.25;
  return 1;
}
