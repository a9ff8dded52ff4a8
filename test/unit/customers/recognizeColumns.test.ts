import type { CellValue } from '../../../src/customers/cells';
import { buildCustomers } from '../../../src/customers/buildCustomers';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';
import { thrown } from '../../support/thrown';

const fieldsOf = (values: readonly (readonly CellValue[])[], formats?: readonly string[]) =>
  recognizeColumns(gridOf(values, formats ? { columnFormats: formats } : {}));

describe('recognizeColumns', () => {
  it('knows English headers', () => {
    const { mapping, columns } = fieldsOf([
      [
        'Customer ID',
        'Company',
        'Type',
        'Revenue 2025',
        'No. of orders',
        'Last order date',
        'Order ID',
        'CSAT',
      ],
      ['A1', 'Acme Ltd', 'Corporate', 1200, 3, '2026-01-05', 'O-1', 8],
      ['A2', 'Anna Berg', 'Person', 80, 1, '2026-02-05', 'O-2', 9],
    ]);
    expect(mapping.fields).toEqual([
      'id',
      'name',
      'nature',
      'value',
      'frequency',
      'lastPurchase',
      'orderId',
      'satisfaction',
    ]);
    expect(mapping).toMatchObject({ headerRow: 0, layout: 'customers', decimal: '.', asOf: null });
    expect(columns[0]).toMatchObject({
      header: 'Customer ID',
      confidence: 1,
      reason: 'header',
      examples: ['A1', 'A2'],
    });
    expect(columns[3]?.reason).toBe('headerPart');
  });

  it('shows dates of cells as dates, in the workbook’s own system', () => {
    const values = [
      ['ID', 'Last purchase'],
      ['a', 44_000],
    ];
    const shown = (date1904: boolean) => {
      const grid = gridOf(values, { columnFormats: ['General', 'yyyy-mm-dd'], date1904 });
      return recognizeColumns(grid).columns[1]?.examples;
    };
    expect(shown(false)).toEqual(['2020-06-18']);
    expect(shown(true)).toEqual(['2024-06-19']);
  });

  it('knows Chinese headers, with titles above and units in brackets', () => {
    const { mapping, findings } = fieldsOf([
      ['2026 年客户价值表', '', '', '', ''],
      ['客户编号', '客户名称', '客户价值（万元）', '最近一次购买日期', '信用等级'],
      ['C1', '华信集团', 120, '2026年6月30日', 'AAA'],
      ['C2', '李娜', 30, '2026年5月1日', 'BB'],
    ]);
    expect(mapping.headerRow).toBe(1);
    expect(mapping.fields).toEqual(['id', 'name', 'value', 'lastPurchase', 'creditGrade']);
    expect(findings).toContainEqual({ code: 'titleRows', severity: 'info', values: { rows: 1 } });
  });

  it('recognises a purchase log, whatever its amount is called', () => {
    const { mapping } = fieldsOf([
      ['master_id', 'date', 'cds', 'value'],
      [1, '1997-01-01', 1, 11.77],
      [2, '1997-01-12', 1, 12],
      [2, '1997-01-13', 5, 77],
    ]);
    expect(mapping.layout).toBe('log');
    expect(mapping.fields).toEqual(['id', 'date', null, 'amount']);
  });

  it('takes a log without header by its cells', () => {
    const { mapping, findings } = fieldsOf(
      [
        [1, 46000, 12.5],
        [1, 46010, 13],
        [2, 46020, 9.5],
      ],
      ['General', 'yyyy-mm-dd', '0.00'],
    );
    expect(mapping).toMatchObject({ headerRow: -1, layout: 'log', fields: ['id', 'date', 'amount'] });
    expect(findings.map(({ code }) => code)).toContain('noHeader');
  });

  it('takes customers without header by their cells', () => {
    const { mapping } = fieldsOf([
      ['a', 1.5],
      ['b', 2],
      ['c', 30],
    ]);
    expect(mapping).toMatchObject({ headerRow: -1, layout: 'customers', fields: ['id', 'value'] });
  });

  it('does not give a field to two columns, and prefers the better header', () => {
    const { mapping } = fieldsOf([
      ['Sales', 'Customer value', 'Customer'],
      [1, 2, 'x'],
      [3, 4, 'y'],
    ]);
    expect(mapping.fields).toEqual([null, 'value', 'id']);
  });

  it('finds the order of day and month and the decimal mark', () => {
    const { mapping } = fieldsOf([
      ['ID', 'Last purchase', 'Revenue'],
      ['1', '13.01.2026', '1.234,50'],
      ['2', '02.03.2026', '12,75'],
    ]);
    expect(mapping).toMatchObject({ dateOrder: 'dmy', decimal: ',' });
  });

  it('warns of text in a column that should hold numbers, and of no numbers at all', () => {
    const { findings } = fieldsOf([
      ['Name', 'Customer value'],
      ['Anna', 'much'],
      ['Bert', 'little'],
    ]);
    expect(findings).toContainEqual({
      code: 'columnNotNumbers',
      severity: 'warning',
      values: { column: 'Customer value' },
    });
    expect(findings.map(({ code }) => code)).toContain('noNumericColumn');
  });

  it('takes 300 columns', () => {
    const header = [
      'Customer ID',
      'Value',
      ...Array.from({ length: 298 }, (_, place) => `Remark ${String(place)}`),
    ];
    const row = (id: string): CellValue[] => [id, 5, ...Array.from({ length: 298 }, () => 'x')];
    const grid = gridOf([header, row('a'), row('b')]);
    const { mapping, findings } = recognizeColumns(grid);
    expect(mapping.fields.slice(0, 2)).toEqual(['id', 'value']);
    // Said of the columns as they are read, so that it does not stay when they are set by hand.
    const said = (one: typeof mapping) =>
      buildCustomers(grid, one).findings.find(({ code }) => code === 'unclaimedColumns')?.values;
    expect(findings.map(({ code }) => code)).not.toContain('unclaimedColumns');
    expect(said(mapping)).toEqual({ count: 298, columns: 300 });
    expect(
      said({ ...mapping, fields: mapping.fields.map((field, i) => (i === 2 ? 'region' : field)) }),
    ).toEqual({
      count: 297,
      columns: 300,
    });
  });

  it.each([
    [
      'emptySelection',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'oneCell',
      [
        ['', 'x'],
        ['', ''],
      ],
    ],
    [
      'noDataRows',
      [
        ['Customer ID', 'Value'],
        ['', ''],
      ],
    ],
  ] as const)('answers %s', (code, values) => {
    expect(thrown(() => fieldsOf(values))).toMatchObject({ name: 'CustomersError', code });
  });
});

it('says which of two columns of one name counts', () => {
  const { mapping, findings } = recognizeColumns(
    gridOf([
      ['Customer ID', 'Amount', 'amount'],
      ['C1', 100, 1],
      ['C2', 200, 2],
    ]),
  );
  expect(mapping.fields).toEqual(['id', 'value', null]);
  expect(findings.find(({ code }) => code === 'twinColumns')?.values).toEqual({ column: 'Amount', count: 2 });
});
