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
    expect(numberFormats('zh-CN', 'CNY').largeMoney(1e7)).toBe('"¥"#,##0.00,,"百万"');
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
