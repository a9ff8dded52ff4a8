import fc from 'fast-check';
import { summarizeLog } from '../../../src/customers/summarizeLog';
import { spendAfterRefunds } from '../../../src/customers/spendAfterRefunds';

type Order = readonly [day: number, amount: number];

function spendOf(...orders: readonly Order[]): number[] {
  const log = {
    customer: new Int32Array(orders.length),
    day: Int32Array.from(orders, ([day]) => day),
    amount: Float64Array.from(orders, ([, amount]) => amount),
  };
  return Array.from(spendAfterRefunds(log));
}

test('a refund reduces the latest purchase before it', () => {
  expect(spendOf([1, 100], [5, 80], [6, -30], [9, 50])).toEqual([100, 50, 0, 50]);
});

test('what one order cannot bear, the one before bears, and what none can reduces nothing', () => {
  expect(spendOf([1, 100], [5, 80], [6, -100], [7, -200])).toEqual([0, 0, 0, 0]);
  expect(spendOf([1, -40], [5, 80])).toEqual([0, 80]);
});

test('a refund may stand before its purchase of the same day', () => {
  expect(spendOf([1, 100], [5, -80], [5, 80])).toEqual([100, 0, 0]);
});

test('a refunded order stays a purchase; only its spend is gone', () => {
  const { repeats, repeatSpend, meanSpend, total } = summarizeLog({
    customers: ['a', 'a', 'a', 'a'],
    days: [1, 8, 15, 20],
    amounts: [10, 30, 50, -50],
  });
  expect([...repeats]).toEqual([2]);
  expect([...repeatSpend]).toEqual([15]);
  expect((meanSpend[0] ?? NaN) * 3).toBeCloseTo(total[0] ?? NaN, 12);
});

test('agrees with a plain walk back over any log', () => {
  const order = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(order, { maxLength: 20 }), (orders) => {
      const sorted = orders.toSorted(([one], [other]) => one - other);
      const spend = sorted.map(([, amount]) => Math.max(amount, 0));
      for (const [day, amount] of sorted) {
        let rest = Math.max(-amount, 0);
        for (let place = sorted.length - 1; place >= 0; place--) {
          if ((sorted[place]?.[0] ?? NaN) > day) continue;
          const taken = Math.min(rest, spend[place] ?? 0);
          spend[place] = (spend[place] ?? 0) - taken;
          rest -= taken;
        }
      }
      expect(spendOf(...sorted)).toEqual(spend);
    }),
  );
});

test('100,000 orders of one customer, half of them refunds, take no time to speak of', () => {
  const orders = Array.from({ length: 100_000 }, (_, i): Order => [i >> 4, i % 2 === 0 ? 1 : -2]);
  const started = performance.now();
  spendOf(...orders);
  expect(performance.now() - started).toBeLessThan(2000);
});
