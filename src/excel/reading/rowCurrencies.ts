import { formatCurrency } from '../../customers/formatCurrency';
import { throwIfAborted } from '../hostError';
import type { Rectangle } from './rectangle';

/** Formats a request: at some 20 bytes each well below what Excel on the web passes. */
const formatsPerRequest = 50_000;
/** Beyond so many cells only the first columns of money are looked at: rows of one currency are so in all of them. */
const cellLimit = 400_000;

/**
 * The currency of each row in columns whose number formats show different ones, by the place of the column. Columns of one
 * currency, and of none, are not in it.
 *
 * @param across the columns' rectangles
 * @param down the rows' rectangles
 * @param formats a number format of each column, of which those that show a currency are looked at row by row
 */
export async function readRowCurrencies(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  across: readonly Rectangle[],
  down: readonly Rectangle[],
  formats: readonly string[],
  signal?: AbortSignal,
): Promise<Readonly<Record<number, readonly string[]>>> {
  const places = across.flatMap(({ column, columnCount }) =>
    Array.from({ length: columnCount }, (_, i) => column + i),
  );
  const rows = down.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const wanted = places
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => formatCurrency(formats[place] ?? '') !== '')
    .slice(0, Math.max(1, Math.floor(cellLimit / rows)));
  const mixed: Record<number, readonly string[]> = {};
  for (const { column, place } of wanted) {
    const currencies: string[] = [];
    const known = new Map<string, string>();
    for (const { row, rowCount } of down) {
      for (let start = 0; start < rowCount; start += formatsPerRequest) {
        throwIfAborted(signal);
        const count = Math.min(formatsPerRequest, rowCount - start);
        const range = sheet.getRangeByIndexes(row + start, column, count, 1);
        range.load('numberFormat');
        await context.sync();
        for (const [format = ''] of range.numberFormat as string[][]) {
          const currency = known.get(format) ?? formatCurrency(format);
          known.set(format, currency);
          currencies.push(currency);
        }
        range.untrack();
      }
    }
    if (new Set(currencies.filter((currency) => currency !== '')).size > 1) mixed[place] = currencies;
  }
  return mixed;
}
