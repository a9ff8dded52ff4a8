import { cleanId } from './idKey';
import { judgeIdKey } from './judgeIdKey';

type Cell = string | number | boolean | null;

/** Customers numbered in the order of their first row. */
export interface IdIndex {
  /** One per customer, as first written. */
  readonly ids: readonly (string | number)[];
  /** Customer of each row, -1 where the cell is blank. */
  readonly customer: Int32Array;
  /** Identifiers that stand for one customer though they are written differently: its first, and another. */
  readonly alike: readonly (readonly [first: string, other: string])[];
  /** Where case tells customers apart: identifiers that differ from another in nothing else, two of each. */
  readonly apart: readonly (readonly [first: string, other: string])[];
}

/**
 * Numbers the distinct identifiers of a column: by `judgeIdKey`, so that "Ann@x.org" and "ann@x.org" are one customer. The text
 * "12" and the number 12 are one, too; "012" is another one, since leading zeros mean something in account numbers.
 *
 * @param cells one per row; '' and null are blank
 * @param zerosMeanNothing true where "012" and 12 are one customer
 */
export function indexIds(cells: readonly Cell[], zerosMeanNothing = false): IdIndex {
  const ids: (string | number)[] = [];
  const byCell = new Map<Cell, number>();
  const byKey = new Map<string, number>();
  const alike: [string, string][] = [];
  const { keyOf, byCase } = judgeIdKey(cells);
  const customer = new Int32Array(cells.length);
  const find = (cell: Cell): number => {
    const id = typeof cell === 'number' ? cell : cleanId(String(cell));
    if (id === '') return -1;
    const text = String(id);
    const plain = keyOf(text);
    const key = zerosMeanNothing ? plain.replace(/^0+(?=\d+$)/, '') : plain;
    const known = byKey.get(key);
    if (known !== undefined) {
      const first = String(ids[known]);
      // Spaces around an identifier are no news to anybody.
      if (first.trim() !== String(cell).trim() && keyOf(first) === plain) alike.push([first, String(cell)]);
      return known;
    }
    const index = ids.push(id) - 1;
    byKey.set(key, index);
    return index;
  };
  // Logs are often sorted by customer: the row above is looked at before the tables are.
  let lastCell: Cell = '';
  let lastIndex = -1;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? '';
    if (cell !== lastCell) {
      let index = byCell.get(cell);
      if (index === undefined) {
        index = find(cell);
        byCell.set(cell, index);
      }
      lastCell = cell;
      lastIndex = index;
    }
    customer[row] = lastIndex;
  }
  return { ids, customer, alike, apart: byCase ? sameInLowerCase(ids) : [] };
}

function sameInLowerCase(ids: readonly (string | number)[]): readonly (readonly [string, string])[] {
  const known = new Map<string, string>();
  return ids.flatMap((id) => {
    const text = String(id);
    const key = text.toLowerCase();
    const first = known.get(key);
    if (first === undefined) known.set(key, text);
    return first === undefined ? [] : [[first, text] as const];
  });
}
