import { customerColumns } from '../../src/workbench/samples/customerColumns';
import { simulateCustomers } from '../../src/workbench/samples/simulateCustomers';

type Cell = string | number;

/**
 * A customer list as the text of a .csv file: the sample's customers over and over, each time with other ids and
 * slightly other amounts, so that columns have as many different values as those of a real list.
 *
 * @param wanted headers of the columns; all, and two of a programme, unless given
 */
export function customerListCsv(count: number, wanted?: readonly string[]): string {
  const { customers } = simulateCustomers();
  const columns = customerColumns.filter(
    ({ header }) => wanted === undefined || wanted.includes(header['en-US']),
  );
  const header = columns.map((column) => column.header['en-US']);
  const programme = wanted === undefined ? ['Before', 'After'] : [];
  const lines = [[...header, ...programme].map(quoted).join(',')];
  for (let i = 0; i < count; i += 1) {
    const customer = customers[i % customers.length];
    if (customer === undefined) continue;
    // A ratio near 1 that walks through its range without repeating.
    const ratio = 0.8 + 0.4 * ((i * 0.618_033_988_7) % 1);
    const cells = columns.map(({ kind, value }, column): Cell => {
      if (column === 0) return `C${String(100_000 + i)}`;
      const found = value(customer, 'en-US');
      if (typeof found !== 'number') return typeof found === 'string' ? found : '';
      if (kind === 'date') return isoDate(found);
      return kind === 'money' ? Math.round(found * ratio * 100) / 100 : found;
    });
    const effect =
      wanted === undefined ? [Math.round(customer.total * ratio), Math.round(customer.total)] : [];
    lines.push([...cells, ...effect].map(quoted).join(','));
  }
  return lines.join('\n');
}

function isoDate(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}

function quoted(cell: Cell): string {
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
