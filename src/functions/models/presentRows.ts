import type { Numbers } from '../../metrics/numbers';
import type { ResultBlock } from '../parameter';

/** Which rows of several columns hold a number at all: a row without any (a header, a blank) is skipped. */
export function usedRows(columns: readonly Numbers[]): Int32Array {
  const rows: number[] = [];
  const length = Math.max(...columns.map((column) => column.length));
  for (let row = 0; row < length; row++) {
    if (columns.some((column) => !Number.isNaN(column[row] ?? NaN))) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** The cells of a column in some of its rows. */
export function pick(column: Numbers, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row] ?? NaN);
}

/** A column for the sheet; NaN is a row that was skipped. */
export function columnBlock(values: Float64Array): ResultBlock {
  return Array.from(values, (value) => [Number.isNaN(value) ? '' : value]);
}

/**
 * Runs a prediction on the rows that hold numbers and puts its results back into their places, so that the answer lines up
 * with the input.
 */
export function predictInPlace(
  columns: readonly Numbers[],
  predict: (rows: readonly Float64Array[]) => Float64Array,
): Float64Array {
  const rows = usedRows(columns);
  const result = new Float64Array(Math.max(...columns.map((column) => column.length))).fill(NaN);
  if (rows.length === 0) return result;
  predict(columns.map((column) => pick(column, rows))).forEach((value, i) => (result[rows[i] ?? 0] = value));
  return result;
}
