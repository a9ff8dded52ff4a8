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

const bits = new Float64Array(3);
const words = new Uint32Array(bits.buffer);

function hash(x: number, tx: number, T: number): number {
  bits[0] = x;
  bits[1] = tx;
  bits[2] = T;
  let h = 0;
  for (const word of words) h = Math.imul(h ^ word, 0x9e3779b1) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Merges equal rows among the first `length`; undefined as soon as it is clear that hardly any are equal. */
function group(columns: HistoryColumns, length: number): Omit<Histories, 'customers'> | undefined {
  let size = 1024;
  while (size < 2 * length) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const x = new Float64Array(length);
  const tx = new Float64Array(length);
  const T = new Float64Array(length);
  const count = new Float64Array(length);
  let groups = 0;
  for (let i = 0; i < length; i++) {
    if (i === 8192 && groups > 0.9 * i) return undefined;
    const xi = columns.x[i] ?? NaN;
    const Ti = columns.T[i] ?? NaN;
    const txi = Math.min(columns.tx[i] ?? NaN, Ti);
    let slot = hash(xi, txi, Ti) & (size - 1);
    let found = table[slot] ?? -1;
    while (found >= 0 && (x[found] !== xi || tx[found] !== txi || T[found] !== Ti)) {
      slot = (slot + 1) & (size - 1);
      found = table[slot] ?? -1;
    }
    if (found < 0) {
      found = groups++;
      table[slot] = found;
      x[found] = xi;
      tx[found] = txi;
      T[found] = Ti;
    }
    count[found] = (count[found] ?? 0) + 1;
  }
  return {
    x: x.slice(0, groups),
    tx: tx.slice(0, groups),
    T: T.slice(0, groups),
    count: count.slice(0, groups),
  };
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
  const grouped = group(columns, length);
  if (grouped !== undefined) return { ...grouped, customers: length };
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
