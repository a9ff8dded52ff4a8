/** The condensed histories have the same likelihood, gradient and Hessian as the histories themselves. */
import fc from 'fast-check';
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

/** Histories of every kind: what stands in a column for all customers, and what varies. */
const kinds = {
  'none silent': { count: [1, 400], x: [1, 12], T: [1, 300] },
  'only silent': { count: [1, 400], x: [0, 0], T: [1, 300] },
  'only silent, all on the last day': { count: [2, 50], x: [0, 0], T: [0, 0] },
  'silent ones on the last day only': { count: [20, 200], x: [1, 5], T: [0, 90] },
  'all T equal': { count: [1, 400], x: [0, 6], T: [52, 52] },
  'one row': { count: [1, 1], x: [0, 5], T: [1, 1000] },
  mixed: { count: [1, 3000], x: [0, 2], T: [0, 1000] },
} as const;

function madeHistories(kind: keyof typeof kinds, seed: number): Histories {
  const random = randomGenerator(seed);
  const { count, x, T } = kinds[kind];
  const between = ([least, most]: readonly [number, number]) => least + (most - least) * random();
  const rows = Array.from({ length: Math.round(between(count)) }, () => {
    const observed = kind === 'silent ones on the last day only' && random() < 0.5 ? 0 : between(T);
    const repeats = observed === 0 ? 0 : Math.round(between(x));
    return { x: repeats, tx: repeats === 0 ? 0 : observed * (1 - 0.99 * random()), T: observed };
  });
  return makeHistories({
    x: rows.map((row) => row.x),
    tx: rows.map((row) => row.tx),
    T: rows.map((row) => row.T),
  });
}

describe('condensed or not, the likelihood is the same on data of every kind', () => {
  test.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.tuple(...[0, 1, 2, 3].map(() => fc.double({ min: -3, max: 3, noNaN: true }))),
        (seed, logs) => {
          const some = madeHistories(kind, seed);
          const scales = [1, 50, 1, 50];
          const parameters = logs.map((log, i) => Math.exp(log) * (scales[i] ?? NaN));
          const plain = at(paretoNbdLogLikelihood(some), parameters);
          expect(plain.every(Number.isFinite)).toBe(true);
          at(condensedLogLikelihood(some), parameters).forEach((value, i) => {
            const size = Math.abs(plain[i] ?? NaN) + some.customers;
            expect(Math.abs(value - (plain[i] ?? NaN))).toBeLessThan(1e-9 * size);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['cohort of 20,000 distinct rows', 'ages that differ in the last digit only'])('%s', (kind) => {
    const random = randomGenerator(5);
    const ages = Float64Array.from({ length: 20_000 }, () =>
      kind.startsWith('cohort') ? 52 : 52 * (1 + 2e-16 * Math.floor(3 * random())),
    );
    const some = makeHistories(simulateHistories('Pareto/NBD', [3, 10, 0.6, 12], ages, random));
    const parameters = [0.5, 10, 0.6, 12];
    const plain = at(paretoNbdLogLikelihood(some), parameters);
    at(condensedLogLikelihood(some), parameters).forEach((value, i) =>
      expect(Math.abs(value - (plain[i] ?? NaN))).toBeLessThan(1e-9 * (Math.abs(plain[i] ?? NaN) + 20_000)),
    );
  });
});
