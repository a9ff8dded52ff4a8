import { studentTwoSided, studentTwoSidedQuantile } from '../../../src/numerics/studentT';
import reference from '../../reference/metrics/studentT.json';

// Truth: the density integrated at 40 digits with mpmath, test/reference/metrics/generateStudentT.py.

test('two-sided probabilities agree with the integral of the density to 1e-10', () => {
  for (const { t, degrees, p } of reference.probabilities) {
    expect({ t, degrees, error: Math.abs(studentTwoSided(t, degrees) / p - 1) < 1e-10 }).toEqual({
      t,
      degrees,
      error: true,
    });
  }
});

test('quantiles agree to 1e-10', () => {
  for (const { p, degrees, t } of reference.quantiles) {
    expect({ p, degrees, close: Math.abs(studentTwoSidedQuantile(p, degrees) / t - 1) < 1e-10 }).toEqual({
      p,
      degrees,
      close: true,
    });
  }
});

test('the sign of t does not matter, and t = 0 is certain', () => {
  expect(studentTwoSided(-2, 7)).toBe(studentTwoSided(2, 7));
  expect(studentTwoSided(0, 7)).toBe(1);
});

test('tables: 12.706 at one degree, 2.228 at ten, 1.960 without limit', () => {
  // Any printed table of Student's t, column 0.975.
  expect(studentTwoSidedQuantile(0.05, 1)).toBeCloseTo(12.706, 3);
  expect(studentTwoSidedQuantile(0.05, 10)).toBeCloseTo(2.228, 3);
  expect(studentTwoSidedQuantile(0.05, 1e7)).toBeCloseTo(1.96, 3);
});
