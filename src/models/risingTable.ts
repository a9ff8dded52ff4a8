/**
 * ln Γ(u + j) − ln Γ(u) for j = 0 … length, with its first and second derivative in u, all by one pass of sums:
 * every beta-function ratio of the discrete-time models is a difference of such entries.
 */
export interface RisingTable {
  readonly value: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

export function risingTable(u: number, length: number): RisingTable {
  const value = new Float64Array(length + 1);
  const first = new Float64Array(length + 1);
  const second = new Float64Array(length + 1);
  for (let j = 0; j < length; j++) {
    const inverse = 1 / (u + j);
    value[j + 1] = (value[j] ?? 0) + Math.log(u + j);
    first[j + 1] = (first[j] ?? 0) + inverse;
    second[j + 1] = (second[j] ?? 0) - inverse * inverse;
  }
  return { value, first, second };
}
