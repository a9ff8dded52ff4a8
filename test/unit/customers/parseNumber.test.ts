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
    ['$1,200.00 USD', 1200, 'USD'],
    ['€900.00 EUR', 900, 'EUR'],
    ['$50.00 CAD', 50, 'CAD'],
    ['CAD $50.00', 50, 'CAD'],
    ['¥1,200 JPY', 1200, 'JPY'],
    ['CA$50', 50, 'CAD'],
    ['A$ 50', 50, 'AUD'],
    ['Rs. 1,200', 1200, 'INR'],
    ['Rs.1,20,000/-', 120000, 'INR'],
    ['SEK 1 200', 1200, 'SEK'],
    ['1 200,00 kr', NaN, ''],
    ['kr 1 200', 1200, 'kr'],
    ['1 200 SEK', 1200, 'SEK'],
    ['¥1,200元', 1200, 'CNY'],
    ['人民币1,200元整', 1200, 'CNY'],
    ['￥１，２００．５０', 1200.5, 'CNY'],
    ['3.5万元', 35000, 'CNY'],
    ['3.5 万元', 35000, 'CNY'],
    ['USD 1.2k', 1200, 'USD'],
    ['€1.2m', 1200000, 'EUR'],
    ['1.2 million USD', 1200000, 'USD'],
    ['12k€', 12000, 'EUR'],
    ['($200.00)', -200, 'USD'],
    ['USD (200.00)', -200, 'USD'],
    ['$200.00-', -200, 'USD'],
    ["CHF 1'200.-", 1200, 'CHF'],
    ['CHF 1’200.50', 1200.5, 'CHF'],
    ['\u200e$1,234.50\u200b', 1234.5, 'USD'],
    ['1\u202f200\u00a0€', 1200, 'EUR'],
    ['1\u2009200 EUR', 1200, 'EUR'],
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

  it.each([
    '',
    'abc',
    '12a',
    '$5 EUR',
    '5k million',
    '(-5)',
    '5元/月',
    'No. 5',
    '(5',
    '5)',
    'C001',
    '1,23',
    '1,2,3',
    '1.2.3',
    '--5',
    '%',
    '万',
    '2026-01-01',
    'K',
    '$',
  ])('does not take %p for a number', (text) => {
    expect(parseNumber(text).value).toBeNaN();
  });

  it('reads a comma as decimal mark where the column has one', () => {
    expect(parseNumber('1.234,56', ',').value).toBe(1234.56);
    expect(parseNumber('12,5', ',').value).toBe(12.5);
    expect(parseNumber('1.234.567', ',').value).toBe(1234567);
    expect(parseNumber('1.234', ',').value).toBe(1234);
    expect(parseNumber('1.234,56 €', ',')).toEqual({ value: 1234.56, percent: false, currency: 'EUR' });
    expect(parseNumber('1.200,- €', ',')).toEqual({ value: 1200, percent: false, currency: 'EUR' });
    expect(parseNumber('1 200,50 kr', ',')).toEqual({ value: 1200.5, percent: false, currency: 'kr' });
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

describe('parseNumber, a number in any dress', () => {
  const dress = fc.record({
    locale: fc.constantFrom(['en-US', '.'], ['de-DE', ','], ['fr-FR', ','], ['de-CH', '.'], ['en-IN', '.']),
    before: fc.constantFrom('', '$', 'US$ ', 'USD ', '\u200e$', '(USD) '.slice(1, 4)),
    after: fc.constantFrom('', ' USD', ' $', '\u200b', '\u00a0USD'),
    sign: fc.constantFrom('', '-', '−', 'brackets', 'behind'),
    wide: fc.boolean(),
  });
  const widened = (text: string): string =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  it('has the value that was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        dress,
        (cents, { locale, before, after, sign, wide }) => {
          const [name, decimal] = locale as [string, '.' | ','];
          const format = new Intl.NumberFormat(name, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
          const digits = format.format(cents / 100);
          const bare = before + (wide ? widened(digits) : digits) + after;
          const text = sign === 'brackets' ? `(${bare})` : sign === 'behind' ? `${bare}-` : sign + bare;
          const parsed = parseNumber(text, decimal);
          expect(parsed.value).toBe(sign === '' ? cents / 100 : -cents / 100);
          expect(parsed.currency).toBe(/[$U]/.test(before + after) ? 'USD' : '');
        },
      ),
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
