import type { SpecCell } from '../sheetSpec';
import type { FieldName } from '../../customers/fields';
import { absolute, columnReference } from './columnReference';
import type { TableColumn } from './tableColumns';

/** Where the table stands on its sheet: title and sentence above, the header, then the customers. */
export const headerRow = 3;
const firstRow = headerRow + 1;

/** The Customers table, which every total of the other sheets refers to. */
export interface CustomersTable {
  readonly columns: readonly TableColumn[];
  /** Customers (indices) from the first row down: segment by segment, the most valuable first. */
  readonly order: Int32Array;
  /** Sheet row (0-based) of the first customer. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly column: (key: string) => TableColumn | undefined;
  readonly indexOf: (key: string) => number;
  /** A column's data for a formula: a structured reference where every spreadsheet reads it. */
  readonly reference: (key: string) => string;
  /** A column's data by address: INDEX gives 0 for a structured reference in the workbench's engine. */
  readonly cells: (key: string) => string;
  readonly row: (position: number) => SpecCell[];
}

/** Column keys besides field names. */
export type ColumnKey =
  | FieldName
  | 'segment'
  | 'former'
  | 'formerValue'
  | 'risk'
  | `score:${string}`
  | `model:${string}`
  | `other:${number}`;

export function customersTable(columns: readonly TableColumn[], order: Int32Array): CustomersTable {
  const byKey = new Map(columns.map((column, index) => [column.key, index]));
  const indexOf = (key: string): number => {
    const index = byKey.get(key as ColumnKey);
    if (index === undefined) throw new RangeError(`no column ${key} in the Customers table`);
    return index;
  };
  const cells = (key: string): string => {
    const index = indexOf(key);
    return `{sheet:customers}!${absolute(firstRow, index)}:${absolute(firstRow + order.length - 1, index)}`;
  };
  return {
    columns,
    order,
    firstRow,
    rowCount: order.length,
    column: (key) => columns[byKey.get(key as ColumnKey) ?? -1],
    indexOf,
    cells,
    reference: (key) => columnReference('customers', columns[indexOf(key)]?.header ?? '', cells(key)),
    row: (position) => {
      const customer = order[position] ?? 0;
      return columns.map((column) => column.cell(customer));
    },
  };
}

/** Segment by segment in the segmentation's order, unplaced ones last; within one, by value downwards. */
export function customerOrder(
  membership: Int16Array,
  count: number,
  value: Float64Array | undefined,
): Int32Array {
  const rank = (customer: number): number => {
    const segment = membership[customer] ?? -1;
    return segment < 0 ? 32_767 : segment;
  };
  const worth = (customer: number): number => {
    const amount = value?.[customer] ?? NaN;
    return Number.isFinite(amount) ? amount : -Infinity;
  };
  return Int32Array.from({ length: count }, (_, customer) => customer).sort((a, b) => {
    const bySegment = rank(a) - rank(b);
    if (bySegment !== 0) return bySegment;
    const left = worth(a);
    const right = worth(b);
    return left === right ? a - b : left < right ? 1 : -1;
  });
}
