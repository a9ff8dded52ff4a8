import type { CellGrid, CellValue } from '../../src/customers/cells';
import type { CustomerSet } from '../../src/customers/customerSet';
import type { FieldName } from '../../src/customers/fields';

/** A block of cells as the Excel room hands it over, from A1 of a sheet. */
export function gridOf(
  values: readonly (readonly CellValue[])[],
  more: Partial<Omit<CellGrid, 'values'>> = {},
): CellGrid {
  const width = values[0]?.length ?? 0;
  return {
    address: `Sheet1!A1:${String(width)}`,
    sheetName: 'Sheet1',
    values,
    rowNumbers: values.map((_, row) => row + 1),
    columnNumbers: Array.from({ length: width }, (_, column) => column + 1),
    columnFormats: Array.from({ length: width }, () => 'General'),
    date1904: false,
    hiddenRowCount: 0,
    ...more,
  };
}

/** Customers from columns of numbers and words, as if they had been read. */
export function customersOf(
  numbers: Partial<Record<FieldName, readonly number[]>>,
  more: Partial<CustomerSet> = {},
): CustomerSet {
  const columns = Object.entries(numbers);
  const count = columns[0]?.[1].length ?? Object.values(more.texts ?? {})[0]?.length ?? 0;
  return {
    count,
    ids: Array.from({ length: count }, (_, customer) => `C${String(customer + 1)}`),
    rows: Int32Array.from({ length: count }, (_, customer) => customer + 2),
    numbers: Object.fromEntries(columns.map(([field, values]) => [field, Float64Array.from(values)])),
    texts: {},
    headers: {},
    others: [],
    layout: 'customers',
    asOf: 20_000,
    source: { address: 'Sheet1!A1', sheetName: 'Sheet1', rowCount: count },
    notes: [],
    findings: [],
    derived: [],
    ...more,
  };
}
