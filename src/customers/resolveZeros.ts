import type { CellValue } from './cells';
import { cellsOf } from './cellsOf';
import { idKey } from './idKey';
import type { ReadContext } from './readContext';

const digits = /^\d+$/;
const zeroFirst = /^[\s\p{Cf}]*[0０]/u;
/** Printed ASCII but for the zero: what nearly all identifiers begin with. */
const plainFirst = /^[!-/1-~]/;

function startsWithZero(cell: CellValue): boolean {
  return typeof cell === 'string' && !plainFirst.test(cell) && zeroFirst.test(cell);
}

/**
 * Whether "00123" and 123 are one customer: asked where both stand in the column, and never taken for granted.
 *
 * @param column that of the customers' identifiers
 */
export function resolveZeros(context: ReadContext, column: number): boolean {
  const cells = cellsOf(context, column);
  if (!cells.some(startsWithZero)) return false;
  const keys = new Set(Array.from(new Set(cells), (cell) => idKey(String(cell))));
  keys.delete('');
  const pairs: (readonly [string, string])[] = [];
  for (const key of keys) {
    if (!digits.test(key)) continue;
    const short = key.replace(/^0+(?=\d)/, '');
    if (short !== key && keys.has(short)) pairs.push([key, short]);
  }
  const [first] = pairs;
  if (first === undefined) return false;
  const [example, other] = first;
  const [taken] = context.notes.ask({
    code: 'leadingZeros',
    values: { column: context.headerOf(column), count: pairs.length, example, other },
    options: [{ key: 'same' }, { key: 'different' }],
    standard: ['different'],
    required: true,
  });
  return taken === 'same';
}
