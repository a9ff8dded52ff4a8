import type { CellGrid, CellValue } from '../../../src/customers/cells';

/** The same numbers every time: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const headers = [
  'Customer ID',
  'Name',
  'Region',
  'Last purchase',
  'Orders',
  'Annual value',
  'Average order value',
  'Satisfaction',
  'Account manager',
];
const names = ['Harbour Logistics', 'Ana Silva', '华东建设', 'Northwind Traders', '李明', 'Priya Nair'];

/** Plausible customers in cells, with a few faults: text in a number, an error value, a totals row. */
export function customerGrid(rows = 500): CellGrid {
  const random = seeded(7);
  const values: CellValue[][] = [headers];
  for (let row = 1; row <= rows; row++) {
    const orders = 1 + Math.floor(24 * random() ** 2.5);
    const mean = Math.round(40 + 900 * random() ** 3);
    values.push([
      `C-${String(row).padStart(4, '0')}`,
      `${names[row % names.length] ?? ''} ${row}`,
      ['North', 'South', 'West'][row % 3] ?? '',
      46_200 - Math.floor(700 * random() ** 2),
      orders,
      row === 17 ? 'n/a' : row === 40 ? '#REF!' : orders * mean,
      mean,
      Math.round(50 + 50 * random()) / 10,
      ['Chen', 'Okafor', 'Meyer'][row % 3] ?? '',
    ]);
  }
  values.push(['Total', '', '', '', '', '', '', '', '']);
  return {
    address: `Customers!A1:I${values.length}`,
    sheetName: 'Customers',
    values,
    rowNumbers: values.map((_, index) => index + 1),
    columnNumbers: headers.map((_, index) => index + 1),
    columnFormats: headers.map((_, index) => (index === 3 ? 'yyyy-mm-dd' : 'General')),
    date1904: false,
    hiddenRowCount: 0,
  };
}
