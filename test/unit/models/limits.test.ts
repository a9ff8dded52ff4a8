/** What a fit says beside its estimates: limits on the log scale, and the simpler model at a boundary. */
import { fitBgNbd } from '../../../src/models/bgNbd/fit';
import { limitsOf } from '../../../src/models/fit';
import { fitGammaGamma } from '../../../src/models/gammaGamma/fit';
import { limitingModel } from '../../../src/models/limitingModel';
import { lifetimeValue } from '../../../src/models/lifetimeValue';
import { fitMbgNbd } from '../../../src/models/mbgNbd/fit';
import { fitSbg } from '../../../src/models/sbg/fit';
import { simulateHistories, simulateSpend, simulateSurvivors } from '../../../src/models/simulate';
import { randomGenerator } from '../../../src/numerics/randomGenerator';

test('limits of a and b hold the true value in small samples far oftener than ±1.96 standard errors do', () => {
  const truth = [1, 5, 1, 2.5];
  const covered = { limits: 0, errors: 0, fits: 0 };
  for (let seed = 1; seed <= 150; seed++) {
    const random = randomGenerator(seed);
    const columns = simulateHistories('BG/NBD', truth, new Float64Array(250).fill(52), random);
    const fit = fitBgNbd(columns);
    if (fit.outcome.code !== 'converged') continue;
    const limits = limitsOf(fit);
    for (const i of [2, 3]) {
      const [low, high] = limits[i] ?? [NaN, NaN];
      const [value = NaN, error = NaN, is = NaN] = [fit.parameters[i], fit.standardErrors[i], truth[i]];
      covered.fits += 1;
      if (low <= is && is <= high) covered.limits += 1;
      if (Math.abs(value - is) <= 1.96 * error) covered.errors += 1;
    }
  }
  expect(covered.fits).toBeGreaterThan(200);
  expect(covered.limits / covered.fits).toBeGreaterThan(0.93);
  expect(covered.limits).toBeGreaterThan(covered.errors);
});

test('customers who never leave end at the boundary, which is named, without errors and without an interval', () => {
  // Everybody bought until the last day.
  const columns = {
    x: [3, 5, 2, 8, 1, 4, 6, 2],
    tx: [50, 51, 49, 52, 48, 50, 51, 52],
    T: new Array<number>(8).fill(52),
  };
  const fit = fitMbgNbd(columns);
  expect(fit.outcome.code).toBe('boundary');
  expect(limitingModel(fit.model, fit.outcome)).toBe('nobodyLeaves');
  expect(fit.standardErrors.every(Number.isNaN)).toBe(true);
  expect(limitsOf(fit)).toEqual([null, null, null, null]);
  const spend = fitGammaGamma(
    { x: columns.x, meanSpend: simulateSpend([6, 4, 120], columns.x, randomGenerator(2)) },
    { priorSd: 1.5 },
  );
  const meanSpend = columns.x.map(() => 40);
  const values = lifetimeValue({
    purchases: fit,
    spend,
    columns,
    meanSpend,
    horizon: 52,
    rate: 0,
    margin: 1,
  });
  expect(values.value.every((value) => value > 0)).toBe(true);
  expect([...values.low, ...values.high].every(Number.isNaN)).toBe(true);
});

test('contracts that all end alike come to the geometric model', () => {
  const fit = fitSbg([10_000, 8000, 6400, 5120, 4096, 3277]);
  expect(limitingModel(fit.model, fit.outcome)).toBe('geometric');
  expect(
    limitingModel('sBG', fitSbg(simulateSurvivors([0.7, 3], 5000, 6, randomGenerator(1))).outcome),
  ).toBeNull();
});
