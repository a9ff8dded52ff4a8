import type { CustomerSet } from './customerSet';
import { isTextField } from './fieldKinds';
import type { FieldName } from './fields';

/** Customers that have a field. */
export function countFilled({ texts, numbers }: CustomerSet, field: FieldName): number {
  let filled = 0;
  if (isTextField(field)) for (const word of texts[field] ?? []) filled += word === '' ? 0 : 1;
  else for (const value of numbers[field] ?? []) filled += Number.isNaN(value) ? 0 : 1;
  return filled;
}
