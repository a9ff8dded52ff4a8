import type { NumberColumn } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import type { ScorecardInput } from './input';
import { assessRisk, type Risk } from './risk';

/** What is known of the customers, from their data or, where that is silent, from models. */
export interface Facts {
  /** A field's numbers, if at least one customer has one. */
  readonly numbers: (field: FieldName) => NumberColumn | undefined;
  readonly has: (field: FieldName) => boolean;
  readonly sum: (field: FieldName) => number;
  /** The field that says what a customer is worth: value, or else lifetime value. */
  readonly valueField: FieldName | undefined;
  readonly risk: Risk | undefined;
}

function filled(column: NumberColumn | undefined): NumberColumn | undefined {
  return column?.some((value) => Number.isFinite(value)) === true ? column : undefined;
}

export function collectFacts({ customers, predictions }: ScorecardInput): Facts {
  const known = new Map<FieldName, NumberColumn | undefined>();
  const numbers = (field: FieldName): NumberColumn | undefined => {
    if (!known.has(field))
      known.set(field, filled(customers.numbers[field]) ?? filled(predictions?.fields[field]));
    return known.get(field);
  };
  const has = (field: FieldName): boolean => numbers(field) !== undefined;
  return {
    numbers,
    has,
    sum: (field) =>
      numbers(field)?.reduce((total, value) => (Number.isFinite(value) ? total + value : total), 0) ?? NaN,
    valueField: has('value') ? 'value' : has('clv') ? 'clv' : undefined,
    risk: assessRisk(customers, numbers('pd'), numbers('pAlive') ?? numbers('retention')),
  };
}
