import type { CustomerSet, NumberColumn, TextColumn } from './customerSet';
import { isTextField } from './fieldKinds';
import type { FieldName } from './fields';

/** Columns do not change: many ask for the same one, each method for those that it needs. */
const counted = new WeakMap<NumberColumn | TextColumn, number>();

/** Customers that have a field. */
export function countFilled({ texts, numbers }: CustomerSet, field: FieldName): number {
  const column = isTextField(field) ? texts[field] : numbers[field];
  if (column === undefined) return 0;
  let filled = counted.get(column);
  if (filled === undefined) {
    filled = 0;
    for (const value of column) filled += value === '' || Number.isNaN(value) ? 0 : 1;
    counted.set(column, filled);
  }
  return filled;
}
