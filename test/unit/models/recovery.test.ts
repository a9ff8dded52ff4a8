import { fitBdw } from '../../../src/models/bdw/fit';
import { fitBgBb } from '../../../src/models/bgBb/fit';
import { fitBgNbd } from '../../../src/models/bgNbd/fit';
import type { Fit } from '../../../src/models/fit';
import { fitGammaGamma } from '../../../src/models/gammaGamma/fit';
import { fitMbgNbd } from '../../../src/models/mbgNbd/fit';
import { fitParetoNbd } from '../../../src/models/paretoNbd/fit';
import { fitSbg } from '../../../src/models/sbg/fit';
import {
  simulateHistories,
  simulateOpportunities,
  simulateSpend,
  simulateSurvivors,
} from '../../../src/models/simulate';
import { randomGenerator } from '../../../src/numerics/randomGenerator';

/**
 * Simulated customers with known parameters, event by event. Truth: the parameters; a fit must find them within four of its
 * own standard errors (in ln parameter), which the sampling error exceeds once in 16,000 times. The same for 1,000,000
 * customers, and all sizes for every model: bench/recovery.bench.ts.
 */
function expectRecovered(fit: Fit, truth: readonly number[]): void {
  expect(fit.outcome.code).toBe('converged');
  truth.forEach((value, i) => {
    const found = fit.parameters[i] ?? NaN;
    const error = (fit.standardErrors[i] ?? NaN) / found;
    expect(Math.abs(Math.log(found / value))).toBeLessThan(4 * error);
  });
}

const fitters = {
  'BG/NBD': [fitBgNbd, [0.2426, 4.4135, 0.7929, 2.4258]],
  'MBG/NBD': [fitMbgNbd, [0.5248, 6.183, 0.8914, 1.614]],
  'Pareto/NBD': [fitParetoNbd, [0.5533, 10.578, 0.6062, 11.668]],
} as const;

describe.each(Object.keys(fitters) as (keyof typeof fitters)[])('%s', (model) => {
  const [fit, truth] = fitters[model];
  // Pareto/NBD's integral makes its 100,000 a matter for the bench.
  test.each(model === 'Pareto/NBD' ? [1_000, 10_000] : [1_000, 100_000])('%i customers', (customers) => {
    const random = randomGenerator(7 * customers);
    const ages = Float64Array.from({ length: customers }, () => 27 + 50 * random());
    expectRecovered(fit(simulateHistories(model, truth, ages, random)), truth);
  });

  test('samples of 50 and 300 end converged or say why not, and with a prior always converge', () => {
    const random = randomGenerator(11);
    for (let sample = 0; sample < 100; sample++) {
      for (const customers of [50, 300]) {
        const ages = Float64Array.from({ length: customers }, () => 27 + 12 * random());
        const histories = simulateHistories(model, truth, ages, random);
        const found = fit(histories);
        expect([...found.parameters, found.logLikelihood].every(Number.isFinite)).toBe(true);
        if (found.outcome.code === 'converged') {
          expect(found.standardErrors.every((error) => error > 0 && error < Infinity)).toBe(true);
        } else {
          expect(['boundary', 'flat']).toContain(found.outcome.code);
        }
        expect(fit(histories, { priorSd: 1.5 }).outcome.code).toBe('converged');
      }
    }
  });
});

test('Gamma-Gamma, BG/BB, sBG and BdW', () => {
  const random = randomGenerator(5);
  const spend = [6.25, 3.74, 15.45];
  const x = Float64Array.from({ length: 20_000 }, () => Math.floor(6 * random()));
  expectRecovered(fitGammaGamma({ x, meanSpend: simulateSpend(spend, x, random) }), spend);
  const giving = [1.2, 0.75, 0.66, 2.78];
  expectRecovered(fitBgBb(simulateOpportunities(giving, new Float64Array(50_000).fill(6), random)), giving);
  expectRecovered(fitSbg(simulateSurvivors([0.668, 3.806], 100_000, 8, random)), [0.668, 3.806]);
  const weibull = [0.4556, 0.7793, 1.2835];
  expectRecovered(fitBdw(simulateSurvivors(weibull, 200_000, 10, random)), weibull);
});
