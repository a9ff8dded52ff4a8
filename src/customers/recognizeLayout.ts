import type { Assignment } from './assignFields';
import type { FieldName } from './fields';
import { matchHeader } from './matchHeader';

const customerFields: readonly FieldName[] = [
  'frequency',
  'repeats',
  'recency',
  'lastPurchase',
  'firstPurchase',
  'tenure',
];
/** In a log, money of any name is the order's amount. */
const amountFields: readonly FieldName[] = ['amount', 'value', 'monetary', 'totalSpend', 'subtotal'];
/** When a row came to be: of an order the day it was placed, of a customer the day the relationship began. */
const created = /creat|创建|建立/i;
/** Shares of rows whose customer stood in an earlier row: some do in a log, most in one that needs no other proof. */
const some = 0.02;
const many = 0.2;

/** A column as the layout looks at it. */
export interface LayoutColumn extends Assignment {
  readonly header: string;
}

/**
 * Decides between one row per customer and one row per purchase: a log has an id that repeats (or an
 * amount) and a plain date, and none of the columns that sum up a customer, unless most customers repeat.
 *
 * @param repeated share of rows whose cell in that column occurred before
 */
export function recognizeLayout(
  columns: readonly LayoutColumn[],
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
  const quantity = columnOf(['quantity']);
  const price = columnOf(['unitPrice']);
  const lines = quantity >= 0 && price >= 0;
  const amount = columnOf(['amount']) >= 0 ? columnOf(['amount']) : lines ? -1 : columnOf(amountFields);
  // A price without any quantity is what was paid.
  const paid = amount < 0 && !lines && price >= 0 ? price : amount;
  const hasAmount = columns[paid]?.field === 'amount' || lines || (paid >= 0 && paid === price);
  const summedUp = columns.some(({ field }) => field !== null && customerFields.includes(field));
  const who = id < 0 || date < 0 ? id : whoOf(columns, id, repeated);
  const isLog =
    who >= 0 &&
    date >= 0 &&
    (summedUp ? repeated(who) > many && (paid >= 0 || lines) : repeated(who) > some || hasAmount);
  if (!isLog) return { layout: 'customers', columns: asCustomers(columns) };
  return {
    layout: 'log',
    columns: columns.map((assignment, column) => {
      const { field } = assignment;
      const now = fieldInLog(field, column, { who, id, date, paid, hasOrders: columnOf(['orderId']) >= 0 });
      if (now === field) return assignment;
      return { field: now, confidence: Math.min(0.8, assignment.confidence), reason: 'layout' };
    }),
  };
}

interface LogColumns {
  readonly who: number;
  readonly id: number;
  readonly date: number;
  readonly paid: number;
  readonly hasOrders: boolean;
}

function fieldInLog(
  field: FieldName | null,
  column: number,
  { who, id, date, paid, hasOrders }: LogColumns,
): FieldName | null {
  if (column === who) return 'id';
  if (column === date) return 'date';
  if (column === paid) return 'amount';
  // What was taken for the customer and never repeats is the order's own number.
  if (column === id && who !== id) return hasOrders || field !== 'id' ? null : 'orderId';
  return field;
}

/**
 * The column of the customer: the one taken for it, or, where that never repeats, another that may be and does (an
 * e-mail address, a company beside a record's own number).
 */
function whoOf(columns: readonly LayoutColumn[], id: number, repeated: (column: number) => number): number {
  if (columns[id]?.field !== 'id' || repeated(id) > some) return id;
  const others = columns.flatMap(({ header, field }, column) => {
    const isWho =
      field === 'name' ||
      (field === null && matchHeader(header).some((match) => match.field === 'id' || match.field === 'name'));
    return column !== id && isWho ? [column] : [];
  });
  return others.find((column) => repeated(column) > some) ?? id;
}

/** Without repeated ids a plain date is when the customer last bought, an amount what the customer is worth. */
function asCustomers(columns: readonly LayoutColumn[]): readonly Assignment[] {
  const has = (field: FieldName): boolean => columns.some((assignment) => assignment.field === field);
  const instead = ({ field, header }: LayoutColumn): FieldName | null => {
    if (field === 'date') {
      if (created.test(header)) return has('firstPurchase') ? field : 'firstPurchase';
      return has('lastPurchase') ? field : 'lastPurchase';
    }
    return field === 'amount' && !has('value') && !has('monetary') ? 'value' : field;
  };
  return columns.map((assignment) => {
    const field = instead(assignment);
    if (field === assignment.field) return assignment;
    return { field, confidence: Math.min(0.5, assignment.confidence), reason: 'layout' };
  });
}
