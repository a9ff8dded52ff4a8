import type { CellValue } from '../../../src/customers/cells';
import { buildCustomers } from '../../../src/customers/buildCustomers';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';
import { purchasesOf, readList, valuesOf, type List } from '../../support/listOf';

interface Words {
  readonly title: string;
  readonly header: readonly string[];
  readonly units: readonly string[];
  readonly refunded: string;
  readonly paid: string;
  readonly subtotal: string;
  readonly total: string;
  readonly page: string;
  readonly note: string;
}

const english: Words = {
  title: 'Orders 2026',
  header: ['Order No', 'Customer', 'Order date', 'Quantity', 'Unit price', 'Status', 'Plan'],
  units: ['', '', '', '(pcs)', '(EUR)', '', ''],
  refunded: 'refunded',
  paid: 'paid',
  subtotal: 'North Total',
  total: 'Grand Total',
  page: 'Page 1 of 2',
  note: 'Source: shop export',
};
const chinese: Words = {
  title: '2026年订单',
  header: ['订单编号', '客户', '下单日期', '数量', '单价', '订单状态', '套餐'],
  units: ['', '', '', '(件)', '(元)', '', ''],
  refunded: '已退款',
  paid: '已付款',
  subtotal: '华北小计',
  total: '总计',
  page: '第 1 页 共 2 页',
  note: '数据来源：商城导出',
};

/** Every fault of structure at once: title, units, subtotals, page end, blank row, total, note; lines, credits, statuses. */
function everything({ title, header, units, refunded, paid, subtotal, total, page, note }: Words): List {
  const lone = (text: string): CellValue[] => [text, '', '', '', '', '', ''];
  return [
    lone(title),
    header,
    units,
    ['1001', 'Total SA', '2026-01-05', 2, 10, paid, 'gold'],
    ['1001', 'Total SA', '2026-01-05', 1, 5, '', 'gold'],
    ['1002', 'Sumner', '2026-01-06', 1, 40, refunded, 'basic'],
    ['1003', 'Sumner', '2026-01-07', 3, 4, paid, 'basic'],
    [subtotal, '', '', 7, '', '', ''],
    lone(page),
    lone(title),
    header,
    ['', '', '', '', '', '', ''],
    ['C1004', 'Total SA', '2026-02-05', 1, 5, paid, 'gold'],
    ['1005', 'Total SA', '2026-03-05', 1, 7, paid, 'gold'],
    [total, '', '', 9, '', '', ''],
    lone(note),
  ];
}

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('a list with every fault at once (%s)', (_, words) => {
  const list = everything(words);

  it('gives the right customers', () => {
    const set = readList(list);
    expect(valuesOf(set)).toEqual({ 'Total SA': 27, Sumner: 12 });
    expect(purchasesOf(set)).toEqual({ 'Total SA': 2, Sumner: 1 });
    expect(set.others.map(({ values }) => values)).toEqual([['gold', 'basic']]);
    expect(set.headers.orderId).toBe(words.header[0]);
  });

  it('lists every row that is no order, each once, and uses all others', () => {
    const set = readList(list);
    const out = set.notes.filter(({ excluded }) => excluded).map(({ code, row }) => `${String(row)} ${code}`);
    expect(out).toEqual([
      '6 statusRow',
      '8 totalsRow',
      '9 noteRow',
      '10 repeatedTitle',
      '11 repeatedHeader',
      '12 blankRow',
      '15 totalsRow',
      '16 noteRow',
    ]);
    const used = Array.from(set.rowCustomer ?? []).filter((customer) => customer >= 0).length;
    // Title, header and units above the first order.
    expect(used + out.length + 3).toBe(list.length);
  });
});

describe('100,000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, row): CellValue[] => [
    `C${String(row)}`,
    ['North', 'South'][row % 2] ?? '',
    100 + (row % 7),
    45_000 + (row % 700),
  ]);
  const parts = Array.from({ length: 100 }, (_, part) => rows.slice(1000 * part, 1000 * (part + 1)));
  const sum = (list: readonly CellValue[][]): number => list.reduce((all, row) => all + Number(row[2]), 0);
  const list: CellValue[][] = [
    ['Customer ID', 'Region', 'Revenue', 'Last order'],
    ...parts.flatMap((part) => [...part, ['', '', sum(part), '']]),
    ['Grand Total', '', sum(rows), ''],
  ];

  it('with a hundred subtotals without a word keep every customer and no sum', () => {
    const grid = gridOf(list);
    const set = buildCustomers(grid, recognizeColumns(grid).mapping);
    expect(set.count).toBe(100_000);
    const out = set.notes.filter(({ excluded }) => excluded);
    expect(out.filter(({ code }) => code === 'sumRow')).toHaveLength(100);
    expect(out.filter(({ code }) => code === 'totalsRow')).toHaveLength(1);
    expect(out).toHaveLength(101);
  });
});
