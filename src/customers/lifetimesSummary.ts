import type { NumberColumn } from './customerSet';
import type { FieldName } from './fields';
import { daysPerHeaderUnit } from './headerUnit';
import type { ReadContext } from './readContext';

/**
 * What the columns of a summary as lifetimes and PyMC-Marketing give it are here: their `frequency` counts repeat
 * purchases, their `recency` is the age at the last purchase, their `T` the age now.
 */
export const summaryFields: Partial<Record<FieldName, FieldName>> = {
  frequency: 'repeats',
  recency: 'lastAge',
};

/** Fields that such a summary gives and none of its columns holds. */
export const summarised: readonly FieldName[] = ['frequency', 'recency'];

/** True for columns frequency, recency and T: T stands in no list in which recency is the time since. */
export function isLifetimesSummary(fields: readonly (FieldName | null)[]): boolean {
  const has = (field: FieldName): boolean => fields.includes(field);
  return has('age') && has('frequency') && has('recency') && !has('repeats') && !has('lastAge');
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

/**
 * Turns the columns of such a summary into what they are called here: x, t_x and T in their own unit; purchases, one
 * more than x; and days since the last purchase, T − t_x, by the unit that a person says (days unless a header does).
 */
export function readSummary(
  { mapping, notes, headerOf }: ReadContext,
  numbers: Partial<Record<FieldName, NumberColumn>>,
): void {
  const { frequency, recency, age } = numbers;
  if (frequency === undefined || recency === undefined || age === undefined) return;
  const header = (field: FieldName): string => headerOf(mapping.fields.indexOf(field));
  const headers = { frequency: header('frequency'), recency: header('recency'), age: header('age') };
  const said = [headers.recency, headers.age].map(daysPerHeaderUnit).find((days) => days !== 1) ?? 1;
  const units = Object.keys(daysOf);
  const [unit = 'day'] = notes.ask({
    code: 'summaryUnit',
    options: units.map((key) => ({ key })),
    standard: [units.find((key) => daysOf[key] === said) ?? 'day'],
    values: headers,
  });
  const days = daysOf[unit] ?? 1;
  numbers.repeats = frequency;
  numbers.lastAge = recency;
  numbers.frequency = frequency.map((repeats) => repeats + 1);
  numbers.recency = recency.map((last, customer) => Math.max(0, (age[customer] ?? NaN) - last) * days);
  if (numbers.tenure === undefined) numbers.tenure = age.map((time) => time * days);
  notes.finding('lifetimesSummary', 'info', headers);
}
