import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fitBdw } from '../../../src/models/bdw/fit';
import { fitBgBb } from '../../../src/models/bgBb/fit';
import { fitBgNbd } from '../../../src/models/bgNbd/fit';
import { compareFits } from '../../../src/models/compareFits';
import type { Fit } from '../../../src/models/fit';
import { fitGammaGamma } from '../../../src/models/gammaGamma/fit';
import { fitMbgNbd } from '../../../src/models/mbgNbd/fit';
import { fitParetoNbd } from '../../../src/models/paretoNbd/fit';
import { predictDert, predictExpected } from '../../../src/models/predictHistories';
import { fitSbg } from '../../../src/models/sbg/fit';
import table from '../../reference/models/exampleFits.json';

function expectFit(fit: Fit, parameters: readonly number[], logLikelihood: number, tolerance = 1e-4): void {
  expect(fit.outcome).toEqual({ code: 'converged', parameters: [] });
  fit.parameters.forEach((value, i) =>
    expect(Math.abs(value / (parameters[i] ?? NaN) - 1)).toBeLessThan(tolerance),
  );
  expect(Math.abs(fit.logLikelihood - logLikelihood)).toBeLessThan(tolerance);
}

describe('fits agree with Newton at 60 digits (test/reference/models/exampleFits.py) to 1e-9', () => {
  const { x, tx, T, meanSpend } = table.data;
  const donors = [
    [6, 6, 1203],
    [5, 6, 728],
    [4, 6, 512],
    [3, 6, 357],
    [2, 6, 234],
    [1, 6, 129],
    [5, 5, 335],
    [4, 5, 284],
    [3, 5, 225],
    [2, 5, 173],
    [1, 5, 119],
    [4, 4, 240],
    [3, 4, 181],
    [2, 4, 155],
    [1, 4, 78],
    [3, 3, 322],
    [2, 3, 255],
    [1, 3, 129],
    [2, 2, 613],
    [1, 2, 277],
    [1, 1, 1091],
    [0, 0, 3464],
  ];
  const column = (i: number) => donors.map((row) => row[i] ?? NaN);
  const donations = { x: column(0), tx: column(1), n: donors.map(() => 6), counts: column(2) };
  const high = [1000, 869, 743, 653, 593, 551, 517, 491];
  const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
  const cases: [keyof Omit<typeof table, 'data' | 'CLVPREDICT'>, Fit][] = [
    ['BG/NBD', fitBgNbd({ x, tx, T })],
    ['MBG/NBD', fitMbgNbd({ x, tx, T })],
    ['Pareto/NBD', fitParetoNbd({ x, tx, T })],
    ['Gamma-Gamma', fitGammaGamma({ x, meanSpend })],
    ['BG/BB', fitBgBb(donations)],
    ['sBG', fitSbg(high)],
    ['sBG regular', fitSbg(regular)],
    ['BdW', fitBdw(high)],
    ['BdW regular', fitBdw(regular)],
  ];
  test.each(cases)('%s', (name, fit) => {
    const truth = table[name];
    expectFit(fit, truth.parameters, truth.logLikelihood, 1e-9);
    fit.standardErrors.forEach((value, i) =>
      expect(Math.abs(value / (truth.standardErrors[i] ?? NaN) - 1)).toBeLessThan(1e-9),
    );
    expect(fit.customers).toBe(truth.customers);
  });

  // Published: Fader, Hardie & Shang 2010, table 2 (BG/BB); Fader & Hardie 2007, table 3 (sBG).
  test('published estimates of BG/BB and sBG', () => {
    const round = (fit: Fit) => fit.parameters.map((value) => Number(value.toFixed(3)));
    expect(round(fitBgBb(donations))).toEqual([1.204, 0.75, 0.657, 2.783]);
    expect(round(fitSbg(high))).toEqual([0.668, 3.806]);
    expect(round(fitSbg(regular))).toEqual([0.704, 1.182]);
  });

  test('a comparison puts the smallest AIC first and weights sum to 1', () => {
    const { fits, verdict } = compareFits(cases.slice(0, 3).map(([, fit]) => fit));
    expect(fits.map(({ fit }) => fit.model)).toEqual(['Pareto/NBD', 'MBG/NBD', 'BG/NBD']);
    expect(fits.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(verdict).toBe('alike');
  });
});

const cdnow = path.resolve(__dirname, '../../../../shared/data/cdnow_customers_monetary.csv');
const withData = existsSync(cdnow) ? describe : describe.skip;
if (!existsSync(cdnow))
  console.log('CDNOW fits are skipped: ../shared/data/cdnow_customers_monetary.csv is absent.');

// Truth: two independent programs, maximum likelihood without penalty; 1e-4 relative, log-likelihood 1e-4 absolute.
withData('CDNOW, 2,357 customers', () => {
  const rows = existsSync(cdnow)
    ? readFileSync(cdnow, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').map(Number))
    : [];
  const column = (i: number) => Float64Array.from(rows, (row) => row[i] ?? NaN);
  const columns = { x: column(1), tx: column(2), T: column(3) };

  test('BG/NBD, its standard errors, and 1653.423 purchases in the next 39 weeks', () => {
    const fit = fitBgNbd(columns);
    expectFit(fit, [0.242593, 4.413532, 0.792886, 2.425753], -9582.42556);
    [0.01256, 0.3782, 0.1857, 0.7053].forEach((error, i) =>
      expect((fit.standardErrors[i] ?? NaN) / error).toBeCloseTo(1, 3),
    );
    const total = predictExpected('BG/NBD', fit.parameters, columns, 39).reduce(
      (sum, value) => sum + value,
      0,
    );
    expect(total).toBeCloseTo(1653.423, 2);
  });
  test('MBG/NBD', () => expectFit(fitMbgNbd(columns), [0.524838, 6.182992, 0.891356, 1.613999], -9582.13268));
  test('Pareto/NBD, and DERT with the parameters of the literature', () => {
    expectFit(fitParetoNbd(columns), [0.553276, 10.577612, 0.606213, 11.667908], -9594.97393);
    const one = { x: [2], tx: [30.43], T: [38.86] };
    const dert = predictDert('Pareto/NBD', [0.5534, 10.5802, 0.6061, 11.6562], one, 0.0027);
    expect(dert[0]).toBeCloseTo(6.482562, 5);
  });
  test('Gamma-Gamma', () =>
    expectFit(
      fitGammaGamma({ x: columns.x, meanSpend: column(4) }),
      [6.248802, 3.744588, 15.447748],
      -4055.92324,
    ));
});
