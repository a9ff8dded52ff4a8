import type { FieldName } from '../../customers/fields';
import type { Points } from './points';

/** A column as it goes into the clusters. */
export interface PreparedColumns {
  readonly points: Points;
  readonly fields: readonly FieldName[];
  /** Indices of the customers that have a number in every column. */
  readonly customers: Int32Array;
  /** Values cut back to a fence, by field. */
  readonly capped: readonly { readonly field: FieldName; readonly count: number }[];
  readonly constant: readonly FieldName[];
}

/** Fences this many interquartile ranges beyond the quartiles: Tukey's "far out". */
const fenceWidth = 3;

/**
 * Brings columns to one scale: standardised (mean 0, variance 1) or as ranks (0–1). Outliers are cut back to
 * Tukey's outer fences first, so that one huge customer does not become a cluster of its own; constant columns
 * are left out.
 */
export function prepareColumns(
  columns: readonly { readonly field: FieldName; readonly values: Float64Array }[],
  transform: 'standardized' | 'ranks',
): PreparedColumns {
  const customers = completeRows(columns);
  const capped: { field: FieldName; count: number }[] = [];
  const constant: FieldName[] = [];
  const kept: { field: FieldName; values: Float64Array }[] = [];
  for (const { field, values } of columns) {
    const own = customers.length === values.length ? values.slice() : pick(values, customers);
    const sorted = own.slice().sort();
    if (sorted[0] === sorted[sorted.length - 1]) {
      constant.push(field);
      continue;
    }
    if (transform === 'ranks') kept.push({ field, values: toRanks(own, sorted) });
    else {
      const number = capOutliers(own, sorted);
      if (number > 0) capped.push({ field, count: number });
      kept.push({ field, values: standardize(own) });
    }
  }
  const width = kept.length;
  const values = new Float64Array(customers.length * width);
  kept.forEach((column, axis) => {
    for (let point = 0; point < customers.length; point++)
      values[point * width + axis] = column.values[point] ?? 0;
  });
  const fields = kept.map(({ field }) => field);
  return { points: { values, count: customers.length, width }, fields, customers, capped, constant };
}

/** Customers that have a number in every column. */
function completeRows(columns: readonly { readonly values: Float64Array }[]): Int32Array {
  const count = columns[0]?.values.length ?? 0;
  const isMissing = new Uint8Array(count);
  for (const { values } of columns) {
    for (let customer = 0; customer < count; customer++) {
      if (Number.isNaN(values[customer] ?? NaN)) isMissing[customer] = 1;
    }
  }
  const complete = new Int32Array(count);
  let next = 0;
  for (let customer = 0; customer < count; customer++)
    if (isMissing[customer] === 0) complete[next++] = customer;
  return complete.slice(0, next);
}

function pick(values: Float64Array, customers: Int32Array): Float64Array {
  const result = new Float64Array(customers.length);
  for (let place = 0; place < customers.length; place++) result[place] = values[customers[place] ?? 0] ?? NaN;
  return result;
}

/** Linear quantile of sorted values (type 7 of Hyndman & Fan, as in Excel's QUARTILE). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? NaN;
  return below + (place - low) * ((sorted[low + 1] ?? below) - below);
}

function capOutliers(values: Float64Array, sorted: Float64Array): number {
  const low = quantile(sorted, 0.25);
  const high = quantile(sorted, 0.75);
  let range = fenceWidth * (high - low);
  // Half of the customers are equal: the fences would cut away every other value.
  if (range === 0) range = fenceWidth * (quantile(sorted, 0.99) - quantile(sorted, 0.01));
  if (range === 0) return 0;
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    const fenced = Math.min(Math.max(value, low - range), high + range);
    if (fenced !== value) {
      values[place] = fenced;
      count++;
    }
  }
  return count;
}

/** In place. */
function standardize(values: Float64Array): Float64Array {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let variance = 0;
  for (const value of values) variance += (value - mean) ** 2 / values.length;
  const deviation = Math.sqrt(variance);
  for (let place = 0; place < values.length; place++)
    values[place] = ((values[place] ?? 0) - mean) / deviation;
  return values;
}

/** Mid-ranks over the count, 0–1; equal values have equal ranks. */
function toRanks(values: Float64Array, sorted: Float64Array): Float64Array {
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    ranks.set(sorted[start] ?? 0, (start + end) / 2 / sorted.length);
    start = end;
  }
  return values.map((value) => ranks.get(value) ?? 0.5);
}
