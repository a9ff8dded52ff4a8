import type { CellValue } from '../cells';
import { cellsOf } from '../cellsOf';
import type { ReadContext } from '../readContext';
import { readTexts } from '../readTexts';
import { isGone, plainStatus } from './goneStatus';
import { ofWholeOrder } from './ofWholeOrder';

/** More words than this in a column are no statuses. */
const mostStatuses = 40;

/** Where deals are told as won, only these were purchases. */
const won = /^(?:closed won|closedwon|won)$|^(?:赢单|已赢单|已成交|成交)$/;

/**
 * The rows that are left after those of a status that a person leaves out; as it is usual, orders that were
 * cancelled, refunded, void or never paid. A row without status has that of its order's other rows.
 */
export function rowsByStatus(context: ReadContext): Int32Array {
  const { grid, rows, mapping, notes } = context;
  const column = mapping.fields.indexOf('status');
  if (column < 0) return rows;
  const statuses = ofWholeOrder(context, readTexts(context, column));
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const word of statuses) {
    if (word === '') continue;
    const key = plainStatus(word);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { word, count: 1 });
    if (counts.size > mostStatuses) return rows;
  }
  const keys = [...counts.keys()].sort((a, b) => (counts.get(b)?.count ?? 0) - (counts.get(a)?.count ?? 0));
  const usual = usuallyLeftOut(keys);
  // Customers whose relationship ended are still customers.
  const standard = mapping.layout === 'log' ? usual : [];
  if (keys.length < 2 && standard.length === 0) return rows;
  if (mapping.layout === 'customers' && usual.length === 0) return rows;
  const taken = new Set(
    notes.ask({
      code: 'statuses',
      many: true,
      options: keys.map((key) => {
        const { word, count } = counts.get(key) ?? { word: key, count: 0 };
        return { key, values: { status: word, count } };
      }),
      standard,
      values: { column: context.headerOf(column) },
    }),
  );
  const isTaken = (index: number): boolean => taken.has(plainStatus(statuses[index] ?? ''));
  const isKeptRefund = refundsByThemselves(context, isTaken);
  return rows.filter((row, index) => {
    const word = statuses[index] ?? '';
    if (!isTaken(index) || isKeptRefund(index)) return true;
    notes.row({
      code: 'statusRow',
      row: grid.rowNumbers[row] ?? 0,
      column: context.headerOf(column),
      value: word,
      excluded: true,
    });
    return false;
  });
}

function usuallyLeftOut(keys: readonly string[]): readonly string[] {
  if (keys.some((key) => won.test(key))) return keys.filter((key) => !won.test(key));
  return keys.filter(isGone);
}

/** Columns of which a negative number says that money went back. */
const moneyFields = ['amount', 'subtotal', 'quantity'] as const;

/**
 * Rows of a status that is left out which stay all the same: money that went back under a number of its own, for a
 * purchase that is counted. Where the purchase is left out as well, both are: they are one order.
 */
function refundsByThemselves(
  context: ReadContext,
  isTaken: (index: number) => boolean,
): (index: number) => boolean {
  const { mapping, rows } = context;
  const columns = moneyFields.map((field) => mapping.fields.indexOf(field)).filter((column) => column >= 0);
  const cells = columns.map((column) => cellsOf(context, column));
  const isBack = (index: number): boolean => cells.some((column) => isNegative(column[index]));
  const [keyField] = (['orderId', 'id', 'name'] as const).filter((field) => mapping.fields.includes(field));
  const keys = keyField === undefined ? [] : cellsOf(context, mapping.fields.indexOf(keyField));
  const keyOf = (index: number): string => {
    const key = plainStatus(String(keys[index] ?? ''));
    return keyField === 'orderId' ? key : `${key} ${sizeOf(cells[0]?.[index])}`;
  };
  const leftOut = new Set<string>();
  for (let index = 0; index < rows.length; index++)
    if (isTaken(index) && !isBack(index)) leftOut.add(keyOf(index));
  return (index) => isBack(index) && !leftOut.has(keyOf(index));
}

const isNegative = (cell: CellValue | undefined): boolean =>
  typeof cell === 'number' ? cell < 0 : typeof cell === 'string' && /^\s*[-−–(]\s*[^\d\s]{0,4}\d/u.test(cell);

/** The amount without its sign, as far as it tells two rows to be of one purchase. */
const sizeOf = (cell: CellValue | undefined): string =>
  typeof cell === 'number' ? String(Math.abs(cell)) : String(cell ?? '').replace(/[^\d.,]/g, '');
