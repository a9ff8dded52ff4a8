/** A fit ends at the highest of several maxima: held against searches from a dozen random starts. */
import { bgHistoryModel } from '../../../src/models/bgFamily/historyModel';
import { makeHistories } from '../../../src/models/histories';
import { fitByMaximumLikelihood } from '../../../src/models/maximumLikelihood';
import { fitMbgNbd } from '../../../src/models/mbgNbd/fit';
import { paretoNbdLogLikelihood } from '../../../src/models/paretoNbd/logLikelihood';
import { fitParetoNbd } from '../../../src/models/paretoNbd/fit';
import { simulateHistories } from '../../../src/models/simulate';
import { timeScale } from '../../../src/models/timeScale';
import { randomGenerator } from '../../../src/numerics/randomGenerator';

const cases = [
  {
    model: 'MBG/NBD',
    truth: [0.525, 6.183, 0.891, 1.614],
    customers: 150,
    fit: fitMbgNbd,
    likelihood: bgHistoryModel('MBG/NBD').logLikelihood,
    start: bgHistoryModel('MBG/NBD').start,
    scale: bgHistoryModel('MBG/NBD').scale,
  },
  {
    model: 'Pareto/NBD',
    truth: [0.553, 10.58, 0.606, 11.67],
    customers: 50,
    fit: fitParetoNbd,
    likelihood: paretoNbdLogLikelihood,
    start: (T: number, rate: number) => [0.6, 0.6 / rate, 0.6, 0.6 * T],
    scale: (T: number) => [1, T, 1, T],
  },
] as const;

test.each(cases)(
  '$model, $customers customers',
  ({ model, truth, customers, fit, likelihood, start, scale }) => {
    let missedByOneStart = 0;
    for (let seed = 1; seed <= 48; seed++) {
      const random = randomGenerator(1000 * customers + seed);
      const ages = Float64Array.from({ length: customers }, () => 27 + 12 * random());
      const columns = simulateHistories(model, truth, ages, random);
      const histories = makeHistories(columns);
      const { T, rate } = timeScale(histories);
      const from = (begin: readonly number[]) =>
        fitByMaximumLikelihood({
          model,
          logLikelihood: likelihood(histories),
          customers,
          start: begin,
          scale: scale(T),
        }).logLikelihood;
      const usual = start(T, rate);
      const best = Math.max(
        ...Array.from({ length: 12 }, () =>
          from(usual.map((value) => value * Math.exp(4 * (random() - 0.5)))),
        ),
      );
      expect(fit(columns).logLikelihood).toBeGreaterThan(best - 1e-4);
      if (from(usual) < best - 1e-3) missedByOneStart += 1;
    }
    // One start alone does miss it: were it not so, this test could not fail.
    expect(missedByOneStart).toBeGreaterThan(0);
  },
);
