import { SegmentationError } from '../segmentationError';
import { scoreByRank } from '../scoreByRank';
import { rfmSegmentIndex } from './rfmSegments';

/** Scores of each customer, 0 where one of the three numbers is missing. */
export interface RfmScores {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
  /** Index in `rfmSegments`, -1 where a number is missing. */
  readonly segment: Int16Array;
}

/** The most scores that can still be written as one digit each. */
export const mostBins = 9;

/**
 * RFM scores by quantile among the customers that have all three numbers; the core of the cell function `RFM`.
 *
 * @param recency time since the last purchase: the less, the better
 * @param frequency number of purchases
 * @param monetary money, in total or per purchase
 * @param bins number of scores, 2–9
 * @throws SegmentationError 'lengthMismatch', 'badSetting', 'noUsableCustomers'
 */
export function rfmScores(
  recency: Float64Array,
  frequency: Float64Array,
  monetary: Float64Array,
  bins = 5,
): RfmScores {
  const count = recency.length;
  if (frequency.length !== count || monetary.length !== count) {
    throw new SegmentationError('lengthMismatch', {
      recency: count,
      frequency: frequency.length,
      monetary: monetary.length,
    });
  }
  if (!Number.isInteger(bins) || bins < 2 || bins > mostBins) {
    throw new SegmentationError('badSetting', {
      setting: 'bins',
      value: bins,
      allowed: `2 – ${String(mostBins)}`,
    });
  }
  const isComplete = (customer: number): boolean =>
    !Number.isNaN((recency[customer] ?? NaN) + (frequency[customer] ?? NaN) + (monetary[customer] ?? NaN));
  let usable = 0;
  const column = (values: Float64Array, sign: 1 | -1): Float64Array => {
    const result = new Float64Array(count).fill(NaN);
    usable = 0;
    for (let customer = 0; customer < count; customer++) {
      if (!isComplete(customer)) continue;
      // Adding 0 turns −0 into 0: equal values must compare and sort as equal.
      result[customer] = sign * (values[customer] ?? NaN) + 0;
      usable++;
    }
    return result;
  };
  const scores = {
    recency: scoreByRank(column(recency, -1), bins),
    frequency: frequencyScores(column(frequency, 1), bins),
    monetary: scoreByRank(column(monetary, 1), bins),
  };
  if (usable === 0) throw new SegmentationError('noUsableCustomers');
  const names = segmentTable(bins);
  const segment = new Int16Array(count).fill(-1);
  for (let customer = 0; customer < count; customer++) {
    const r = scores.recency[customer] ?? 0;
    if (r === 0) continue;
    segment[customer] =
      names[cellIndex(r, scores.frequency[customer] ?? 0, scores.monetary[customer] ?? 0)] ?? -1;
  }
  return { ...scores, segment };
}

/** Where all bought once, or never, nobody bought often: not the middle score, as for other columns of one value. */
function frequencyScores(values: Float64Array, bins: number): Uint8Array {
  if (isBoughtOnce(values)) return Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1));
  return scoreByRank(values, bins);
}

/** True where no customer bought more than once. */
export function isBoughtOnce(frequency: Float64Array): boolean {
  return frequency.every((value) => Number.isNaN(value) || value <= 1);
}

const cellIndex = (r: number, f: number, m: number): number => (r * 10 + f) * 10 + m;

/** Segment of each cell, by its three digits. */
function segmentTable(bins: number): Int16Array {
  const table = new Int16Array(1000).fill(-1);
  const toFive = (score: number): number => 1 + Math.round(((score - 1) * 4) / (bins - 1));
  for (let r = 1; r <= bins; r++) {
    for (let f = 1; f <= bins; f++) {
      for (let m = 1; m <= bins; m++)
        table[cellIndex(r, f, m)] = rfmSegmentIndex(toFive(r), toFive(f), toFive(m));
    }
  }
  return table;
}

const cellNames = Array.from({ length: 1000 }, (_, cell) => (cell < 111 ? '' : String(cell)));

/** The concatenated cell ("535") of each customer, '' where a score is missing. */
export function rfmCells(scores: RfmScores): string[] {
  return Array.from(
    scores.recency,
    (r, customer) =>
      cellNames[cellIndex(r, scores.frequency[customer] ?? 0, scores.monetary[customer] ?? 0)] ?? '',
  );
}
