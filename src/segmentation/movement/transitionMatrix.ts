import type { Segment } from '../segmentation';
import { crossTexts } from '../texts/crossTexts';
import { matchCustomers, notThere } from './matchCustomers';
import type { SegmentedCustomers } from './segmentedCustomers';

/**
 * Who moved: rows are the segments before, columns those after. Then come, where there are any, the customers
 * in no segment; the last row and column hold newcomers and leavers.
 */
export interface TransitionMatrix {
  readonly rows: readonly Segment[];
  readonly columns: readonly Segment[];
  readonly counts: readonly (readonly number[])[];
  /** Value that moved: after the move, for leavers before it. */
  readonly values: readonly (readonly number[])[];
  /** The same customers' value before the move; 0 for newcomers. */
  readonly valuesBefore: readonly (readonly number[])[];
  /** Customers that are there both times, newcomers and leavers. */
  readonly both: number;
  readonly newcomers: number;
  readonly leavers: number;
  /** Of the customers in a segment both times: the share that stayed in the same one. */
  readonly stayed: number;
}

const plain = (key: string, name: Segment['name']): Segment => ({ key, name, rule: name });
const unplaced = plain('notPlaced', crossTexts.notPlaced);
const newcomer = plain('newcomers', crossTexts.newcomers);
const leaver = plain('leavers', crossTexts.leavers);

/** Counts who moved between the segments of two times, matching customers by id. */
export function transitionMatrix(before: SegmentedCustomers, after: SegmentedCustomers): TransitionMatrix {
  const matched = matchCustomers(before, after.ids);
  const rows = [...before.segments, ...someUnplaced(before.membership), newcomer];
  const columns = [...after.segments, ...someUnplaced(after.membership), leaver];
  const empty = (): number[][] => rows.map(() => new Array<number>(columns.length).fill(0));
  const counts = empty();
  const values = empty();
  const valuesBefore = empty();
  const add = (table: number[][], row: number, column: number, amount: number): void => {
    const line = table[row];
    if (line && !Number.isNaN(amount)) line[column] = (line[column] ?? 0) + amount;
  };
  let placed = 0;
  let same = 0;
  after.ids.forEach((_, customer) => {
    const now = after.membership[customer] ?? -1;
    const was = matched.membership[customer] ?? notThere;
    const row = was === notThere ? rows.length - 1 : was < 0 ? before.segments.length : was;
    const column = now < 0 ? after.segments.length : now;
    add(counts, row, column, 1);
    add(values, row, column, after.value?.[customer] ?? NaN);
    add(valuesBefore, row, column, matched.value[customer] ?? NaN);
    if (was < 0 || now < 0) return;
    placed++;
    if (isSame(rows[row], columns[column])) same++;
  });
  for (const place of matched.gone) {
    const was = before.membership[place] ?? -1;
    const row = was < 0 ? before.segments.length : was;
    add(counts, row, columns.length - 1, 1);
    add(values, row, columns.length - 1, before.value?.[place] ?? NaN);
    add(valuesBefore, row, columns.length - 1, before.value?.[place] ?? NaN);
  }
  return {
    rows,
    columns,
    counts,
    values,
    valuesBefore,
    both: matched.both,
    newcomers: after.ids.length - matched.both,
    leavers: matched.gone.length,
    stayed: placed === 0 ? NaN : same / placed,
  };
}

/** Clusters have the same keys in every run: only those with the same words too are the same. */
export function isSame(before: Segment | undefined, after: Segment | undefined): boolean {
  return before !== undefined && before.key === after?.key && before.name['en-US'] === after.name['en-US'];
}

function someUnplaced(membership: ArrayLike<number>): readonly Segment[] {
  for (let customer = 0; customer < membership.length; customer++) {
    if ((membership[customer] ?? -1) < 0) return [unplaced];
  }
  return [];
}
