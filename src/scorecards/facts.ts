import type { NumberColumn } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import type { ScorecardInput } from './input';
import { valueFieldOf } from '../segmentation/valueField';
import { assessRisk, type Risk } from './risk';

/** What is known of the customers, from their data or, where that is silent, from models. */
export interface Facts {
  /** A field's numbers, if at least one customer has one. */
  readonly numbers: (field: FieldName) => NumberColumn | undefined;
  readonly has: (field: FieldName) => boolean;
  readonly sum: (field: FieldName) => number;
  /** The field that says what a customer is worth, as the preview takes it. */
  readonly valueField: FieldName | undefined;
  readonly risk: Risk | undefined;
}

function filled(column: NumberColumn | undefined): NumberColumn | undefined {
  return column?.some((value) => Number.isFinite(value)) === true ? column : undefined;
}

export function collectFacts({ customers, predictions, segmentation }: ScorecardInput): Facts {
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
    valueField: valueFieldOf({ numbers: { ...predictions?.fields, ...customers.numbers } }, segmentation),
    risk: assessRisk(customers, numbers('pd'), numbers('pAlive') ?? numbers('retention')),
  };
}
