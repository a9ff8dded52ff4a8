import type { Segment } from './segmentation';
import { crossTexts } from './texts/crossTexts';

/** Who stood where at one time. Plain data but for the typed arrays, which JSON keeps as lists. */
export interface SegmentedCustomers {
  readonly ids: readonly string[];
  readonly segments: readonly Segment[];
  /** Index into `segments` of each customer, -1 for none. */
  readonly membership: ArrayLike<number>;
  /** Customer value at that time. */
  readonly value?: ArrayLike<number>;
}

/** Who moved: rows are the segments before, columns those after. The last row and column hold newcomers and leavers. */
export interface TransitionMatrix {
  readonly rows: readonly Segment[];
  readonly columns: readonly Segment[];
  readonly counts: readonly (readonly number[])[];
  /** Value that moved: after the move, for leavers before it. */
  readonly values: readonly (readonly number[])[];
  /** Of the customers that are there both times: the share that stayed in the segment of the same key. */
  readonly stayed: number;
}

const newcomer: Segment = { key: 'newcomers', name: crossTexts.newcomers, rule: crossTexts.newcomers };
const leaver: Segment = { key: 'leavers', name: crossTexts.leavers, rule: crossTexts.leavers };

/**
 * Counts who moved between the segments of two times, matching customers by id (the first of equal ids).
 * A customer without a segment at one of the times counts as not being there.
 */
export function transitionMatrix(before: SegmentedCustomers, after: SegmentedCustomers): TransitionMatrix {
  const rows = [...before.segments, newcomer];
  const columns = [...after.segments, leaver];
  const counts = rows.map(() => new Array<number>(columns.length).fill(0));
  const values = rows.map(() => new Array<number>(columns.length).fill(0));
  const add = (row: number, column: number, value: number): void => {
    const countRow = counts[row];
    const valueRow = values[row];
    if (!countRow || !valueRow) return;
    countRow[column] = (countRow[column] ?? 0) + 1;
    if (!Number.isNaN(value)) valueRow[column] = (valueRow[column] ?? 0) + value;
  };
  const places = firstPlaces(before);
  const seen = new Set<string>();
  let both = 0;
  let same = 0;
  for (const [id, place] of firstPlaces(after)) {
    seen.add(id);
    const column = after.membership[place] ?? -1;
    const earlier = places.get(id);
    const row = earlier === undefined ? rows.length - 1 : (before.membership[earlier] ?? -1);
    add(row, column, after.value?.[place] ?? NaN);
    if (earlier === undefined) continue;
    both++;
    if (rows[row]?.key === columns[column]?.key) same++;
  }
  for (const [id, place] of places) {
    if (!seen.has(id)) add(before.membership[place] ?? -1, columns.length - 1, before.value?.[place] ?? NaN);
  }
  return { rows, columns, counts, values, stayed: both === 0 ? NaN : same / both };
}

function firstPlaces({ ids, membership }: SegmentedCustomers): Map<string, number> {
  const places = new Map<string, number>();
  ids.forEach((id, place) => {
    if ((membership[place] ?? -1) >= 0 && !places.has(id)) places.set(id, place);
  });
  return places;
}
