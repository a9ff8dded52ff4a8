import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fitBdw } from '../../../src/models/bdw/fit';
import { fitBgBb } from '../../../src/models/bgBb/fit';
import { bgBbDert } from '../../../src/models/bgBb/predict';
import { fitBgNbd } from '../../../src/models/bgNbd/fit';
import { compareFits } from '../../../src/models/compareFits';
import type { Fit } from '../../../src/models/fit';
import { fitGammaGamma } from '../../../src/models/gammaGamma/fit';
import { fitMbgNbd } from '../../../src/models/mbgNbd/fit';
import { fitParetoNbd } from '../../../src/models/paretoNbd/fit';
import { predictDert, predictExpected, type HistoryModelName } from '../../../src/models/predictHistories';
import { fitSbg } from '../../../src/models/sbg/fit';
import { sbgLifetime } from '../../../src/models/sbg/predict';
import cdnowTruth from '../../reference/models/cdnow.json';
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

  test('predictions of the papers', () => {
    const one = { x: [2], tx: [30.43], T: [38.86] };
    // Fader, Hardie & Lee 2005, spreadsheet note: 1.226 purchases in the next 39 weeks.
    const bgNbd = [0.243, 4.414, 0.793, 2.426];
    expect(predictExpected('BG/NBD', bgNbd, one, 39)[0]).toBeCloseTo(1.226, 3);
    // Two independent programs, at the parameters that Fader & Hardie printed and .0027 a week.
    const paretoNbd = [0.5534, 10.5802, 0.6061, 11.6562];
    expect(predictDert('Pareto/NBD', paretoNbd, one, 0.0027)[0]).toBeCloseTo(6.482562, 6);
    // Two independent programs, at the maximum; discount .1 a period.
    const givers = bgBbDert(fitBgBb(donations).parameters, { x: [6, 0], tx: [6, 0], n: [6, 6] }, 0.1);
    expect(givers[0]).toBeCloseTo(5.909894, 5);
    expect(givers[1]).toBeCloseTo(0.114753, 6);
    expect(sbgLifetime(fitSbg(high).parameters, 0.1)).toBeCloseTo(5.922254, 5);
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

// Parameters: two independent programs, maximum likelihood without penalty; 1e-4 relative, log-likelihood 1e-4 absolute.
// Totals: test/reference/models/cdnow.py, Newton and the published closed forms at 40 digits.
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
  const totalOf = (model: HistoryModelName, parameters: readonly number[]) =>
    predictExpected(model, parameters, columns, 39).reduce((sum, value) => sum + value, 0);

  test('BG/NBD and its standard errors', () => {
    const fit = fitBgNbd(columns);
    expectFit(fit, [0.242593, 4.413532, 0.792886, 2.425753], -9582.42556);
    [0.01256, 0.3782, 0.1857, 0.7053].forEach((error, i) =>
      expect((fit.standardErrors[i] ?? NaN) / error).toBeCloseTo(1, 3),
    );
  });
  test('MBG/NBD', () => expectFit(fitMbgNbd(columns), [0.524838, 6.182992, 0.891356, 1.613999], -9582.13268));
  test('Pareto/NBD', () =>
    expectFit(fitParetoNbd(columns), [0.553276, 10.577612, 0.606213, 11.667908], -9594.97393));

  // At the maximum BG/NBD expects 1653.4233 purchases and Pareto/NBD 1665.5342; with the parameters that Fader & Hardie
  // printed (.5534, 10.5802, .6061, 11.6562) it is 1665.3808. 1665.515, which is quoted, too, is neither: it is what
  // comes out where a search ends while parameters still move by 1e-5 or so, and holds to 2e-5 only.
  test.each([
    ['BG/NBD', fitBgNbd],
    ['Pareto/NBD', fitParetoNbd],
  ] as const)('%s: purchases in the next 39 weeks, all customers, to 1e-8', (model, fit) => {
    const truth = cdnowTruth[model];
    const found = fit(columns);
    expectFit(found, truth.parameters, truth.logLikelihood, 1e-7);
    expect(totalOf(model, found.parameters) / truth.expected39).toBeCloseTo(1, 8);
    expect(totalOf(model, truth.published.parameters) / truth.published.expected39).toBeCloseTo(1, 11);
  });
  test('Gamma-Gamma', () =>
    expectFit(
      fitGammaGamma({ x: columns.x, meanSpend: column(4) }),
      [6.248802, 3.744588, 15.447748],
      -4055.92324,
    ));
});
