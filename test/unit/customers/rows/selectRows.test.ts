import { buildCustomers } from '../../../../src/customers/buildCustomers';
import type { CellValue } from '../../../../src/customers/cells';
import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import { gridOf } from '../../../support/customers';

type Rows = readonly (readonly CellValue[])[];

const read = (values: Rows) => {
  const grid = gridOf(values);
  return buildCustomers(grid, recognizeColumns(grid).mapping);
};
/** The customers, and every row that was left out: none may vanish without a word. */
const sorted = (values: Rows) => {
  const set = read(values);
  const out = set.notes.filter(({ excluded }) => excluded).map(({ code, row }) => `${String(row)} ${code}`);
  return { ids: set.ids, out };
};

describe('subtotals and totals', () => {
  it.each([
    ['English', ['Region', 'Customer ID', 'Revenue'], ['North Total', 'South Total', 'Grand Total']],
    ['Chinese', ['地区', '客户编号', '销售额'], ['华北 汇总', '华南小计', '总计']],
  ])('of Data › Subtotal are left out and listed (%s)', (_, header, [first, second, grand]) => {
    expect(
      sorted([
        header,
        ['North', 'C1', 100],
        ['North', 'C2', 200],
        [first ?? '', '', 300],
        ['South', 'C3', 50],
        ['South', 'C4', 150],
        [second ?? '', '', 200],
        [grand ?? '', '', 500],
      ]),
    ).toEqual({
      ids: ['C1', 'C2', 'C3', 'C4'],
      out: ['4 totalsRow', '7 totalsRow', '8 totalsRow'],
    });
  });

  it('without any word are known by their sum, from the start or since the last one', () => {
    const rows: Rows = [
      ['Customer ID', 'Name', 'Revenue'],
      ['C1', 'Ann', 100],
      ['C2', 'Bob', '$200.00'],
      ['', '', 300],
      ['C3', 'Cy', 300],
      ['C4', 'Di', 1],
      ['', '', 301],
      ['', '', '601'],
    ];
    expect(sorted(rows)).toEqual({
      ids: ['C1', 'C2', 'C3', 'C4'],
      out: ['4 sumRow', '7 sumRow', '8 sumRow'],
    });
  });

  it('keep a customer without identifier whose number is nobody’s sum', () => {
    expect(
      sorted([
        ['Customer ID', 'Revenue'],
        ['C1', 100],
        ['C2', 200],
        ['', 250],
      ]),
    ).toEqual({ ids: ['C1', 'C2', '#4'], out: [] });
  });

  it.each([
    'Total revenue',
    'Report total',
    'Grand Total',
    'TOTAL SALES (USD)',
    'Sum of amounts',
    '合计金额',
    '本月合计',
    '小计',
    '总计（元）',
    '本页小计',
    '金额合计',
    '全年累计',
  ])('say so in any column of words: %s', (word) => {
    expect(
      sorted([
        ['Customer ID', 'Owner', 'Remark', 'Revenue'],
        ['C1', 'Ann', 'good', 100],
        ['C2', 'Bob', 'bad', 250],
        ['', '', word, 1],
      ]).out,
    ).toEqual(['4 totalsRow']);
    expect(
      sorted([
        ['Customer', 'Revenue'],
        ['C1', 100],
        [word, 1],
      ]).out,
    ).toEqual(['3 totalsRow']);
  });

  it.each([
    'Total SA',
    'Sumner',
    'TotalEnergies SE',
    'Total Wine',
    'Mean Streets Ltd',
    'Count Dracula',
    '汇总科技',
    '总部',
    '计算所',
    '累计网络有限公司',
  ])('are not confused with a customer named %s', (name) => {
    const rows: Rows = [
      ['Customer', 'Revenue'],
      ['C1', 100],
      ['C2', 250],
      [name, 77],
    ];
    expect(sorted(rows)).toEqual({ ids: ['C1', 'C2', name], out: [] });
    const withId: Rows = rows.map((row, index) => [
      index === 0 ? 'Customer ID' : `K${String(index)}`,
      ...row,
    ]);
    expect(sorted(withId).out).toEqual([]);
  });

  it('keep a customer named like a total that has an identifier', () => {
    expect(
      sorted([
        ['Customer ID', 'Name', 'Revenue'],
        ['C1', 'Ann', 100],
        ['C2', 'Total', 250],
      ]),
    ).toEqual({ ids: ['C1', 'C2'], out: [] });
  });

  it('are not confused with a product of a purchase whose customer stands above', () => {
    const set = read([
      ['Customer', 'Order date', 'Product', 'Amount'],
      ['Ann', '2026-01-01', 'Mug', 5],
      ['', '2026-02-01', 'Total Care cream', 7],
      ['Bob', '2026-01-01', 'Mug', 9],
      ['', '2026-03-01', 'Lamp', 2],
      ['', '', 'Bob Total', 11],
    ]);
    expect(set.notes.filter(({ excluded }) => excluded).map(({ row }) => row)).toEqual([6]);
    expect(Array.from(set.numbers.value ?? [])).toEqual([12, 11]);
  });

  it('of each customer in a log are known by their sums, in several levels', () => {
    expect(
      sorted([
        ['Customer', 'Order date', 'Amount'],
        ['Ann', '2026-01-01', 5],
        ['Ann', '2026-02-01', 6],
        ['Ann Total', '', 11],
        ['Bob', '2026-01-01', 7],
        ['Bob Total', '', 7],
        ['North Total', '', 18],
        ['Cy', '2026-01-05', 2],
        ['Cy Total', '', 2],
        ['Grand Total', '', 20],
      ]).out,
    ).toEqual(['4 totalsRow', '6 totalsRow', '7 totalsRow', '9 totalsRow', '10 totalsRow']);
  });
});

describe('rows that are no customers', () => {
  it('are notes below the list', () => {
    expect(
      sorted([
        ['Customer ID', 'Revenue'],
        ['C1', 100],
        ['C2', 200],
        ['', ''],
        ['Source: ERP export 2026-06-30', ''],
        ['* preliminary', ''],
        ['All amounts in thousands of euros, unaudited', ''],
      ]),
    ).toEqual({
      ids: ['C1', 'C2'],
      out: ['4 blankRow', '5 noteRow', '6 noteRow', '7 noteRow'],
    });
    expect(
      sorted([
        ['客户编号', '销售额'],
        ['C1', 100],
        ['C2', 200],
        ['制表人：李娜', ''],
        ['数据来源：财务系统', ''],
        ['注：本表未经审计。', ''],
      ]).out,
    ).toEqual(['4 noteRow', '5 noteRow', '6 noteRow']);
  });

  it('are page ends with the header and the title again', () => {
    expect(
      sorted([
        ['Customers 2026', ''],
        ['Customer ID', 'Revenue'],
        ['C1', 100],
        ['Page 1 of 2', ''],
        ['Customers 2026', ''],
        ['customer id ', 'REVENUE'],
        ['C2', 200],
        ['Page 2 of 2', ''],
      ]),
    ).toEqual({
      ids: ['C1', 'C2'],
      out: ['4 noteRow', '5 repeatedTitle', '6 repeatedHeader', '8 noteRow'],
    });
  });

  it.each(['C9', 'Source Systems Ltd', 'Notebook Co', 'Marks and Spencer', '来宾一号'])(
    'are not customers without numbers: %s',
    (name) => {
      expect(
        sorted([
          ['Customer', 'Revenue'],
          ['C1', 100],
          ['C2', 200],
          [name, ''],
        ]),
      ).toEqual({ ids: ['C1', 'C2', name], out: [] });
    },
  );
});

describe('a second header row', () => {
  it.each([
    [
      'units',
      ['', '(USD)', '(days)', '(count)'],
      ['Customer ID', 'Revenue (USD)', 'Recency (days)', 'Frequency (count)'],
    ],
    ['words', ['', 'EUR', 'days', '#'], ['Customer ID', 'Revenue (EUR)', 'Recency (days)', 'Frequency (#)']],
    [
      'Chinese units',
      ['', '万元', '天', '次'],
      ['Customer ID', 'Revenue (万元)', 'Recency (天)', 'Frequency (次)'],
    ],
    ['years', ['', 2025, 2026, 2026], ['Customer ID', 'Revenue 2025', 'Recency 2026', 'Frequency 2026']],
  ])('of %s is part of the header', (_, second, headers) => {
    const grid = gridOf([
      ['Customer ID', 'Revenue', 'Recency', 'Frequency'],
      second,
      ['C1', 100, 10, 2],
      ['C2', 200, 20, 3],
      ['C3', 300, 30, 4],
    ]);
    const { mapping, columns } = recognizeColumns(grid);
    expect(columns.map(({ header }) => header)).toEqual(headers);
    expect(mapping.fields).toEqual(['id', 'value', 'recency', 'frequency']);
    const set = buildCustomers(grid, mapping);
    expect(set.ids).toEqual(['C1', 'C2', 'C3']);
    expect(set.notes).toEqual([]);
  });

  it('is not the first customer', () => {
    for (const first of [
      ['C1', 2025, 3],
      ['', 100, 2],
      ['day', 5, 1],
    ]) {
      const set = read([['Customer ID', 'Revenue', 'Frequency'], first, ['C2', 100, 2], ['C3', 300, 4]]);
      expect(set.count).toBe(3);
    }
  });
});

it('leaves out what a pivot table could name after nobody', () => {
  expect(
    sorted([
      ['Customer', 'Revenue'],
      ['C1', 150],
      ['(blank)', 30],
      ['（空白）', 30],
    ]),
  ).toEqual({ ids: ['C1'], out: ['3 pivotBlank', '4 pivotBlank'] });
});
