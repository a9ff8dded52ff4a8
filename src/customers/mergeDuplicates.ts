import type { NumberColumn, TextColumn } from './customerSet';
import { fieldKinds } from './fieldKinds';
import type { FieldName } from './fields';

/** How rows of one customer become one: their money and counts added up, or the latest row alone. */
export type MergeWay = 'sum' | 'latest';

/** Columns of rows, one entry a row. */
export interface RowColumns {
  readonly numbers: Partial<Record<FieldName, NumberColumn>>;
  readonly texts: Partial<Record<FieldName, TextColumn>>;
  readonly others: readonly {
    readonly header: string;
    readonly values: readonly (string | number)[];
    readonly format: string;
  }[];
}

/** Columns of customers, one entry a customer, and which rows each is made of. */
export interface MergedRows extends RowColumns {
  /** The row that stands for each customer: the latest one. */
  readonly latest: Int32Array;
  /** Its first row, whose place in the list it keeps. */
  readonly first: Int32Array;
}

const smallest: readonly FieldName[] = ['firstPurchase', 'recency'];
const greatest: readonly FieldName[] = ['lastPurchase', 'date', 'tenure', 'age', 'cooperationYears'];
const means: readonly FieldName[] = ['monetary'];

/**
 * Makes one customer of all rows of an identifier. Added up: money and counts. The first purchase is the earliest,
 * the last one the latest; mean spend is weighted by purchases; whatever cannot be added (rates, scores, words) is
 * that of the latest row that has it. The latest row is the one with the latest purchase, else the lowest in the list.
 *
 * @param customer number of the customer of each row, from 0 without gaps in the order of their first rows
 */
export function mergeDuplicates(columns: RowColumns, customer: Int32Array, way: MergeWay): MergedRows {
  const { numbers, texts, others } = columns;
  const count = customer.reduce((most, one) => Math.max(most, one + 1), 0);
  const first = new Int32Array(count).fill(-1);
  const latest = new Int32Array(count).fill(-1);
  const dates = numbers.lastPurchase ?? numbers.date;
  const dateOf = (row: number): number => dates?.[row] ?? NaN;
  customer.forEach((who, row) => {
    if (first[who] === -1) first[who] = row;
    const before = latest[who] ?? -1;
    // A row without date is later than nothing.
    const isEarlier =
      dateOf(row) < dateOf(before) || (Number.isNaN(dateOf(row)) && dateOf(before) > -Infinity);
    if (before === -1 || !isEarlier) latest[who] = row;
  });
  /** The latest row of each customer that has something in the column. */
  const lastWith = (has: (row: number) => boolean): Int32Array => {
    if (way === 'latest') return latest;
    const rows = latest.slice();
    customer.forEach((who, row) => {
      const now = rows[who] ?? row;
      if (!has(now) && has(row)) rows[who] = row;
    });
    return rows;
  };
  const numberOf = (field: FieldName, column: NumberColumn): NumberColumn => {
    const fold = way === 'latest' ? undefined : foldOf(field, column, numbers.frequency);
    if (fold === undefined) {
      const rows = lastWith((row) => !Number.isNaN(column[row] ?? NaN));
      return Float64Array.from(rows, (row) => column[row] ?? NaN);
    }
    return fold(customer, count);
  };
  return {
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([field, column]) => [field, numberOf(field as FieldName, column)]),
    ),
    texts: Object.fromEntries(
      Object.entries(texts).map(([field, column]) => {
        const rows = lastWith((row) => column[row] !== '');
        return [field, Array.from(rows, (row) => column[row] ?? '')];
      }),
    ),
    others: others.map(({ header, values, format }) => {
      const rows = lastWith((row) => values[row] !== '');
      return { header, format, values: Array.from(rows, (row) => values[row] ?? '') };
    }),
    latest,
    first,
  };
}

type Fold = (customer: Int32Array, count: number) => NumberColumn;

/** How a field's numbers of several rows become one; undefined where one row has to be chosen. */
function foldOf(field: FieldName, column: NumberColumn, weights?: NumberColumn): Fold | undefined {
  const gather = (add: (before: number, value: number) => number): Fold => {
    return (customer, count) => {
      const result = new Float64Array(count).fill(NaN);
      customer.forEach((who, row) => {
        const value = column[row] ?? NaN;
        const before = result[who] ?? NaN;
        if (!Number.isNaN(value)) result[who] = Number.isNaN(before) ? value : add(before, value);
      });
      return result;
    };
  };
  if (smallest.includes(field)) return gather(Math.min);
  if (greatest.includes(field)) return gather(Math.max);
  if (means.includes(field)) return meanOf(column, weights);
  const kind = fieldKinds[field];
  return kind === 'money' || kind === 'count' ? gather((before, value) => before + value) : undefined;
}

function meanOf(column: NumberColumn, weights?: NumberColumn): Fold {
  return (customer, count) => {
    const sums = new Float64Array(count);
    const parts = new Float64Array(count);
    customer.forEach((who, row) => {
      const value = column[row] ?? NaN;
      const weight = weights?.[row] ?? 1;
      if (Number.isNaN(value) || Number.isNaN(weight)) return;
      sums[who] = (sums[who] ?? 0) + value * weight;
      parts[who] = (parts[who] ?? 0) + weight;
    });
    return sums.map((sum, who) => sum / (parts[who] ?? 0));
  };
}
