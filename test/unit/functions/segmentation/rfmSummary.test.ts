import { setDateSystem } from '../../../../src/functions/cells/dateSystem';
import { rfmSummaryFunction } from '../../../../src/functions/segmentation/rfmSummary';
import { clvPredictFunction } from '../../../../src/functions/models/clvPredict';
import { failure, inCell } from '../hostError';

const call = inCell(rfmSummaryFunction);
const customers = [['a'], ['a'], ['b']];
const amounts = [[10], [20], [30]];
/** First and last purchase of "a" apart in days: t_x of its row. */
const daysApart = (...args: unknown[]): unknown => (call(...args) as unknown[][])[1]?.[2];

describe('RFMSUMMARY with dates in text', () => {
  test('says so where they do not tell which of day and month comes first', () => {
    const { code, message } = failure(() =>
      call(customers, [['3/4/2026'], ['5/4/2026'], ['1/2/2026']], amounts),
    );
    expect(code).toBe('#VALUE!');
    expect(message).toContain('3/4/2026 can be read in more ways than one. Give dateOrder as "dmy", "mdy"');
  });

  test.each([
    ['dmy', 2],
    ['mdy', 61],
    ['day first', 2],
    ['月在前', 61],
  ])('reads them in the order that is given: %s', (order, days) => {
    const dates = [['3/4/2026'], ['5/4/2026'], ['1/2/2026']];
    expect(daysApart(customers, dates, amounts, '', 'day', order)).toBe(days);
  });

  test('needs no order where one date tells it, or where the years do', () => {
    expect(daysApart(customers, [['3/4/2026'], ['5/4/2026'], ['25/2/2026']], amounts, '', 'day')).toBe(2);
    const six = [['a'], ['a'], ['b'], ['c'], ['d'], ['e']];
    const years = [['24/03/15'], ['25/11/02'], ['26/01/20'], ['25/06/09'], ['24/12/28'], ['25/06/30']];
    expect(daysApart(six, years, [[1], [1], [1], [1], [1], [1]], '', 'day')).toBe(597);
  });

  test('reads comma, zone and Chinese time behind a date', () => {
    const dates = [['6/30/2026, 2:05:00 PM'], ['2026年7月2日 14时05分'], ['2026-07-02T10:00:00+08:00']];
    expect(daysApart(customers, dates, amounts, '', 'day')).toBe(2);
  });

  test('does not guess an end of the observation that can be two days', () => {
    const dates = [[46_000], [46_002], [46_003]];
    const { code, message } = failure(() => call(customers, dates, amounts, '3/4/2026'));
    expect(code).toBe('#VALUE!');
    expect(message).toContain('asOf can be more than one date');
    expect(daysApart(customers, dates, amounts, '25/12/2026', 'day')).toBe(2);
  });
});

describe('RFMSUMMARY in a workbook that counts from 1904', () => {
  beforeEach(() => setDateSystem(true));
  afterEach(() => setDateSystem(false));

  test('takes an end of the observation in text for the same day as a date in a cell', () => {
    // 2026-01-01, 2026-01-03 and 2026-01-04 as that workbook counts them.
    const dates = [[44_561], [44_563], [44_564]];
    const [, row] = call(customers, dates, amounts, '2026-01-11', 'day') as unknown[][];
    expect(row).toEqual(['a', 1, 2, 10, 20]);
    expect(call(customers, dates, amounts, 44_571, 'day')).toEqual(
      call(customers, dates, amounts, '2026-01-11', 'day'),
    );
  });

  test('counts dates in text and in cells alike', () => {
    expect(daysApart(customers, [[44_561], ['2026-01-03'], [44_564]], amounts, '', 'day')).toBe(2);
  });
});

test('CLVPREDICT asks back for the order of dates in the same words', async () => {
  const dates = [['3/4/2026'], ['5/4/2026'], ['1/2/2026']];
  const answer = Promise.resolve(inCell(clvPredictFunction)(customers, dates, amounts, 26));
  await expect(answer).rejects.toThrow('Give dateOrder as "dmy", "mdy"');
});
