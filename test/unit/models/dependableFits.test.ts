/** A fit is shown and compared only where its likelihood is a number, and the same however it is computed. */
import { compareFits } from '../../../src/models/compareFits';
import { fitHistories, type HistoryModel } from '../../../src/models/fitHistories';
import { fitHistoryModels } from '../../../src/models/fitHistoryModels';
import { makeHistories } from '../../../src/models/histories';
import { fitParetoNbd } from '../../../src/models/paretoNbd/fit';
import { paretoNbdLogLikelihood } from '../../../src/models/paretoNbd/logLikelihood';
import { simulateHistories } from '../../../src/models/simulate';
import { randomGenerator } from '../../../src/numerics/randomGenerator';
import { thrown } from '../../support/thrown';

// Truths: scipy 1.10, each integral of the likelihood by adaptive quadrature, the maximum by Nelder-Mead from four starts.
const repeatBuyers = {
  x: [1, 1, 6, 3, 1, 3, 3, 6],
  tx: [28, 2, 40, 47, 1, 16, 6, 39],
  T: [52, 48, 40, 52, 40, 52, 48, 40],
};

test('Pareto/NBD of repeat buyers alone, none silent, is at its maximum', () => {
  const { parameters, logLikelihood, outcome } = fitParetoNbd(repeatBuyers);
  expect(outcome.code).toBe('converged');
  expect(logLikelihood).toBeCloseTo(-85.71070230754286, 8);
  [9.4557731, 87.88809887, 1.06642837, 39.6935724].forEach((truth, i) =>
    expect((parameters[i] ?? NaN) / truth).toBeCloseTo(1, 5),
  );
});

test('a silent customer who had no time changes nothing', () => {
  const { x, tx, T } = repeatBuyers;
  const more = fitParetoNbd({ x: [...x, 0], tx: [...tx, 0], T: [...T, 0] });
  expect(more.logLikelihood).toBeCloseTo(-85.71070230754286, 8);
});

test('20,000 customers of one day, nearly all different, are fitted and compared', () => {
  const ages = new Float64Array(20_000).fill(52);
  const columns = simulateHistories('Pareto/NBD', [2, 10, 0.8, 15], ages, randomGenerator(3));
  const { fits, failed } = fitHistoryModels(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'], columns);
  expect(failed).toEqual([]);
  const comparison = compareFits(fits, failed);
  expect(comparison.fits[0]?.fit.model).toBe('Pareto/NBD');
  expect(comparison.fits.every(({ aic, weight }) => Number.isFinite(aic) && weight >= 0)).toBe(true);
  const fit = fits.find(({ model }) => model === 'Pareto/NBD');
  expect(fit?.outcome.code).toBe('converged');
  [2, 10, 0.8, 15].forEach((truth, i) =>
    expect(Math.abs((fit?.parameters[i] ?? NaN) - truth)).toBeLessThan(4 * (fit?.standardErrors[i] ?? NaN)),
  );
});

const falsely = (faulty: HistoryModel<'Pareto/NBD'>['logLikelihood']): HistoryModel<'Pareto/NBD'> => ({
  model: 'Pareto/NBD',
  logLikelihood: faulty,
  plainLogLikelihood: paretoNbdLogLikelihood,
  start: (T, rate) => [0.6, 0.6 / rate, 0.6, 0.6 * T],
  otherStarts: () => [],
  scale: (T) => [1, T, 1, T],
  priorCenter: (T, rate) => [1, 1 / rate, 1, T],
  large: 20_000,
});

test('a likelihood that is another when it is computed plainly gives no fit', () => {
  const lost = falsely(({ x, tx, T, count, customers }) =>
    paretoNbdLogLikelihood({
      ...makeHistories({ x: x.slice(1), tx: tx.slice(1), T: T.slice(1) }),
      count,
      customers,
    }),
  );
  expect(thrown(() => fitHistories(lost, repeatBuyers))).toMatchObject({ code: 'noFit' });
});

test('a likelihood without a value gives no fit', () => {
  expect(
    thrown(() =>
      fitHistories(
        falsely(() => () => NaN),
        repeatBuyers,
      ),
    ),
  ).toMatchObject({ code: 'noFit' });
});
