import type { CellGrid } from '../../customers/cells';
import type { CustomerSet } from '../../customers/customerSet';
import type { SegmentSummaries } from '../../segmentation/summarizeSegments';

/** Which customers are meant. */
export type CustomerQuery =
  | { readonly by: 'text'; readonly text: string; readonly count: number }
  | { readonly by: 'id'; readonly id: string }
  /** A row (from 1) of the sheet that was read. */
  | { readonly by: 'row'; readonly sheetName: string; readonly row: number }
  | { readonly by: 'segment'; readonly segment: string; readonly count: number };

export interface FoundCustomer {
  readonly index: number;
  readonly id: string;
  readonly name: string;
}

interface Known {
  readonly set: CustomerSet;
  readonly grid: CellGrid;
  readonly summaries: SegmentSummaries;
}

export function findCustomers(known: Known, query: CustomerQuery): readonly FoundCustomer[] {
  const { set } = known;
  return indexesOf(known, query).map((index) => ({
    index,
    id: set.ids[index] ?? '',
    name: set.texts.name?.[index] ?? '',
  }));
}

function indexesOf({ set, grid, summaries }: Known, query: CustomerQuery): readonly number[] {
  switch (query.by) {
    case 'text':
      return search(set, query.text, query.count);
    case 'id': {
      const index = set.ids.indexOf(query.id);
      return index < 0 ? [] : [index];
    }
    case 'row': {
      if (query.sheetName !== grid.sheetName) return [];
      const index = set.rowCustomer?.[grid.rowNumbers.indexOf(query.row)] ?? -1;
      return index < 0 ? [] : [index];
    }
    case 'segment': {
      const summary = summaries.segments.find(({ key }) => key === query.segment);
      return (summary?.topCustomers ?? []).slice(0, query.count);
    }
  }
}

/** Identifiers and names that are the text come first, then those that begin with it, then those that hold it. */
function search({ ids, texts, count }: CustomerSet, text: string, most: number): readonly number[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const places: readonly number[][] = [[], [], []];
  for (let index = 0; index < count; index++) {
    const own = [ids[index] ?? '', texts.name?.[index] ?? ''].map((each) => each.toLocaleLowerCase());
    const rank = own.includes(wanted)
      ? 0
      : own.some((each) => each.startsWith(wanted))
        ? 1
        : own.some((each) => each.includes(wanted))
          ? 2
          : -1;
    if (rank >= 0) places[rank]?.push(index);
  }
  return places.flat().slice(0, most);
}
