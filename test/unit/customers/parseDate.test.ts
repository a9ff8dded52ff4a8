import { format } from 'date-fns';
import { enUS, zhCN } from 'date-fns/locale';
import fc from 'fast-check';
import { dayOf, isoFromDay } from '../../../src/customers/days';
import { judgeDateOrder } from '../../../src/customers/judgeDateOrder';
import { parseDate } from '../../../src/customers/parseDate';

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
    ['Tue Jun 30 2026 14:05:00 GMT+0200 (CEST)'],
    ['Tue Jun 30 14:05:00 CEST 2026'],
    ['2026-06-30T23:59:59.123+02:00'],
    ['2026-06-30 10:00:00 +0100'],
    ['2026-06-30 10:00:00 UTC'],
    ['Jun 30, 2026, 2:05 PM'],
    ['Jun 30, 2026 at 2:05 PM'],
    ['30/Jun/2026 14:05'],
    ['2026-Jun-30'],
    ['2026. 6. 30.'],
    ['2026. 6. 30. 14:05'],
    ['2026年6月30日14时05分'],
    ['2026年6月30日 下午2点05分'],
    ['2026年6月30日下午2:05:30'],
    ['2026年6月30号'],
    ['2026-06-30（星期二）'],
    ['26年6月30日'],
    ['20260630140500'],
    ['14:05 2026-06-30'],
    ['\u200e2026-06-30\u200b'],
    ['2026\u200e/\u200e6\u200e/\u200e30'],
    ['\ufeff2026\u00a0-\u00a006\u00a0-\u00a030'],
  ])('reads %s', (text) => {
    expect(iso(text)).toBe('2026-06-30');
  });

  it('takes day and month in the order of the column', () => {
    expect(iso('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(iso('3/4/2026', 'dmy')).toBe('2026-04-03');
    expect(iso('30.6.26', 'dmy')).toBe('2026-06-30');
    expect(iso('26/06/30', 'ymd')).toBe('2026-06-30');
  });

  it.each([
    ['6/30/2026, 2:05:00 PM', 'mdy'],
    ['6/30/2026 2:05 p.m.', 'mdy'],
    ['30.6.2026, 14:05:00', 'dmy'],
    ['30.6.2026 14.05', 'dmy'],
    ['30. 6. 2026', 'dmy'],
    ['30-06-26 14h05', 'dmy'],
    ['\u200e6/\u200e30/\u200e2026', 'mdy'],
    ['26/06/30 14:05', 'ymd'],
    ['26.06.30', 'ymd'],
  ] as const)('drops the time after %s', (text, order) => {
    expect(iso(text, order)).toBe('2026-06-30');
  });

  it.each([
    'Feb 2026',
    'February 2026',
    'Feb-26',
    'Feb. 26',
    "Feb '26",
    'feb/2026',
    '2026 Feb',
    '02/2026',
    '2-2026',
    '2026-02',
    '2026年2月',
    '2026年2月份',
    '26年2月份',
    '２０２６年２月',
  ])('takes the month %s for its first day', (text) => {
    expect(iso(text)).toBe('2026-02-01');
  });

  it('follows the rule of Excel for years of two digits', () => {
    expect(iso('1/2/29', 'mdy')).toBe('2029-01-02');
    expect(iso('1/2/30', 'mdy')).toBe('1930-01-02');
  });

  it.each([
    '',
    'soon',
    '2026-02-30',
    '2026-13-01',
    '31/31/2026',
    '12',
    '1,234',
    '30 Foo 2026',
    '2026年',
    'Marble 12',
    'June',
    'Decor 2026',
    '14:05',
    '2 pm',
    '26-Feb',
  ])('does not take %p for a date', (text) => {
    expect(parseDate(text)).toBeNaN();
  });

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
    ["yyyy-MM-dd'T'HH:mm:ss.SSSxxx", 'ymd'],
    ['yyyy. M. d.', 'ymd'],
    ['yyyy年M月d日 HH时mm分', 'ymd'],
    ['yyyy年MM月dd日 EEEE', 'ymd'],
    ['M/d/yyyy, h:mm:ss a', 'mdy'],
    ['d.M.yyyy, HH:mm:ss', 'dmy'],
    ['MMM d, yyyy, h:mm a', 'ymd'],
    ['EEEE, MMMM do, yyyy', 'ymd'],
    ['dd-MMM-yyyy', 'ymd'],
    ['yyyyMMddHHmmss', 'ymd'],
  ] as const)('reads what date-fns writes as %s', (pattern, order) => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 40_000 }), (day) => {
        const noon = new Date(1970, 0, 1 + day, 12);
        const text = format(noon, pattern, { locale: pattern.includes('年') ? zhCN : enUS });
        expect(parseDate(text, order)).toBe(dayOf(noon.getFullYear(), noon.getMonth() + 1, noon.getDate()));
      }),
    );
  });
});

describe('judgeDateOrder', () => {
  it.each([
    [['13/1/2026', '1/2/2026'], 'dmy'],
    [['1/13/2026', '1/2/2026'], 'mdy'],
    [['1.2.2026', '3.4.2026'], 'dmy'],
    [['2026-01-02'], 'ymd'],
    [['31/12/26'], 'dmy'],
    [['26/12/31', '26/11/30', '25/01/31', '24/06/30', '24/02/29'], 'ymd'],
    [['5/5/2026', '6/6/2026'], 'dmy'],
    [[], 'ymd'],
  ] as const)('%j is %s and nothing else', (texts, order) => {
    expect(judgeDateOrder(texts)).toMatchObject({ orders: [order], order, misfits: 0 });
  });

  it.each([
    [['1/2/2026'], ['dmy', 'mdy'], 'mdy'],
    [['1/2/26', '3/4/26'], ['dmy', 'mdy', 'ymd'], 'mdy'],
    [['20/06/12'], ['dmy', 'ymd'], 'dmy'],
    [['1.2.26'], ['dmy', 'mdy', 'ymd'], 'dmy'],
  ] as const)('%j can be %j', (texts, orders, order) => {
    expect(judgeDateOrder(texts)).toMatchObject({ orders, order });
  });

  // Read with the day first, five orders of two years are of 2002 to 2028.
  it('tells the year by how few years there are', () => {
    const texts = ['24/03/15', '25/11/02', '26/01/20', '25/06/09', '24/12/28'];
    expect(judgeDateOrder(texts)).toMatchObject({ orders: ['ymd'], order: 'ymd' });
  });

  it('counts texts that only another order reads', () => {
    const texts = ['13/1/2026', '14/1/2026', '1/15/2026', '99/99/2026'];
    expect(judgeDateOrder(texts)).toMatchObject({ order: 'dmy', misfits: 1 });
  });

  it('finds the order that a column was written in, wherever a day above the twelfth stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('d/M/yyyy', 'M/d/yyyy'),
        (days, pattern) => {
          const written = [...days, 15_000].map((day) => new Date(1970, 0, 1 + day, 12));
          const texts = written.map((date) => format(date, pattern));
          const { order, orders } = judgeDateOrder(texts);
          expect([order, orders.length]).toEqual([pattern.startsWith('d') ? 'dmy' : 'mdy', 1]);
        },
      ),
    );
  });
});
