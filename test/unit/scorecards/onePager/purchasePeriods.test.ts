import type { PurchaseLog } from '../../../../src/customers/customerSet';
import { purchasePeriods } from '../../../../src/scorecards/onePager/purchasePeriods';

/** Orders as [customer, ISO date, amount]. */
function log(...orders: readonly (readonly [number, string, number])[]): PurchaseLog {
  return {
    customer: Int32Array.from(orders, ([customer]) => customer),
    day: Int32Array.from(orders, ([, date]) => Date.parse(date) / 86_400_000),
    amount: Float64Array.from(orders, ([, , amount]) => amount),
  };
}

describe('purchasePeriods', () => {
  it('sums up months, those without a purchase included, of one customer only', () => {
    const orders = log(
      [0, '2024-11-30', 5],
      [0, '2024-11-01', 7],
      [1, '2024-12-05', 99],
      [0, '2025-01-31', 2],
    );
    expect(purchasePeriods(orders, 0)).toEqual([
      { name: '2024-11', amount: 12 },
      { name: '2024-12', amount: 0 },
      { name: '2025-01', amount: 2 },
    ]);
  });

  it('goes over to quarters where months would be more than 24', () => {
    const periods = purchasePeriods(log([0, '2022-03-31', 1], [0, '2024-04-01', 3]), 0);
    expect(periods).toHaveLength(10);
    expect(periods[0]).toEqual({ name: '2022 Q1', amount: 1 });
    expect(periods[9]).toEqual({ name: '2024 Q2', amount: 3 });
  });

  it('goes over to years for the longest histories', () => {
    expect(purchasePeriods(log([0, '2010-06-01', 1], [0, '2020-06-01', 3]), 0).map(({ name }) => name)).toEqual([
      '2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020',
    ]); // prettier-ignore
  });

  it('is empty for a customer without purchases', () => {
    expect(purchasePeriods(log([0, '2024-01-01', 1]), 1)).toEqual([]);
  });
});
