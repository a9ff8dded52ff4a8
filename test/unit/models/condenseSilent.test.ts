/** The condensed histories have the same likelihood, gradient and Hessian as the histories themselves. */
import { condensedLogLikelihood, condenseSilent } from '../../../src/models/paretoNbd/condenseSilent';
import { makeHistories, type Histories } from '../../../src/models/histories';
import { paretoNbdLogLikelihood } from '../../../src/models/paretoNbd/logLikelihood';
import { simulateHistories } from '../../../src/models/simulate';
import type { SecondOrderFunction } from '../../../src/numerics/maximize';
import { randomGenerator } from '../../../src/numerics/randomGenerator';

const customers = 4000;

/** Observed for times spread evenly in ln T between the two. */
function histories(shortest: number, longest: number): Histories {
  const random = randomGenerator(7);
  const ages = Array.from({ length: customers }, () => shortest * (longest / shortest) ** random());
  return makeHistories(simulateHistories('Pareto/NBD', [0.55, 10.6, 0.61, 11.7], ages, random));
}

/** Value and derivatives in the logarithms of the parameters, in which fits are made. */
function at(likelihood: SecondOrderFunction, parameters: readonly number[]): readonly number[] {
  const gradient = new Float64Array(4);
  const hessian = new Float64Array(16);
  const value = likelihood(Float64Array.from(parameters), gradient, hessian);
  return [
    value,
    ...parameters.map((parameter, i) => parameter * (gradient[i] ?? NaN)),
    ...parameters.flatMap((first, i) =>
      parameters.map((second, j) => first * second * (hessian[4 * i + j] ?? NaN)),
    ),
  ];
}

test.each([
  [27, 77],
  [1, 1000],
  [0.01, 3],
])('observed for %p to %p', (shortest, longest) => {
  const whole = histories(shortest, longest);
  expect(condenseSilent(whole).x.length).toBeLessThan(whole.x.length);
  const [likelihood, condensed] = [paretoNbdLogLikelihood(whole), condensedLogLikelihood(whole)];
  for (const parameters of [
    [0.55, 10.6, 0.61, 11.7],
    [2.9, 0.5, 0.02, 300],
    [0.01, 400, 2.9, 0.05],
    [1.5, 3, 1.5, 3],
    // Beyond what can be condensed: the histories themselves are used.
    [20, 0.5, 0.02, 300],
    [3, 400, 8, 0.05],
  ]) {
    const expected = at(likelihood, parameters);
    at(condensed, parameters).forEach((value, i) => {
      const size = Math.abs(expected[i] ?? NaN);
      expect(Math.abs(value - (expected[i] ?? NaN))).toBeLessThan(1e-8 * (size + customers));
    });
  }
});

test('few silent customers stay as they are', () => {
  const few = makeHistories({ x: [0, 0, 2], tx: [0, 0, 5], T: [9, 8, 10] });
  expect(condenseSilent(few)).toBe(few);
});

test('customers of the last day, who had no time, stay as they are', () => {
  const { x, tx, T } = histories(1, 100);
  const some = makeHistories({ x: [...x, 0], tx: [...tx, 0], T: [...T, 0] });
  expect([...condenseSilent(some).T]).toContain(0);
});
