import { buildCustomers } from '../../../src/customers/buildCustomers';
import type { CellValue } from '../../../src/customers/cells';
import type { Answers } from '../../../src/customers/questions';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';

const build = (values: readonly (readonly CellValue[])[], answers?: Answers, formats?: readonly string[]) => {
  const grid = gridOf(values, formats === undefined ? {} : { columnFormats: formats });
  const { mapping } = recognizeColumns(grid);
  return buildCustomers(grid, answers === undefined ? mapping : { ...mapping, answers });
};
type Built = ReturnType<typeof build>;
const value = (set: Built): number[] => Array.from(set.numbers.value ?? []);
const codes = (set: Built): (string | undefined)[] => (set.questions ?? []).map(({ code }) => code);

describe('units of money', () => {
  it('are resolved column by column, so that cost in 元 and value in 万元 compare', () => {
    const set = build([
      ['客户编号', '客户价值(万元)', '维系成本(元)', '营销成本（千元）'],
      ['甲', 1.5, 2000, 3],
      ['乙', '2.5', '1,000', 1],
    ]);
    expect(value(set)).toEqual([15_000, 25_000]);
    expect(Array.from(set.numbers.maintenanceCost ?? [])).toEqual([2000, 1000]);
    expect(Array.from(set.numbers.marketingCost ?? [])).toEqual([3000, 1000]);
    expect(set.currency).toBe('CNY');
    expect(set.headers.value).toBe('客户价值');
    expect(set.headers.maintenanceCost).toBe('维系成本(元)');
    expect(set.questions).toEqual([]);
    expect(set.findings).toContainEqual({
      code: 'moneyUnit',
      severity: 'info',
      values: { column: '客户价值(万元)', factor: 10_000 },
    });
  });

  it('come from the title above the list where the header names none', () => {
    const set = build([
      ['2026年三季度客户台账（单位：万元）', '', ''],
      ['客户编号', '客户价值', '维系成本(元)'],
      ['甲', 19, 2000],
      ['乙', 20, 1000],
    ]);
    expect(value(set)).toEqual([190_000, 200_000]);
    expect(Array.from(set.numbers.maintenanceCost ?? [])).toEqual([2000, 1000]);
  });

  it.each([
    ['Revenue ($k)', 1000, 'USD'],
    ['Revenue (EUR m)', 1_000_000, 'EUR'],
    ['Revenue in thousands', 1000, undefined],
    ["Revenue ('000)", 1000, undefined],
  ])('come from the header %s', (header, factor, currency) => {
    const set = build([
      ['Customer ID', header],
      ['C1', 1.5],
      ['C2', 2],
    ]);
    expect(value(set)).toEqual([1.5 * factor, 2 * factor]);
    expect(set.currency).toBe(currency);
  });

  it('hold in a purchase log and with columns in another order', () => {
    const set = build([
      ['订单金额（万元）', '订单日期', '客户编号'],
      [1, '2026-01-05', '甲'],
      [2, '2026-02-05', '甲'],
      [3, '2026-02-06', '乙'],
    ]);
    expect(value(set)).toEqual([30_000, 30_000]);
  });

  it('are not counted twice where a cell names its own', () => {
    const set = build([
      ['客户编号', '客户价值(万元)'],
      ['甲', '3.5万'],
      ['乙', 2],
    ]);
    expect(value(set)).toEqual([35_000, 20_000]);
  });

  it('are asked for where one column names a unit and another does not', () => {
    const cells = [
      ['客户编号', '客户价值(万元)', '维系成本'],
      ['甲', 19, 2000],
      ['乙', 20, 1000],
    ];
    expect(build(cells).questions).toMatchObject([
      {
        code: 'moneyUnit',
        values: { column: '维系成本', example: 2000 },
        options: [
          { key: '1', values: { read: 2000 } },
          { key: '10000', values: { read: 20_000_000 } },
        ],
        taken: ['1'],
        required: true,
      },
    ]);
    const set = build(cells, { moneyUnit: ['10000'] });
    expect(Array.from(set.numbers.maintenanceCost ?? [])).toEqual([20_000_000, 10_000_000]);
  });
});

const mixed: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Order date', 'Amount', 'Currency'],
  ['C1', '2026-01-05', 100, 'USD'],
  ['C2', '2026-02-05', 10_000, 'JPY'],
  ['C1', '2026-02-09', 50, 'EUR'],
  ['C3', '2026-02-10', 70, 'usd'],
];

describe('several currencies', () => {
  it('are never added up in silence', () => {
    const set = build(mixed);
    expect(set.questions).toMatchObject([
      {
        code: 'currency',
        values: { currencies: 'USD (2), JPY (1), EUR (1)' },
        options: [{ key: 'USD' }, { key: 'JPY' }, { key: 'EUR' }, { key: 'convert', unready: true }],
        required: true,
      },
    ]);
    expect(set.questions?.[0]?.answered).toBeUndefined();
    expect(set.currency).toBe('USD');
  });

  it('give customers of one of them, with each row that is left out listed once', () => {
    const set = build(mixed, { currency: ['USD'] });
    expect(set.ids).toEqual(['C1', 'C3']);
    expect(value(set)).toEqual([100, 70]);
    expect(set.notes).toEqual([
      { code: 'otherCurrency', row: 3, column: 'Amount', value: '10000', excluded: true },
      { code: 'otherCurrency', row: 4, column: 'Amount', value: '50', excluded: true },
    ]);
  });

  it('ask for rates where all are to be converted, and hold until each is there', () => {
    const open = build(mixed, { currency: ['convert'], rates: ['EUR=1.1'] });
    expect(codes(open)).toEqual(['currency', 'rates']);
    expect(open.questions?.[1]).toMatchObject({
      numbers: [
        { key: 'JPY', value: NaN },
        { key: 'EUR', value: 1.1 },
      ],
    });
    expect(open.questions?.[1]?.answered).toBeUndefined();
    const set = build(mixed, { currency: ['convert'], rates: ['EUR=1.1', 'JPY=0.0065'] });
    expect(set.questions?.map(({ answered }) => answered)).toEqual([true, true]);
    expect(set.ids).toEqual(['C1', 'C2', 'C3']);
    expect(value(set).map((one) => Math.round(one * 1e6) / 1e6)).toEqual([155, 65, 70]);
    expect(set.currency).toBe('USD');
    expect(set.findings).toContainEqual({
      code: 'convertedCurrencies',
      severity: 'info',
      values: { currency: 'USD', rates: '1 JPY = 0.0065 USD; 1 EUR = 1.1 USD' },
    });
  });

  it('are seen in the signs and codes of cells', () => {
    const set = build([
      ['Customer ID', 'Order date', 'Amount'],
      ['C1', '2026-01-05', '$1,200.00 USD'],
      ['C2', '2026-02-05', '€900.00 EUR'],
      ['C1', '2026-02-09', '$50.00 USD'],
    ]);
    expect(set.questions).toMatchObject([{ code: 'currency', values: { currencies: 'USD (2), EUR (1)' } }]);
    expect(
      value(
        build(
          [
            ['Customer ID', 'Revenue'],
            ['C1', '$5'],
            ['C2', '€6'],
          ],
          { currency: ['EUR'] },
        ),
      ),
    ).toEqual([NaN, 6]);
  });

  it('are seen in a Chinese list', () => {
    const set = build([
      ['客户编号', '合同币种', '客户价值'],
      ['甲', '人民币', 100],
      ['乙', '美元', 50],
    ]);
    expect(set.questions).toMatchObject([{ code: 'currency', values: { currencies: 'CNY (1), USD (1)' } }]);
  });
});

describe('several currencies in number formats alone', () => {
  it('are asked about and kept apart', () => {
    const cells = [
      ['Customer ID', 'Revenue'],
      ['C1', 5],
      ['C2', 6],
      ['C3', 7],
    ];
    const more = {
      columnFormats: ['General', '$#,##0.00'],
      rowCurrencies: { 1: ['', 'USD', 'EUR', 'USD'] },
    };
    const grid = gridOf(cells, more);
    const { mapping } = recognizeColumns(grid);
    expect(buildCustomers(grid, mapping).questions).toMatchObject([
      { code: 'currency', values: { currencies: 'USD (2), EUR (1)' } },
    ]);
    const set = buildCustomers(grid, { ...mapping, answers: { currency: ['EUR'] } });
    expect(value(set)).toEqual([NaN, 6, NaN]);
  });
});

describe('one currency', () => {
  it.each([
    [
      'a column of currencies',
      [
        ['Customer ID', 'Revenue', 'Currency'],
        ['C1', 5, 'eur'],
        ['C2', 6, 'EUR'],
      ],
      'EUR',
    ],
    [
      'signs in cells',
      [
        ['Customer ID', 'Revenue'],
        ['C1', 'CA$5'],
        ['C2', '6 CAD'],
      ],
      'CAD',
    ],
    [
      'a header that says whose $ it is',
      [
        ['Customer ID', 'Revenue (AUD)'],
        ['C1', '$5'],
        ['C2', '$6'],
      ],
      'AUD',
    ],
    [
      'a title',
      [
        ['Sales in EUR', ''],
        ['Customer ID', 'Revenue'],
        ['C1', 5],
        ['C2', 6],
      ],
      'EUR',
    ],
  ] as const)('is told by %s', (_, cells, currency) => {
    const set = build(cells);
    expect(set.currency).toBe(currency);
    expect(set.questions).toEqual([]);
  });

  it.each([
    ['$#,##0.00', 'USD'],
    ['[$€-407] #,##0.00', 'EUR'],
    ['#,##0.00 [$SEK]', 'SEK'],
    ['"¥"#,##0', 'CNY'],
    ['_("$"* #,##0_);_("$"* (#,##0)', 'USD'],
    ['#,##0.00', undefined],
    ['[Red]#,##0', undefined],
  ])('is told by the number format %s', (format, currency) => {
    const cells = [
      ['Customer ID', 'Revenue'],
      ['C1', 5],
      ['C2', 6],
    ];
    expect(build(cells, undefined, ['General', format]).currency).toBe(currency);
  });
});
