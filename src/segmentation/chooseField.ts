import type { CustomerSet, NumberColumn } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import { SegmentationError } from './segmentationError';

/** The first of the fields that has any number. */
export function chooseField(
  customers: CustomerSet,
  fields: readonly FieldName[],
): { readonly field: FieldName; readonly values: NumberColumn } | undefined {
  for (const field of fields) {
    const values = customers.numbers[field];
    if (values?.some((value) => !Number.isNaN(value)) === true) return { field, values };
  }
  return undefined;
}

/**
 * The first of the fields that has any number.
 *
 * @throws SegmentationError 'missingFields' where none has
 */
export function needField(
  customers: CustomerSet,
  fields: readonly FieldName[],
): { readonly field: FieldName; readonly values: NumberColumn } {
  const found = chooseField(customers, fields);
  if (!found) throw new SegmentationError('missingFields', { fields: fields.join(', ') });
  return found;
}
