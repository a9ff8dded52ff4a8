import fc from 'fast-check';
import { detectDecimal } from '../../../src/customers/detectDecimal';
import { parseNumber } from '../../../src/customers/parseNumber';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['1,234.56', 1234.56],
    ['1,23,456', 123456],
    ['1,2345,6789', 123456789],
    ["1'234.5", 1234.5],
    ['(1,200)', -1200],
    ['（1,200.50）', -1200.5],
    ['１，２３４', 1234],
    ['−7', -7],
    ['7-', -7],
    ['3.5万', 35000],
    ['1.2亿', 120000000],
    ['5千万元', 50000000],
    ['2.5k', 2500],
    ['1.5 million', 1500000],
    ['1e3', 1000],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text).value).toBeCloseTo(value, 9);
  });

  it.each([
    ['¥3.5万', 35000, 'CNY'],
    ['-$5', -5, 'USD'],
    ['$(5)', -5, 'USD'],
    ['($5)', -5, 'USD'],
    ['HK$ 1,000', 1000, 'HKD'],
    ['12 €', 12, 'EUR'],
    ['USD 12.50', 12.5, 'USD'],
    ['100元', 100, 'CNY'],
    ['200美元', 200, 'USD'],
  ])('reads the money %s', (text, value, currency) => {
    expect(parseNumber(text)).toEqual({ value, percent: false, currency });
  });

  it.each([
    ['12.3%', 0.123],
    ['１２％', 0.12],
    ['-5 %', -0.05],
  ])('reads the share %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, percent: true, currency: '' });
  });

  it.each(['', 'abc', '12a', '1,23', '1,2,3', '1.2.3', '--5', '%', '万', '2026-01-01', 'K', '$'])(
    'does not take %p for a number',
    (text) => {
      expect(parseNumber(text).value).toBeNaN();
    },
  );

  it('reads a comma as decimal mark where the column has one', () => {
    expect(parseNumber('1.234,56', ',').value).toBe(1234.56);
    expect(parseNumber('12,5', ',').value).toBe(12.5);
    expect(parseNumber('1.234.567', ',').value).toBe(1234567);
    expect(parseNumber('1.234', ',').value).toBe(1234);
  });

  // The formatter of the JavaScript engine writes, we read: an independent program on the other side.
  it.each([
    ['en-US', '.'],
    ['de-DE', ','],
    ['zh-CN', '.'],
    ['en-IN', '.'],
    ['fr-FR', ','],
  ] as const)('reads what Intl.NumberFormat writes in %s', (locale, decimal) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(parseNumber(format.format(cents / 100), decimal).value).toBe(cents / 100);
      }),
    );
  });
});

describe('detectDecimal', () => {
  it.each([
    [['1.234,5', '2,000'], ','],
    [['12,5', '3,25'], ','],
    [['1.234.567'], ','],
    [['1,234', '5,678'], '.'],
    [['1,234,567'], '.'],
    [['12.5'], '.'],
    [[], '.'],
  ] as const)('%j has the mark %s', (texts, mark) => {
    expect(detectDecimal(texts)).toBe(mark);
  });
});
