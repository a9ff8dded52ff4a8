import type { Context } from '../context';
import { styles } from '../design/styles';
import { formula, noNumber } from '../live';
import { grid } from '../report/grid';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { absolute } from '../table/columnReference';
import { onePagerTexts as texts } from '../texts/onePagerTexts';

/** Finds one customer in the Customers table, wherever sorting has moved the row. */
export interface Lookup {
  readonly customer: number;
  readonly sheetKey: string;
  /** Formula text of a column's value for this customer. */
  readonly value: (key: string) => string;
  /** A cell with that value, or a dash where it is blank. */
  readonly cell: (key: string) => SpecCell;
  /** Address of the cell with the customer's segment label. */
  readonly segment: string;
}

/** Longer texts cannot be looked up. */
const longestLookup = 255;

/** Puts identifier, position and segment right of the printed page. */
export function putLookup(
  sheet: SheetBuilder,
  { input, table, say, fieldName }: Context,
  customer: number,
  sheetKey: string,
): Lookup {
  const column = grid.width;
  const id = input.customers.ids[customer] ?? '';
  // MATCH reads * and ? as any characters unless ~ stands before them.
  const pattern = id.replace(/[~*?]/g, '~$&');
  const unique = input.customers.ids.indexOf(id) === input.customers.ids.lastIndexOf(id);
  const found =
    unique && pattern.length <= longestLookup
      ? formula(`MATCH(${absolute(0, column + 1)},${table.cells('id')},0)`)
      : table.order.indexOf(customer) + 1;
  const position = absolute(1, column + 1);
  const value = (key: string): string => `INDEX(${table.cells(key)},${position})`;
  sheet.put(0, column, fieldName('id'), pattern);
  sheet.put(1, column, say(texts.position), found);
  sheet.put(2, column, say(texts.segment), formula(value('segment')));
  sheet.style(area(0, column, 3, 2), styles.source);
  sheet.style(area(0, column + 1), { numberFormat: '@' });
  return {
    customer,
    sheetKey,
    value,
    cell: (key) => formula(`IF(${value(key)}="","${noNumber}",${value(key)})`),
    segment: absolute(2, column + 1),
  };
}
