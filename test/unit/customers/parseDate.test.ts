import { format } from 'date-fns';
import { enUS, zhCN } from 'date-fns/locale';
import fc from 'fast-check';
import { dayOf, isoFromDay } from '../../../src/customers/days';
import { detectDateOrder, parseDate } from '../../../src/customers/parseDate';

const iso = (text: string, order?: 'ymd' | 'mdy' | 'dmy'): string => isoFromDay(parseDate(text, order));

describe('parseDate', () => {
  it.each([
    ['2026-06-30'],
    ['2026/6/30'],
    ['2026.06.30'],
    ['2026年6月30日'],
    ['２０２６年６月３０日'],
    ['2026 年 6 月 30 日'],
    ['20260630'],
    ['2026-06-30T23:59:59Z'],
    ['2026-06-30 14:05'],
    ['2026年6月30日 14:05'],
    ['2026年6月30日 星期二'],
    ['30 Jun 2026'],
    ['30-Jun-26'],
    ['June 30, 2026'],
    ['Jun 30th 2026'],
    ['Tuesday, June 30, 2026'],
  ])('reads %s', (text) => {
    expect(iso(text)).toBe('2026-06-30');
  });

  it('takes day and month in the order of the column', () => {
    expect(iso('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(iso('3/4/2026', 'dmy')).toBe('2026-04-03');
    expect(iso('30.6.26', 'dmy')).toBe('2026-06-30');
    expect(iso('26/06/30', 'ymd')).toBe('2026-06-30');
  });

  it('follows the rule of Excel for years of two digits', () => {
    expect(iso('1/2/29', 'mdy')).toBe('2029-01-02');
    expect(iso('1/2/30', 'mdy')).toBe('1930-01-02');
  });

  it.each(['', 'soon', '2026-02-30', '2026-13-01', '31/31/2026', '12', '1,234', '30 Foo 2026', '2026年'])(
    'does not take %p for a date',
    (text) => {
      expect(parseDate(text)).toBeNaN();
    },
  );

  // date-fns writes, we read: an independent program on the other side.
  it.each([
    ['yyyy-MM-dd', 'ymd'],
    ['yyyy年M月d日', 'ymd'],
    ['M/d/yyyy', 'mdy'],
    ['dd.MM.yyyy', 'dmy'],
    ['d MMMM yyyy', 'ymd'],
    ['MMM d, yyyy', 'ymd'],
    ['yyyyMMdd', 'ymd'],
    ['yyyy-MM-dd HH:mm:ss', 'ymd'],
  ] as const)('reads what date-fns writes as %s', (pattern, order) => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (day) => {
        const noon = new Date(1970, 0, 1 + day, 12);
        const text = format(noon, pattern, { locale: pattern.includes('年') ? zhCN : enUS });
        expect(parseDate(text, order)).toBe(dayOf(noon.getFullYear(), noon.getMonth() + 1, noon.getDate()));
      }),
    );
  });
});

describe('detectDateOrder', () => {
  it.each([
    [['13/1/2026', '1/2/2026'], 'dmy'],
    [['1/13/2026', '1/2/2026'], 'mdy'],
    [['1.2.2026', '3.4.2026'], 'dmy'],
    [['1/2/2026'], 'mdy'],
    [['2026-01-02'], 'ymd'],
    [[], 'ymd'],
  ] as const)('%j is %s', (texts, order) => {
    expect(detectDateOrder(texts)).toBe(order);
  });
});
