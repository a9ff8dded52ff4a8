const bits = new Float64Array(3);
const words = new Uint32Array(bits.buffer);

function hash(first: number, second: number, third: number): number {
  bits[0] = first;
  bits[1] = second;
  bits[2] = third;
  let h = 0;
  for (const word of words) h = Math.imul(h ^ word, 0x9e3779b1) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Distinct rows of three columns, and how many rows (or how much weight) each has. */
export interface GroupedRows {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
  readonly count: Float64Array;
}

/** After so many rows it is known whether looking for equal ones pays. */
const trial = 8192;

/**
 * Counts equal rows of three columns of numbers once, in order of first appearance. `weights` stand for rows that were
 * already counted. Returns undefined where, after a trial, hardly any rows are equal: then grouping would cost more
 * than it saves.
 */
export function groupRows(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  third: ArrayLike<number>,
  weights?: ArrayLike<number>,
): GroupedRows | undefined {
  const length = first.length;
  let size = 1024;
  while (size < 2 * length) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const a = new Float64Array(length);
  const b = new Float64Array(length);
  const c = new Float64Array(length);
  const count = new Float64Array(length);
  let groups = 0;
  for (let i = 0; i < length; i++) {
    if (i === trial && groups > 0.9 * trial && weights === undefined) return undefined;
    const ai = first[i] ?? NaN;
    const bi = second[i] ?? NaN;
    const ci = third[i] ?? NaN;
    let slot = hash(ai, bi, ci) & (size - 1);
    let found = table[slot] ?? -1;
    while (found >= 0 && (a[found] !== ai || b[found] !== bi || c[found] !== ci)) {
      slot = (slot + 1) & (size - 1);
      found = table[slot] ?? -1;
    }
    if (found < 0) {
      found = groups++;
      table[slot] = found;
      a[found] = ai;
      b[found] = bi;
      c[found] = ci;
    }
    count[found] = (count[found] ?? 0) + (weights?.[i] ?? 1);
  }
  return {
    first: a.slice(0, groups),
    second: b.slice(0, groups),
    third: c.slice(0, groups),
    count: count.slice(0, groups),
  };
}
