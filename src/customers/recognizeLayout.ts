import type { Assignment } from './assignFields';
import type { FieldName } from './fields';

const customerFields: readonly FieldName[] = [
  'frequency',
  'repeats',
  'recency',
  'lastPurchase',
  'firstPurchase',
  'tenure',
];
/** In a log, money of any name is the order's amount. */
const amountFields: readonly FieldName[] = ['amount', 'value', 'monetary', 'totalSpend'];

/**
 * Decides between one row per customer and one row per purchase: a log has an id that repeats (or an
 * amount) and a plain date, and none of the columns that sum up a customer.
 *
 * @param repeated share of rows whose cell in that column occurred before
 */
export function recognizeLayout(
  columns: readonly Assignment[],
  repeated: (column: number) => number,
): { readonly layout: 'customers' | 'log'; readonly columns: readonly Assignment[] } {
  const columnOf = (fields: readonly FieldName[]): number => {
    for (const field of fields) {
      const column = columns.findIndex((assignment) => assignment.field === field);
      if (column >= 0) return column;
    }
    return -1;
  };
  const id = columnOf(['id']) >= 0 ? columnOf(['id']) : columnOf(['name']);
  const date = columnOf(['date']);
  const amount = columnOf(amountFields);
  const summedUp = columns.some(
    (assignment) => assignment.field !== null && customerFields.includes(assignment.field),
  );
  const isLog =
    id >= 0 && date >= 0 && !summedUp && (repeated(id) > 0.02 || columns[amount]?.field === 'amount');
  if (!isLog) {
    // Without repeated ids a plain date column is when the customer last bought.
    const hasLast = columns.some((assignment) => assignment.field === 'lastPurchase');
    return {
      layout: 'customers',
      columns: columns.map((assignment) =>
        assignment.field === 'date' && !hasLast
          ? { field: 'lastPurchase', confidence: Math.min(0.5, assignment.confidence), reason: 'layout' }
          : assignment,
      ),
    };
  }
  return {
    layout: 'log',
    columns: columns.map((assignment, column) => {
      const field = column === id ? 'id' : column === date ? 'date' : column === amount ? 'amount' : null;
      if (field === null || assignment.field === field) return assignment;
      return { field, confidence: Math.min(0.8, assignment.confidence), reason: 'layout' };
    }),
  };
}
