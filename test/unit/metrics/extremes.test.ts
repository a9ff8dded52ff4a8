/** Where rounding, overflow or a common part once took digits. Truths: exact arithmetic, said beside each. */
import { uplift } from '../../../src/metrics/programme/uplift';
import { volatility } from '../../../src/metrics/risk/volatility';
import { composite } from '../../../src/metrics/satisfaction/composite';
import { fourC } from '../../../src/metrics/satisfaction/fourC';
import { satIndex } from '../../../src/metrics/satisfaction/satIndex';
import { clv } from '../../../src/metrics/value/clv';

const expectNear = (value: number, truth: number, share = 2e-15) =>
  expect(Math.abs(value / truth - 1)).toBeLessThan(share);

describe('CLV with next to nothing lost a period', () => {
  test.each([
    // m·r / ((1 − r) + d − r·g), by hand.
    [100, 1, 1e-10, 0, 1e12],
    [100, 1, 1e-18, 0, 1e20],
    [100, 1 - 2 ** -40, 0, 0, 100 * (1 - 2 ** -40) * 2 ** 40],
    [100, 1, 1e-9 + 1e-10, 1e-9, 100 / (1e-9 + 1e-10 - 1e-9)],
  ])('=CLV(%p, %p, %p, , , %p)', (margin, retention, discount, growth, truth) => {
    expectNear(clv(margin, retention, discount, undefined, 0, growth), truth);
  });

  test('a trillion periods at 1E-12 are worth (1 − 1/e) of endless ones', () => {
    // Σ (1 + d)^−t = (1 − (1 + d)^−n) / d with n·d = 1: (1 − e^(−1 + d/2 …)) / d.
    expectNear(clv(1, 1, 1e-12, 1e12, 0, 0), -Math.expm1(-1 + 0.5e-12) / 1e-12, 1e-14);
  });

  test('no discount and nobody lost has no end', () => {
    expect(() => clv(100, 1, 0, undefined, 0, 0)).toThrow('diverges');
  });
});

describe('VOLATILITY has no unit', () => {
  // Standard deviation of 1 and 2 over their mean: √.5 / 1.5.
  test.each([1, 1e200, 1e-200, 1e308 / 2.1, 5e-320])('{1, 2} times %p', (unit) => {
    expectNear(volatility([unit, 2 * unit]), Math.SQRT1_2 / 1.5, unit < 1e-300 ? 1e-3 : 1e-15);
  });
});

describe('weights of any size', () => {
  test.each([1, 1e308, 1e-300])('of %p', (weight) => {
    expectNear(composite([80, 60], [weight, weight]), 70);
    expectNear(fourC(80, 60, 70, 90, [weight, weight, weight, weight]), 75);
    expectNear(satIndex({ rowCount: 1, columnCount: 2, values: [10, 1] }, [weight, weight / 3], 1, 10), 75);
  });
});

test('SATINDEX adds a million answers without losing one', () => {
  const values = new Float64Array(1_000_000).fill(0.1);
  expectNear(satIndex({ rowCount: values.length, columnCount: 1, values }, undefined, 0, 1), 10);
});

test('UPLIFT of values that share nine digits', () => {
  // 2^30 + k/8 are exact, so the change is .5 exactly, and the interval that of the same values without 2^30.
  const small = [0, 1, 2, 3, 4, 5].map((k) => k / 8);
  const common = 2 ** 30;
  const plain = uplift(
    small,
    small.map((value) => value + 0.5),
    false,
  );
  const shifted = uplift(
    small.map((value) => value + common),
    small.map((value) => value + 0.5 + common),
    false,
  );
  expect(shifted.change).toBe(0.5);
  expect([shifted.low, shifted.high, shifted.p]).toEqual([plain.low, plain.high, plain.p]);
  // Offset over standard deviation 9e8: thousandths of 2^-20 beside 2^30 are rounded before any arithmetic, not after.
  const tiny = uplift([common, common + 2 ** -20], [common + 2 ** -19, common + 3 * 2 ** -20], false);
  expect(tiny.change).toBe(2 ** -19);
});
