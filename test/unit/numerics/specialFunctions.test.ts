import { digamma } from '../../../src/numerics/digamma';
import { scaledExpIntegral } from '../../../src/numerics/expIntegral';
import { lnHyp2F1 } from '../../../src/numerics/hyp2F1';
import { incompleteBeta } from '../../../src/numerics/incompleteBeta';
import { gammaP, gammaQ } from '../../../src/numerics/incompleteGamma';
import { lnBeta, lnRising } from '../../../src/numerics/lnBeta';
import { lnGamma } from '../../../src/numerics/lnGamma';
import { trigamma } from '../../../src/numerics/trigamma';
import table from '../../reference/numerics/specialFunctions.json';

/** Truth: mpmath at 50 digits (test/reference/numerics/specialFunctions.py). */
type Row = [number[], number];
const rowsOf = (name: keyof typeof table) => table[name] as Row[];

/** Rows whose relative error is above the tolerance, so that a failure shows which. */
function misses(name: keyof typeof table, f: (...values: number[]) => number, tolerance: number) {
  return rowsOf(name)
    .map(([values, truth]) => ({ values, truth, value: f(...values) }))
    .map((row) => ({ ...row, error: Math.abs(row.value - row.truth) / Math.abs(row.truth) }))
    .filter(({ error }) => !(error <= tolerance));
}

describe('special functions agree with 50-digit values to 1e-12 relative', () => {
  const functions: [keyof typeof table, (...values: number[]) => number][] = [
    ['lnGamma', lnGamma],
    ['digamma', digamma],
    ['trigamma', trigamma],
    ['lnBeta', lnBeta],
    ['lnRising', lnRising],
    ['gammaP', gammaP],
    ['gammaQ', gammaQ],
    ['incompleteBeta', incompleteBeta],
    ['lnHyp2F1', lnHyp2F1],
    ['scaledExpIntegral', scaledExpIntegral],
  ];
  test.each(functions)('%s', (name, f) => {
    expect(rowsOf(name).length).toBeGreaterThan(40);
    expect(misses(name, f, 1e-12)).toEqual([]);
  });
});
