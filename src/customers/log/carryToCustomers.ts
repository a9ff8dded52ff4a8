import type { ReadContext } from '../readContext';
import type { CustomerSet } from '../customerSet';

/**
 * A column that no field claims, carried to the customers of a log: undefined where it differs between purchases of
 * one customer and so describes these.
 *
 * @param rowCustomer customer of each row of the context, -1 where the row was left out
 */
export function carryToCustomers(
  { grid, rows, headerOf }: ReadContext,
  column: number,
  rowCustomer: Int32Array,
  count: number,
): CustomerSet['others'][number] | undefined {
  const values = Array<string | number>(count).fill('');
  let repeated = 0;
  for (let index = 0; index < rows.length; index++) {
    const customer = rowCustomer[index] ?? -1;
    if (customer < 0) continue;
    const cell = grid.values[rows[index] ?? 0]?.[column] ?? '';
    const value =
      typeof cell === 'string' ? cell.trim() : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
    if (value === '') continue;
    const before = values[customer];
    if (before === '') values[customer] = value;
    else if (before === value) repeated++;
    else return undefined;
  }
  // Where nobody has it twice, nothing says that it belongs to the customer.
  if (repeated === 0) return undefined;
  return { header: headerOf(column), values, format: grid.columnFormats[column] ?? 'General' };
}
