import { buildCustomers, buildCustomersInSteps } from '../../../src/customers/buildCustomers';
import type { CellValue } from '../../../src/customers/cells';
import type { CustomerSet } from '../../../src/customers/customerSet';
import type { ColumnMapping } from '../../../src/customers/columnMapping';
import { dayOf } from '../../../src/customers/days';
import { notDerived } from '../../../src/customers/derivations';
import { describeDerivation } from '../../../src/customers/describeDerivation';
import { findingTexts } from '../../../src/customers/texts/findingTexts';
import { noteTexts } from '../../../src/customers/texts/noteTexts';
import { fill } from '../../../src/i18n/language';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

const build = (
  values: readonly (readonly CellValue[])[],
  changes: Partial<ColumnMapping> = {},
  more: Parameters<typeof gridOf>[1] = {},
  options: Parameters<typeof buildCustomers>[2] = {},
) => {
  const grid = gridOf(values, more);
  return buildCustomers(grid, { ...recognizeColumns(grid).mapping, ...changes }, options);
};

const messy: readonly (readonly CellValue[])[] = [
  ['客户编号', '客户名称', '客户价值', '最近购买日期', '保留率'],
  ['C1', '华信集团', '1,234.5', '2026年6月30日', 80],
  ['C2', '李娜', '¥3.5万', '2026/5/1', '90%'],
  ['', '', '', '', ''],
  ['C2', '王伟', '(200)', 45000, 70],
  ['', '赵敏', '#N/A', '1899-12-31', true],
  ['C5', '钱多', '很多', 'soon', '-'],
  ['客户编号', '客户名称', '客户价值', '最近购买日期', '保留率'],
  ['合计', '', 35000, '', ''],
  ['', '', '', '', ''],
];

describe('buildCustomers', () => {
  const set = build(messy);

  it('keeps the rows that are customers and says why it left out the others', () => {
    expect(set.ids).toEqual(['C1', 'C2', 'C2', '#6', 'C5']);
    expect(Array.from(set.rows)).toEqual([2, 3, 5, 6, 7]);
    expect(set.notes.filter((note) => note.excluded)).toEqual([
      { code: 'blankRow', row: 4, excluded: true },
      { code: 'repeatedHeader', row: 8, value: '客户编号', excluded: true },
      { code: 'totalsRow', row: 9, value: '合计', excluded: true },
    ]);
    expect(set.findings).toContainEqual({
      code: 'trailingBlankRows',
      severity: 'info',
      values: { count: 1 },
    });
    expect(Array.from(set.rowCustomer ?? [])).toEqual([-1, 0, 1, -1, 2, 3, 4, -1, -1, -1]);
  });

  it('reads numbers as text, money, 万 and brackets', () => {
    expect(Array.from(set.numbers.value ?? [])).toEqual([1234.5, 35000, -200, NaN, NaN]);
    expect(set.findings).toContainEqual({
      code: 'numbersAsText',
      severity: 'info',
      values: { column: '客户价值', count: 3 },
    });
  });

  it('reads dates in text and serials, and refuses those before 1900', () => {
    const days = [dayOf(2026, 6, 30), dayOf(2026, 5, 1), dayOf(2023, 3, 15), NaN, NaN];
    expect(Array.from(set.numbers.lastPurchase ?? [])).toEqual(days);
  });

  it('reads percentages with and without their sign as fractions', () => {
    expect(Array.from(set.numbers.retention ?? [])).toEqual([0.8, 0.9, 0.7, NaN, NaN]);
  });

  it('notes every cell that it could not use, with its row and column', () => {
    const cells = set.notes.filter((note) => !note.excluded).map(({ code, row }) => `${code} ${String(row)}`);
    expect(cells.sort()).toEqual([
      'blankWord 7',
      'booleanCell 6',
      'dateBefore1900 6',
      'duplicateId 5',
      'errorCell 6',
      'negativeAmount 5',
      'noId 6',
      'notADate 7',
      'notANumber 7',
    ]);
    expect(set.notes.find(({ code }) => code === 'notANumber')).toEqual({
      code: 'notANumber',
      row: 7,
      column: '客户价值',
      value: '很多',
      excluded: false,
    });
  });

  it('derives recency from the last purchase, and nature from the name', () => {
    expect(set.asOf).toBe(dayOf(2026, 6, 30));
    expect(Array.from(set.numbers.recency ?? []).slice(0, 2)).toEqual([0, 60]);
    expect(set.texts.nature).toEqual(['institution', 'individual', 'individual', 'individual', 'individual']);
    expect(set.derived).toEqual(['recency', 'nature']);
  });

  it('derives value from purchases, spend and margin', () => {
    const customers = build([
      ['ID', 'Purchases', 'Average order value', 'Margin'],
      ['a', 4, 25, '30%'],
      ['b', 2, 10, '50%'],
    ]);
    expect(Array.from(customers.numbers.value ?? [])).toEqual([30, 10]);
    expect(customers.derived).toContain('value');
  });

  describe('offers what it can derive', () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['ID', 'Name', 'Purchases', 'Average order value', 'Margin', 'Last order'],
      ['a', 'Acme GmbH', 4, 25, '30%', '2026-06-30'],
      ['b', 'Anna Berg', 2, 10, '50%', '2026-06-20'],
    ];
    const offers = (set: CustomerSet) =>
      (set.derivable ?? []).map(({ field, ways, taken }) => [
        field,
        taken?.key ?? null,
        ways.map((way) => describeDerivation(way, set)['en-US']),
      ]);

    it('says how, by the headers of the columns, and takes the first way', () => {
      expect(offers(build(rows))).toEqual([
        ['recency', 'recencyFromLast', ['as-of date − "Last order"']],
        [
          'value',
          'valueWithMargin',
          ['"Purchases" × "Average order value" × "Margin"', '"Purchases" × "Average order value"'],
        ],
        ['nature', 'natureFromName', ['the words of "Name": forms of companies, names of people']],
      ]);
    });

    it('takes another way, or none, where a person chose so', () => {
      const set = build(rows, {
        derive: { value: 'valueFromSpend', recency: notDerived, nature: 'no such way' },
      });
      expect(Array.from(set.numbers.value ?? [])).toEqual([100, 20]);
      expect(set.numbers.recency).toBeUndefined();
      expect(set.derived).toEqual(['value', 'nature']);
      expect(offers(set).map(([field, taken]) => [field, taken])).toEqual([
        ['recency', null],
        ['value', 'valueFromSpend'],
        ['nature', 'natureFromName'],
      ]);
    });

    it('offers nothing where a column holds the field, and no nature that no name tells', () => {
      const set = build([
        ['ID', 'Name', 'Last purchase', 'Days since last purchase'],
        ['a', 'x1', '2026-06-30', 12],
        ['b', 'x2', '2026-06-20', 40],
      ]);
      expect(offers(set)).toEqual([]);
      expect(Array.from(set.numbers.recency ?? [])).toEqual([12, 40]);
    });
  });

  it('reads the dates of 1904 workbooks', () => {
    const customers = build(
      [
        ['ID', 'Last purchase'],
        ['a', 44000],
        ['b', 44001],
      ],
      {},
      { date1904: true },
    );
    expect(customers.numbers.lastPurchase?.[0]).toBe(dayOf(2024, 6, 19));
  });

  it('does not let dates in the future move the as-of date', () => {
    const customers = build(
      [
        ['ID', 'Last purchase'],
        ['a', '2026-01-01'],
        ['b', '2062-01-01'],
      ],
      {},
      {},
      { today: dayOf(2026, 6, 1) },
    );
    expect(customers.asOf).toBe(dayOf(2026, 1, 1));
    expect(customers.findings.map(({ code }) => code)).toContain('futureDates');
    expect(Array.from(customers.numbers.recency ?? [])).toEqual([0, 0]);
  });

  describe('says what becomes of dates after the as-of date', () => {
    const customers: readonly (readonly CellValue[])[] = [
      ['ID', 'First purchase', 'Last purchase'],
      ['a', '2025-01-01', '2026-01-01'],
      ['b', '2025-06-01', '2062-01-01'],
    ];
    const log: readonly (readonly CellValue[])[] = [
      ['Customer', 'Order date', 'Amount'],
      ['a', '2025-01-01', 10],
      ['a', '2026-01-01', 20],
      ['b', '2062-01-01', 30],
    ];
    const today = dayOf(2026, 6, 1);
    const said = ({ findings }: CustomerSet): readonly string[] =>
      findings
        .filter(({ code }) => /future|after/i.test(code) && !(code in noteTexts))
        .map(({ code, values }) => fill(findingTexts[code]?.['en-US'] ?? '?', values));

    it.each([
      [
        'rows, today',
        customers,
        {},
        'Dates in the future, after today (2026-06-01): 1. The as-of date is the latest date before, 2026-01-01; these count as that day.',
      ],
      [
        'rows, a chosen day',
        customers,
        { asOf: dayOf(2025, 3, 1) },
        'Dates after the as-of date 2025-03-01: 3. They count as that day.',
      ],
      [
        'a log, today',
        log,
        {},
        'Purchases in the future, after today (2026-06-01): 1. The as-of date is the latest date before, 2026-01-01; these are left out.',
      ],
      [
        'a log, a chosen day',
        log,
        { asOf: dayOf(2025, 3, 1) },
        'Purchases after the as-of date 2025-03-01: 2. They are left out.',
      ],
    ])('%s', (_, cells, changes, text) => {
      expect(said(build(cells, changes, {}, { today }))).toEqual([text]);
    });

    it('does as it says: customers stay with no days since, purchases do not count', () => {
      const early = build(customers, { asOf: dayOf(2025, 3, 1) }, {}, { today });
      expect(Array.from(early.numbers.recency ?? [])).toEqual([0, 0]);
      expect(Array.from(early.numbers.tenure ?? [])).toEqual([59, 0]);
      const few = build(log, { asOf: dayOf(2025, 3, 1) }, {}, { today });
      expect(few.ids).toEqual(['a']);
      expect(Array.from(few.numbers.frequency ?? [])).toEqual([1]);
    });

    it('takes the latest date where all lie in the future', () => {
      const set = build(customers, {}, {}, { today: dayOf(2024, 1, 1) });
      expect(set.asOf).toBe(dayOf(2062, 1, 1));
      expect(said(set)[0]).toMatch(/^All 4 dates lie in the future, after today \(2024-01-01\)/);
    });

    it('refuses an as-of date before the first purchase, and names both days', () => {
      for (const cells of [customers, log]) {
        expect(thrown(() => build(cells, { asOf: dayOf(2024, 12, 31) }, {}, { today }))).toMatchObject({
          code: 'asOfBeforeFirst',
          values: { asOf: '2024-12-31', first: '2025-01-01' },
        });
      }
    });
  });

  it('sums up a log and names every order it did not count', () => {
    const customers = build([
      ['Customer', 'Order date', 'Amount', 'Region'],
      ['a', '2026-01-01', 10, 'North'],
      ['a', '2026-01-01', 5, 'North'],
      ['a', '2026-01-11', 20, ''],
      ['b', '2026-01-05', 0, 'South'],
      ['b', '2026-01-06', -4, 'South'],
      ['', '2026-01-06', 4, 'South'],
      ['b', 'never', 4, 'South'],
      ['b', '2026-01-07', 'x', 'South'],
      ['Total', '', 39, ''],
    ]);
    expect(customers.layout).toBe('log');
    expect(customers.ids).toEqual(['a', 'b']);
    expect(Array.from(customers.numbers.frequency ?? [])).toEqual([2, 1]);
    expect(Array.from(customers.numbers.monetary ?? [])).toEqual([17.5, 0]);
    expect(Array.from(customers.numbers.value ?? [])).toEqual([35, -4]);
    expect(customers.texts.region).toEqual(['North', 'South']);
    expect(customers.notes.map(({ code, row, excluded }) => [row, code, excluded])).toEqual([
      [5, 'zeroAmount', false],
      [6, 'refund', false],
      [7, 'orderWithoutId', true],
      [8, 'orderWithoutDate', true],
      [9, 'orderWithoutAmount', true],
      [10, 'totalsRow', true],
    ]);
    expect(Array.from(customers.rowCustomer ?? [])).toEqual([-1, 0, 0, 0, 1, 1, -1, -1, -1, -1]);
  });

  it.each([
    'Total',
    'TOTAL 2025',
    'Sub-total',
    'Sub total 3',
    'T o t a l',
    '2. Sum:',
    'Total (CNY)',
    '(a) Total',
    'ＴＯＴＡＬ',
    '𝐓otal',
    '合 计',
    '合计（元）',
    '12 本页小计',
  ])('knows %j as the first cell of totals', (first) => {
    const customers = build([
      ['ID', 'Revenue'],
      ['a', 5],
      [first, 5],
    ]);
    expect(customers.notes.map(({ code }) => code)).toEqual(['totalsRow']);
  });

  it.each(['Total Energies', 'C100', 'Summit', 'Counter', 'meaning', '总部', 'Société', 'Ｃ1'])(
    'knows %j as a customer',
    (first) => {
      const customers = build([
        ['ID', 'Revenue'],
        ['a', 5],
        [first, 5],
      ]);
      expect(customers.ids).toEqual(['a', first]);
    },
  );

  it('reports several currencies in one column', () => {
    const customers = build([
      ['ID', 'Revenue'],
      ['a', '$5'],
      ['b', '5 €'],
    ]);
    expect(customers.findings).toContainEqual({
      code: 'oneCurrency',
      severity: 'warning',
      values: { currency: 'USD', others: 'EUR' },
    });
  });

  it('passes over a million blank rows below 200 customers', () => {
    const blank: CellValue[] = ['', ''];
    const rows: CellValue[][] = [
      ['ID', 'Revenue'],
      ...Array.from({ length: 200 }, (_, row) => [`c${String(row)}`, row]),
    ];
    const customers = build([...rows, ...Array.from({ length: 1_048_375 }, () => blank)]);
    expect(customers.count).toBe(200);
    expect(customers.notes).toEqual([]);
    expect(customers.findings).toContainEqual({
      code: 'trailingBlankRows',
      severity: 'info',
      values: { count: 1_048_375 },
    });
  });

  it('carries columns that it does not know, up to a limit that it names', () => {
    const customers = build(
      [
        ['ID', 'Foo', 'Bar'],
        ['a', 1, true],
        ['b', 2, 'x'],
      ],
      {},
      {},
      { otherColumns: 1 },
    );
    expect(customers.others).toEqual([{ header: 'Foo', values: [1, 2], format: 'General' }]);
    expect(customers.findings).toContainEqual({
      code: 'othersLeftOut',
      severity: 'warning',
      values: { count: 1, kept: 1 },
    });
  });

  it('says that one customer is only one', () => {
    const customers = build([
      ['ID', 'Revenue'],
      ['a', 5],
    ]);
    expect(customers.findings.map(({ code }) => code)).toContain('oneCustomer');
  });

  it.each([
    ['asOfBeforeFirst', { asOf: 0 }],
    ['mappingMismatch', { fields: ['id'] }],
    ['logNeedsId', { layout: 'log', fields: [null, 'date'] }],
    ['logNeedsDate', { layout: 'log', fields: ['id', null] }],
  ] as const)('answers %s', (code, changes) => {
    expect(
      thrown(() =>
        build(
          [
            ['ID', 'Last purchase'],
            ['a', '2026-01-01'],
          ],
          changes,
        ),
      ),
    ).toMatchObject({ name: 'CustomersError', code });
  });

  it('works in steps that can be left', () => {
    const grid = gridOf(messy);
    const steps = buildCustomersInSteps(grid, recognizeColumns(grid).mapping);
    const first = steps.next();
    expect(first).toEqual({ done: false, value: { done: 0.1 } });
    expect([...steps].every(({ done }) => done > 0.1 && done <= 1)).toBe(true);
  });
});
