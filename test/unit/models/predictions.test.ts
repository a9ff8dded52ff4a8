import { bdwLogLikelihood } from '../../../src/models/bdw/logLikelihood';
import { bdwLifetime, bdwRetention, bdwSurvival } from '../../../src/models/bdw/predict';
import { bgBbLogLikelihood } from '../../../src/models/bgBb/logLikelihood';
import { makeOpportunityData } from '../../../src/models/bgBb/opportunities';
import { bgBbDert, bgBbExpected, bgBbPAlive } from '../../../src/models/bgBb/predict';
import { bgLogLikelihood } from '../../../src/models/bgFamily/logLikelihood';
import { expectedSpend } from '../../../src/models/gammaGamma/expectedSpend';
import { makeHistories } from '../../../src/models/histories';
import { paretoNbdLogLikelihood } from '../../../src/models/paretoNbd/logLikelihood';
import { predictDert, predictExpected, predictPAlive } from '../../../src/models/predictHistories';
import { sbgLogLikelihood } from '../../../src/models/sbg/logLikelihood';
import { sbgLifetime, sbgRetention, sbgSurvival } from '../../../src/models/sbg/predict';
import { cohortLosses } from '../../../src/models/survivors';
import type { SecondOrderFunction } from '../../../src/numerics/maximize';
import table from '../../reference/models/predictions.json';

/**
 * Truth: mpmath, from the definitions of the models (test/reference/models/predictions.py). The product promises 1e-6
 * relative; the tests hold the predictions to 1e-10.
 */
const tolerance = 1e-10;

function expectClose(value: number | undefined, truth: number): void {
  expect(Math.abs((value ?? NaN) - truth)).toBeLessThanOrEqual(tolerance * Math.abs(truth) + 1e-300);
}

function valueOf(f: SecondOrderFunction, parameters: readonly number[]): number {
  const n = parameters.length;
  return f(Float64Array.from(parameters), new Float64Array(n), new Float64Array(n * n));
}

interface Row {
  parameters: number[];
  history: number[];
  logLikelihood: number;
  pAlive: number;
  expected39: number;
  dert0027: number;
}

describe.each(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'] as const)('%s', (model) => {
  const rows: Row[] = table[model];
  test.each(rows)('at $parameters, $history', (row) => {
    const [x = NaN, tx = NaN, T = NaN] = row.history;
    const columns = { x: [x], tx: [tx], T: [T] };
    const histories = makeHistories(columns);
    const likelihood =
      model === 'Pareto/NBD' ? paretoNbdLogLikelihood(histories) : bgLogLikelihood(model, histories);
    expect(valueOf(likelihood, row.parameters)).toBeCloseTo(row.logLikelihood, 9);
    expectClose(predictPAlive(model, row.parameters, columns)[0], row.pAlive);
    expectClose(predictExpected(model, row.parameters, columns, 39)[0], row.expected39);
    expectClose(predictDert(model, row.parameters, columns, 0.0027)[0], row.dert0027);
  });
});

describe('BG/BB', () => {
  test.each(table['BG/BB'])('at $parameters, $history', (row) => {
    const [x = NaN, tx = NaN, n = NaN] = row.history;
    const columns = { x: [x], tx: [tx], n: [n] };
    expect(valueOf(bgBbLogLikelihood(makeOpportunityData(columns)), row.parameters)).toBeCloseTo(
      row.logLikelihood,
      9,
    );
    expectClose(bgBbPAlive(row.parameters, columns)[0], row.pAlive);
    expectClose(bgBbExpected(row.parameters, columns, 5)[0], row.expected5);
    expectClose(bgBbDert(row.parameters, columns, 0.1)[0], row.dert10);
  });
});

describe.each([
  ['sBG', sbgSurvival, sbgRetention, sbgLifetime],
  ['BdW', bdwSurvival, bdwRetention, bdwLifetime],
] as const)('%s', (model, survival, retention, lifetime) => {
  test.each(table[model])('at $parameters', (row) => {
    [0, 1, 7, 12, 100].forEach((t, i) => expectClose(survival(row.parameters, t), row.survival[i] ?? NaN));
    [1, 7, 12].forEach((t, i) => expectClose(retention(row.parameters, t), row.retention[i] ?? NaN));
    expectClose(lifetime(row.parameters, 0.1), row.lifetime);
    expectClose(lifetime(row.parameters, 0.1, 5), row.lifetimeAt5);
  });

  test.each(table[model])('log-likelihood follows from survival at $parameters', ({ parameters }) => {
    const survivors = [1000, 800, 700, 650];
    const s = [1, 2, 3].map((t) => survival(parameters, t));
    const expected =
      200 * Math.log(1 - (s[0] ?? NaN)) +
      100 * Math.log((s[0] ?? NaN) - (s[1] ?? NaN)) +
      50 * Math.log((s[1] ?? NaN) - (s[2] ?? NaN)) +
      650 * Math.log(s[2] ?? NaN);
    const cohort = cohortLosses(survivors, 2);
    const likelihood = model === 'sBG' ? sbgLogLikelihood(cohort) : bdwLogLikelihood(cohort);
    expect(valueOf(likelihood, parameters) / expected).toBeCloseTo(1, 11);
  });
});

describe('Gamma-Gamma', () => {
  test.each(table['Gamma-Gamma'])('at $parameters, $history', (row) => {
    const [x = NaN, m = NaN] = row.history;
    expectClose(expectedSpend(row.parameters, x, m), row.spend);
  });
});
