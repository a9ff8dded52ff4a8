import { groupRows } from './groupRows';
import { ModelError } from './modelError';

/** Purchase histories of customers, in columns. All times are in one unit. */
export interface HistoryColumns {
  /** Repeat purchases: a whole number ≥ 0. The first purchase is not one. */
  readonly x: ArrayLike<number>;
  /** Time from the first to the last purchase; 0 where x = 0. */
  readonly tx: ArrayLike<number>;
  /** Time from the first purchase to the end of observation. */
  readonly T: ArrayLike<number>;
}

/** Checked histories in which equal ones (x, t_x and T the same) stand once, with how many customers have them. */
export interface Histories {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly count: Float64Array;
  readonly customers: number;
}

/** t_x may exceed T by this share: weeks made of days by division do, in the last digit. */
const roundingShare = 1e-9;

/**
 * Checks one history and says in an error what is wrong with it.
 * @throws ModelError 'notFinite', 'frequency', 'recency', 'recencyWithoutPurchase', 'purchaseWithoutRecency'
 */
export function checkHistory(x: number, tx: number, T: number, row: number): void {
  if (!Number.isFinite(x) || !Number.isFinite(tx) || !Number.isFinite(T))
    throw new ModelError('notFinite', { row });
  if (x < 0 || !Number.isInteger(x)) throw new ModelError('frequency', { row, x });
  if (tx < 0 || T < 0 || tx > T * (1 + roundingShare)) throw new ModelError('recency', { row, tx, T });
  if (x === 0 && tx > 0) throw new ModelError('recencyWithoutPurchase', { row, tx });
  if (x > 0 && tx === 0) throw new ModelError('purchaseWithoutRecency', { row, x });
}

/**
 * Checks histories and counts equal ones once: on real logs, whose times are whole days, that halves a fit's work;
 * where times hardly repeat it stops looking.
 * @throws ModelError 'empty', 'lengths', and those of `checkHistory` with the row
 */
export function makeHistories(columns: HistoryColumns): Histories {
  const length = columns.x.length;
  if (length === 0) throw new ModelError('empty');
  if (columns.tx.length !== length || columns.T.length !== length) {
    throw new ModelError('lengths', { x: length, tx: columns.tx.length, T: columns.T.length });
  }
  for (let i = 0; i < length; i++) {
    checkHistory(columns.x[i] ?? NaN, columns.tx[i] ?? NaN, columns.T[i] ?? NaN, i + 1);
  }
  const grouped = groupRows(columns.x, columns.tx, columns.T);
  if (grouped !== undefined) {
    const { first, second, third, count } = grouped;
    return {
      x: first,
      tx: second.map((tx, i) => Math.min(tx, third[i] ?? NaN)),
      T: third,
      count,
      customers: length,
    };
  }
  const T = Float64Array.from(columns.T);
  const tx = Float64Array.from(columns.tx);
  for (let i = 0; i < length; i++) tx[i] = Math.min(tx[i] ?? NaN, T[i] ?? NaN);
  return {
    x: Float64Array.from(columns.x),
    tx,
    T,
    count: new Float64Array(length).fill(1),
    customers: length,
  };
}

/** Every k-th history, about `size` of them: enough to start a large fit near its end. */
export function thinHistories(histories: Histories, size: number): Histories {
  const stride = Math.ceil(histories.x.length / size);
  const pick = (column: Float64Array) =>
    Float64Array.from({ length: Math.ceil(column.length / stride) }, (_, i) => column[i * stride] ?? NaN);
  const count = pick(histories.count);
  return {
    x: pick(histories.x),
    tx: pick(histories.tx),
    T: pick(histories.T),
    count,
    customers: count.reduce((sum, value) => sum + value, 0),
  };
}
