import { numfmt } from '@univerjs/core';
import { literal, numberFormats } from '../../../../src/scorecards/design/numberFormats';

describe('numberFormats', () => {
  it('puts a known sign before money and an unknown code behind it', () => {
    expect(numberFormats('en-US', 'EUR').money).toBe('"€"#,##0');
    expect(numberFormats('en-US', 'CHF').money).toBe('#,##0 "CHF"');
    expect(numberFormats('zh-CN').money).toBe('#,##0');
  });

  it('shortens large figures only', () => {
    const { largeMoney, money } = numberFormats('en-US', 'USD');
    expect(largeMoney(9_999_999)).toBe(money);
    expect(largeMoney(10_000_000)).toBe('"$"#,##0.0,,"M"');
    expect(largeMoney(NaN)).toBe(money);
    expect(numberFormats('zh-CN', 'CNY').largeMoney(9_999_999)).toBe('"¥"#,##0');
  });

  it.each([
    [12_345_678, '¥1234.6万', '¥1234.6万'],
    [-12_345_678, '-¥1234.6万', '-¥1234.6万'],
    [99_999_400, '¥9999.9万', '¥9999.9万'],
    [100_000_000, '¥10000.0万', '¥1.00亿'],
    [456_789_123, '¥45678.9万', '¥4.57亿'],
    [-456_789_123, '-¥45678.9万', '-¥4.57亿'],
    [1_234_567_890, '¥12.35亿', '¥12.35亿'],
    [99_950_000_000, '¥999.50亿', '¥999.50亿'],
  ])('counts %d in ten thousands and hundred millions in Chinese', (value, inColumn, alone) => {
    const { largeMoney, largeFigure } = numberFormats('zh-CN', 'CNY');
    expect(numfmt.format(largeMoney(value), value)).toBe(inColumn);
    expect(numfmt.format(largeFigure(value), value)).toBe(alone);
  });

  it('shows the small parts and nothing at all of a column in its unit', () => {
    const { largeMoney } = numberFormats('zh-CN');
    const shown = [0, 4, 499, 501, 9_500, 20_000_000].map((part) => numfmt.format(largeMoney(2e7), part));
    expect(shown).toEqual(['0.0万', '0.0万', '0.0万', '0.1万', '1.0万', '2000.0万']);
    expect(numfmt.format(largeMoney(2e9), 5_000_000)).toBe('0.05亿');
  });

  it('has the unit in words, behind a currency code and beside arrows', () => {
    const { largeFigure, largeChange, worded } = numberFormats('zh-CN', 'CHF');
    expect(numfmt.format(worded('共 ', largeFigure(3e8), ' 元'), 3e8)).toBe('共 3.00亿 CHF 元');
    const change = largeChange(5e7);
    expect([25_000_000, -25_000_000, 0].map((value) => numfmt.format(change, value))).toEqual([
      '▲ 2500.0万',
      '▼ 2500.0万',
      '=',
    ]);
  });

  it('shows as many decimals as a number needs, three at most', () => {
    const { ofKind } = numberFormats('en-US');
    expect([0, 1, 5].map((decimals) => ofKind('number', decimals))).toEqual([
      '#,##0',
      '#,##0.0',
      '#,##0.000',
    ]);
  });

  it('keeps quotation marks out of the words of a format', () => {
    expect(literal('a "b"')).toBe('"a b"');
  });
});
