import type { NumberColumn } from '../customers/customerSet';
import type { FieldName } from '../customers/fields';
import type { Context } from './context';

/** Many tables ask for the same: columns are long. */
const known = new WeakMap<Context['input']['segmentation'], Map<NumberColumn, number>>();

/** The largest mean of a segment in some fields together: what the widest number of a column of means is like. */
export function largestMean(
  { input, facts }: Pick<Context, 'input' | 'facts'>,
  fields: readonly FieldName[],
): number {
  return fields.reduce((total, field) => total + largestMeanOf(facts.numbers(field), input.segmentation), 0);
}

function largestMeanOf(
  numbers: NumberColumn | undefined,
  segmentation: Context['input']['segmentation'],
): number {
  if (numbers === undefined) return 0;
  const found = known.get(segmentation) ?? new Map<NumberColumn, number>();
  known.set(segmentation, found);
  const largest = found.get(numbers) ?? computeLargest(numbers, segmentation);
  found.set(numbers, largest);
  return largest;
}

function computeLargest(
  numbers: NumberColumn,
  { membership, segments }: Context['input']['segmentation'],
): number {
  // One more for customers in no segment.
  const sums = new Float64Array(segments.length + 1);
  const counts = new Float64Array(segments.length + 1);
  numbers.forEach((value, customer) => {
    if (!Number.isFinite(value)) return;
    const member = membership[customer] ?? -1;
    const place = member < 0 ? segments.length : member;
    sums[place] = (sums[place] ?? 0) + value;
    counts[place] = (counts[place] ?? 0) + 1;
  });
  return sums.reduce(
    (largest, sum, place) => Math.max(largest, Math.abs(sum) / Math.max(1, counts[place] ?? 0)),
    0,
  );
}
