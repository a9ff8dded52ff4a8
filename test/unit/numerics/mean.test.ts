import fc from 'fast-check';
import { exactSum } from '../../../src/numerics/exactSum';
import { mean } from '../../../src/numerics/mean';

test('the mean of whole numbers is the double nearest to it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 5000 }),
      (values) => {
        const total = values.reduce((sum, value) => sum + BigInt(value), 0n);
        // Both are below 2^53, so that IEEE division rounds their quotient correctly.
        expect(mean(values)).toBe(Number(total) / values.length + 0);
      },
    ),
  );
});

test('5,000 digits have the mean that their sum says', () => {
  // As PiDigits of NIST: 4.534800000000002 came from adding deviations from a rounded mean.
  const digits = Array.from({ length: 5000 }, (_, i) => (i * i * 7 + i * 3) % 10);
  const total = digits.reduce((sum, digit) => sum + digit, 0);
  expect(mean(digits)).toBe(total / 5000);
});

test('numbers at both ends of the range have a mean', () => {
  expect(mean([1.5e308, 1.5e308, 1.2e308])).toBeCloseTo(1.4e308, -294);
  expect(mean([4e-320, 8e-320])).toBe(6e-320);
  expect(mean([])).toBeNaN();
  expect(mean([1, Infinity])).toBe(Infinity);
});

test('a sum keeps what rounding takes from it', () => {
  expect(exactSum([1e16, 1, -1e16])).toEqual([1, 0]);
  const [sum, rest] = exactSum([1, 2 ** -60, 2 ** -60]);
  expect([sum, rest]).toEqual([1, 2 ** -59]);
});
