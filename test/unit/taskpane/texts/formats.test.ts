import { formatsFor } from '../../../../src/taskpane/texts/formats';

const english = formatsFor('en-US');
const chinese = formatsFor('zh-CN');

test('counts have separators', () => {
  expect(english.count(23_570)).toBe('23,570');
});

test.each([
  [12.345, '12.35', '12.35'],
  [1234.5, '1,235', '1,235'],
  [99_999.4, '99,999', '99,999'],
  [1_248_300, '1.248M', '124.8万'],
  [-2_500_000, '-2.5M', '-250万'],
  [0, '0', '0'],
])('amounts are short where they are long: %d', (value, inEnglish, inChinese) => {
  expect(english.amount(value)).toBe(inEnglish);
  expect(chinese.amount(value)).toBe(inChinese);
});

test('shares are percentages with at most one decimal', () => {
  expect(english.share(0.2)).toBe('20%');
  expect(english.share(0.1234)).toBe('12.3%');
  expect(english.share(0)).toBe('0%');
  expect(english.share(0.000_02)).toBe('<0.1%');
  expect(chinese.share(0.0005)).toBe('0.1%');
});

test('days are calendar days, whatever the time zone', () => {
  expect(english.date(20_634)).toBe('Jun 30, 2026');
  expect(chinese.date(20_634)).toBe('2026年6月30日');
  expect(english.date(0)).toBe('Jan 1, 1970');
});

test('money bears the sign of its currency, another code behind it, and none where none is known', () => {
  expect(english.money(1234.5, 'USD')).toBe('$1,235');
  expect(english.money(-50, 'EUR')).toBe('-€50');
  expect(english.money(12_400_000, 'CHF')).toBe('12.4M CHF');
  expect(chinese.money(12_400_000, 'CNY')).toBe('¥1240万');
  expect(english.money(12.5, null)).toBe('12.5');
});
