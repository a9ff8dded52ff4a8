import { buildCustomers } from '../../../src/customers/buildCustomers';
import type { ColumnMapping } from '../../../src/customers/columnMapping';
import type { CustomerSet } from '../../../src/customers/customerSet';
import { formatCurrency } from '../../../src/customers/formatCurrency';
import { formatUnit } from '../../../src/customers/formatUnit';
import { recognizeColumns } from '../../../src/customers/recognizeColumns';
import { gridOf } from '../../support/customers';

function read(header: string, format: string, answers: ColumnMapping['answers'] = {}): CustomerSet {
  const grid = gridOf(
    [
      ['Customer ID', header],
      ['K1', 12.5],
      ['K2', 8],
    ],
    { columnFormats: ['General', format] },
  );
  return buildCustomers(grid, { ...recognizeColumns(grid).mapping, answers });
}
const first = (set: CustomerSet): number | undefined => set.numbers.value?.[0];

describe('the unit in a number format', () => {
  it.each([
    ['0"万元"', 1e4, 'CNY', false],
    ['#,##0.00"亿元"', 1e8, 'CNY', false],
    ['0.0"万美元"', 1e4, 'USD', false],
    ['#,##0.0\\万', 1e4, '', false],
    ['0"k"', 1e3, '', false],
    ['$#,##0.0"M"', 1e6, '', false],
    ['"EUR m" #,##0', 1e6, 'EUR', false],
    ['0.00,,"M"', 1, '', true],
    ['#,##0,"k"', 1, '', true],
    ['#,##0,', 1, '', true],
    ['[>=1000000]0.0,,"M";0', 1, '', true],
    ['0!.0,"万"', 1, '', true],
    ['0\\.0,"万元"', 1, 'CNY', true],
  ])('of %s is read', (format, factor, currency, isScaled) => {
    expect(formatUnit(format)).toEqual({ factor, currency, isScaled });
  });

  it.each([
    'General',
    '#,##0.00',
    '0%',
    'yyyy-mm-dd',
    '@',
    '_(* #,##0_);_(* (#,##0)',
    '0"天"',
    '[$€-407] #,##0',
  ])('of %s is none', (format) => {
    expect(formatUnit(format)?.factor ?? 1).toBe(1);
    expect(formatUnit(format)?.isScaled ?? false).toBe(false);
  });

  it('says in what the cells are, which is told', () => {
    const set = read('Revenue', '0.0"万元"');
    expect(first(set)).toBe(125_000);
    expect(set.currency).toBe('CNY');
    expect(set.findings.find(({ code }) => code === 'moneyUnit')?.values).toEqual({
      column: 'Revenue',
      factor: 1e4,
    });
  });

  it('leaves numbers alone that it only shows in thousands', () => {
    const set = read('Revenue', '#,##0.0,"k"');
    expect(first(set)).toBe(12.5);
    expect(set.questions).toEqual([]);
  });

  it('counts once beside the same unit in the header', () => {
    expect(first(read('合同额(万元)', '0.0"万元"'))).toBe(125_000);
    expect(first(read('Revenue (USD)', '0.0"k"'))).toBe(12_500);
  });

  it.each([
    ['Revenue ($k)', '#,##0.0,', { '1': 12.5, '1000': 12_500 }],
    ['合同额(亿元)', '0.0"万元"', { '10000': 125_000, '100000000': 1.25e9 }],
  ])('is asked for where the header says another: %s, %s', (header, format, results) => {
    const [question] = read(header, format).questions ?? [];
    expect(question).toMatchObject({ code: `formatUnit:${header}`, required: true });
    expect(
      Object.fromEntries(question?.options.map(({ key, values }) => [key, values?.['read']]) ?? []),
    ).toEqual(results);
    for (const [key, result] of Object.entries(results)) {
      expect(first(read(header, format, { [`formatUnit:${header}`]: [key] }))).toBe(result);
    }
  });

  it('leaves the currency of other parts to them', () => {
    expect(formatCurrency('[$€-407] #,##0')).toBe('EUR');
    expect(read('Revenue', '[$€-407] #,##0.0').currency).toBe('EUR');
    expect(read('Revenue', '$#,##0.0"M"').currency).toBe('USD');
    expect(first(read('Revenue', '$#,##0.0"M"'))).toBe(12_500_000);
  });
});
