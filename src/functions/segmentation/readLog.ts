import { dayFromSerial } from '../../customers/days';
import { judgeDateOrder } from '../../customers/judgeDateOrder';
import { parseDate, type DateOrder } from '../../customers/parseDate';
import type { LogInput } from '../../customers/summarizeLog';
import { CellError } from '../cellError';
import { CellFailure } from '../cellFailure';
import { describe } from '../cells/readScalar';
import { serialOf } from '../cells/serialOf';
import type { CellBlock } from '../parameter';
import { argumentTexts, thingTexts } from '../texts';

type Cell = string | number | boolean;

/**
 * A purchase log from three ranges of cells. A header row and blank rows are skipped; any other row must be whole,
 * since leaving out a purchase without a word would change the result. Desktop Excel hands blank cells over as 0:
 * a row without date is blank where its customer is, too.
 *
 * @param dateOrder order of day, month and year in dates that are text, where it is said
 * @throws CellFailure naming the argument and the row
 */
export function readLog(
  customers: CellBlock,
  dates: CellBlock,
  amounts: CellBlock,
  dateOrder?: DateOrder,
): LogInput {
  const columns = { customers: customers.flat(), dates: dates.flat(), amounts: amounts.flat() };
  requireSameLength(columns.customers, 'dates', columns.dates);
  requireSameLength(columns.customers, 'amounts', columns.amounts);
  const order = dateOrder ?? orderOf(columns.dates);
  const log = { customers: [] as (string | number)[], days: [] as number[], amounts: [] as number[] };
  columns.customers.forEach((customer, i) => {
    const date = columns.dates[i] ?? '';
    const amount = columns.amounts[i] ?? '';
    if (isBlank(date) && isBlank(customer)) return;
    const serial = serialOf(date, order);
    if (i === 0 && Number.isNaN(serial) && typeof amount === 'string') return;
    if (Number.isNaN(serial)) throw rowWithout('dates', 'dateNoun', i, date);
    if (typeof amount !== 'number') throw rowWithout('amounts', 'numberNoun', i, amount);
    if (customer === '' || typeof customer === 'boolean')
      throw rowWithout('customers', 'identifierNoun', i, customer);
    log.customers.push(customer);
    log.days.push(dayFromSerial(serial, false));
    log.amounts.push(amount);
  });
  return log;
}

/**
 * The order that the dates tell. One that they do not tell is an error: nobody can be asked, and a guess would be wrong in
 * silence.
 */
function orderOf(dates: readonly Cell[]): DateOrder {
  const texts = dates.filter((date): date is string => typeof date === 'string');
  const { orders, order } = judgeDateOrder(texts);
  if (orders.length < 2) return order;
  const example = texts.find((text) => new Set(orders.map((one) => parseDate(text, one))).size > 1) ?? '';
  throw new CellFailure(
    new CellError('#VALUE!', argumentTexts.orderUnknown, {
      found: example,
      choices: orders.map((one) => `"${one}"`).join(', '),
    }),
  );
}

function isBlank(cell: Cell): boolean {
  return cell === '' || cell === 0;
}

function rowWithout(
  argument: string,
  wanted: 'dateNoun' | 'numberNoun' | 'identifierNoun',
  index: number,
  cell: Cell,
): CellFailure {
  return new CellFailure(
    new CellError('#VALUE!', argumentTexts.rowWithout, {
      argument,
      wanted: thingTexts[wanted],
      row: index + 1,
      found: describe(cell),
    }),
  );
}

function requireSameLength(customers: readonly Cell[], name: string, other: readonly Cell[]): void {
  if (other.length === customers.length) return;
  throw new CellFailure(
    new CellError('#VALUE!', argumentTexts.sizesDiffer, {
      first: 'customers',
      firstLength: customers.length,
      second: name,
      secondLength: other.length,
      direction: thingTexts.rows,
    }),
  );
}
