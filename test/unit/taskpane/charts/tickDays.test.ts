import { tickDays } from '../../../../src/taskpane/charts/tickDays';

const year = (splitDay: number | null) => ({ startDay: 0, splitDay, endDay: 100 });

test('the split has its date where it runs into neither end', () => {
  expect(tickDays(year(50), 0.2)).toEqual([0, 50, 100]);
  expect(tickDays(year(50), 0.32)).toEqual([0, 100]);
  expect(tickDays(year(75), 0.2)).toEqual([0, 100]);
  expect(tickDays(year(25), 0.2)).toEqual([0, 100]);
  expect(tickDays(year(null), 0.2)).toEqual([0, 100]);
});
