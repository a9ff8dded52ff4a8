import { readTyped } from '../../../../src/workbench/workbook/typedText';

const read = (text: string): unknown => readTyped(text, false, false);

// Values as Excel 365 (en-US) shows them when the text is typed into a cell of the General format.
test.each([
  ['12', { value: 12 }],
  ['-1.5e3', { value: -1500 }],
  ['50%', { value: 0.5, numberFormat: '0%' }],
  ['$1,200.50', { value: 1200.5, numberFormat: '$#,##0.00' }],
  ['$120', { value: 120, numberFormat: '$#,##0' }],
  ['37.2%', { value: 0.372, numberFormat: '0.00%' }],
  ['(5%)', { value: -0.05, numberFormat: '0%' }],
  ['($1,542.22)', { value: -1542.22, numberFormat: '$#,##0.00' }],
  ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
  ['-2 3/16', { value: -2.1875, numberFormat: '# ??/??' }],
  ['1 1/0', { value: '1 1/0' }],
  ['25:00', { value: 25 / 24, numberFormat: '[h]:mm:ss' }],
  ['100:30:15', { value: 361_815 / 86_400, numberFormat: '[h]:mm:ss' }],
  ['25:61', { value: '25:61' }],
  ['Jan 5, 2020', { value: 43_835, numberFormat: 'd-mmm-yy' }],
  ['5 January 2020', { value: 43_835, numberFormat: 'd-mmm-yy' }],
  ['5-Jan-20', { value: 43_835, numberFormat: 'd-mmm-yy' }],
  ['Feb 30, 2020', { value: 'Feb 30, 2020' }],
  ['January 2020', { value: 43_831, numberFormat: 'mmm-yy' }],
  ['1,234', { value: 1234, numberFormat: '#,##0' }],
  ['2024-01-02', { value: 45_293, numberFormat: 'yyyy-mm-dd' }],
  ['1/2/2024', { value: 45_293, numberFormat: 'm/d/yyyy' }],
  ['true', { value: true }],
  ['#n/a', { value: { error: '#N/A' } }],
  ['=A1', { value: null, formula: '=A1' }],
  ['=', { value: '=' }],
  ['+A1', { value: null, formula: '=A1' }],
  ['-A1', { value: null, formula: '=-A1' }],
  ['@SUM(1)', { value: null, formula: '=SUM(1)' }],
  ["'=A1", { value: '=A1' }],
  ["'", { value: '' }],
  ['plain text', { value: 'plain text' }],
  ['Falsehood', { value: 'Falsehood' }],
  ['Éclair', { value: 'Éclair' }],
  ['北部', { value: '北部' }],
  ['False', { value: false }],
  [' ', { value: ' ' }],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a text that begins as a word may be a date or an amount', () => {
  expect(read('May 2024')).toMatchObject({ value: 45_413 });
  expect(read('€12')).toMatchObject({ value: 12 });
});

test('in a cell of the Text format everything is text', () => {
  expect(readTyped('=A1', true, false)).toEqual({ value: '=A1' });
  expect(readTyped('12', true, false)).toEqual({ value: '12' });
});

test('dates count from 1904 where the workbook does', () => {
  expect(readTyped('2024-01-02', false, true).value).toBe(45_293 - 1462);
});

test('a text longer than a cell holds is refused', () => {
  expect(() => read('x'.repeat(32_768))).toThrow('The argument is invalid');
});
