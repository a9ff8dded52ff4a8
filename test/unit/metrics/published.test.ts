import { repeatRate } from '../../../src/metrics/behaviour/repeatRate';
import { payback } from '../../../src/metrics/cost/payback';
import { uplift } from '../../../src/metrics/programme/uplift';
import { concentration } from '../../../src/metrics/risk/concentration';
import { nps } from '../../../src/metrics/satisfaction/nps';
import { clv } from '../../../src/metrics/value/clv';
import { growthRate } from '../../../src/metrics/value/growthRate';

describe('worked examples from published sources', () => {
  // Gupta, S. & Lehmann, D. R. (2005), Managing Customers as Investments, chapter 2: margin multiples r/(1 + i − r),
  // printed with two decimals, retention 60, 70, 80, 90 %.
  test.each([
    [0.1, [1.2, 1.75, 2.67, 4.5]],
    [0.12, [1.15, 1.67, 2.5, 4.09]],
    [0.14, [1.11, 1.59, 2.35, 3.75]],
    [0.16, [1.07, 1.52, 2.22, 3.46]],
  ])('margin multiples at a discount rate of %d', (discount, multiples) => {
    const ours = [0.6, 0.7, 0.8, 0.9].map((rate) => clv(1, rate, discount, undefined, 0, 0));
    expect(ours.map((multiple) => Number(multiple.toFixed(2)))).toEqual(multiples);
  });

  // The same, with growth of the margin by 0, 2, 4, 6, 8 % at a discount rate of 12 %.
  test.each([
    [0.7, [1.67, 1.72, 1.79, 1.85, 1.92]],
    [0.9, [4.09, 4.46, 4.89, 5.42, 6.08]],
  ])('margin multiples with growth at a retention of %d', (rate, multiples) => {
    const ours = [0, 0.02, 0.04, 0.06, 0.08].map((growth) => clv(1, rate, 0.12, undefined, 0, growth));
    expect(ours.map((multiple) => Number(multiple.toFixed(2)))).toEqual(multiples);
  });

  test('Student’s sleep data, as in the manual page of R’s t.test', () => {
    const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    // Welch: t = -1.8608, df = 17.776, p-value = 0.07939, interval -3.3654832 to 0.2054832 of the first less the second.
    const welch = uplift(one, two, false);
    expect(welch.t).toBeCloseTo(1.8608, 4);
    expect(welch.degrees).toBeCloseTo(17.776, 3);
    expect(welch.p).toBeCloseTo(0.07939, 5);
    expect([welch.low, welch.high]).toEqual([expect.closeTo(-0.2054832, 7), expect.closeTo(3.3654832, 7)]);
    // Paired: t = -4.0621, df = 9, p-value = 0.002833.
    const paired = uplift(one, two, true);
    expect(paired.t).toBeCloseTo(4.0621, 4);
    expect(paired.degrees).toBe(9);
    expect(paired.p).toBeCloseTo(0.002833, 6);
  });

  test('the Department of Justice’s example of a Herfindahl index', () => {
    // Shares of 30, 30, 20 and 20 %: an HHI of 2,600 points (Herfindahl-Hirschman Index, justice.gov/atr).
    expect(concentration([30, 30, 20, 20])).toBeCloseTo(0.26, 12);
  });
});

describe('closed forms against brute-force sums', () => {
  test('CLV over N periods is the sum of its periods', () => {
    for (const [m, r, d, n, g] of [
      [100, 0.8, 0.1, 5, 0],
      [37, 0.95, 0.02, 60, 0.01],
      [37, 0.95, 0.02, 60, 0.0736842105263158],
      [1, 1, 0, 12, 0],
      [5, 0, 0.1, 4, 0],
      [250, 1, 0.01, 400, 0.0099999],
    ] as const) {
      let total = 0;
      for (let t = 1; t <= n; t++) total += (m * (1 + g) ** (t - 1) * r ** t) / (1 + d) ** t;
      expect(clv(m, r, d, n, 0, g) / (total || 1)).toBeCloseTo(total === 0 ? 0 : 1, 11);
    }
  });

  test('CLV without end is the limit of 2,000 periods', () => {
    let total = 0;
    for (let t = 1; t <= 2000; t++) total += (80 * 1.03 ** (t - 1) * 0.85 ** t) / 1.1 ** t;
    expect(clv(80, 0.85, 0.1, undefined, 0, 0.03)).toBeCloseTo(total, 9);
  });

  test('whole payback times add up margin by margin', () => {
    for (const periods of [1, 2, 7, 30]) {
      let covered = 0;
      for (let t = 0; t < periods; t++) covered += 40 * 0.93 ** t;
      expect(payback(covered, 40, 0.93)).toBeCloseTo(periods, 9);
    }
  });

  test('small cases that can be counted by hand', () => {
    expect(growthRate([100, 90, 121])).toBeCloseTo(0.1, 12);
    expect(repeatRate([1, 1, 2, 9])).toBe(0.5);
    expect(nps([9, 8, 0])).toBe(0);
  });
});
