import { frequencyProbabilities } from '../../../src/models/frequencyProbability';
import { expectedOfNewcomer, type HistoryModelName } from '../../../src/models/predictHistories';
import { simulateHistories } from '../../../src/models/simulate';
import { frequencyHistogram, splitHoldout, trackPurchases } from '../../../src/models/tracking';
import { modelWarnings, spendCorrelation } from '../../../src/models/warnings';
import { randomGenerator } from '../../../src/numerics/randomGenerator';

const models: [HistoryModelName, number[]][] = [
  ['BG/NBD', [0.6, 4.4, 0.8, 2.4]],
  ['MBG/NBD', [0.5, 6.2, 0.9, 1.6]],
  ['Pareto/NBD', [0.55, 10.6, 0.6, 11.7]],
];

describe.each(models)('%s', (model, parameters) => {
  // Truth: probabilities sum to 1, and their mean is the expected number of purchases, which is computed another way.
  test('frequencies sum to 1 and have the expected mean', () => {
    const p = frequencyProbabilities(model, parameters, 39, 600);
    expect(p.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    const mean = p.reduce((sum, value, x) => sum + value * x, 0);
    expect(mean / expectedOfNewcomer(model, parameters, 39)).toBeCloseTo(1, 8);
  });

  // Truth: 40,000 simulated customers; four standard errors of a count.
  test('the histogram agrees with simulated customers', () => {
    const random = randomGenerator(21);
    const ages = new Float64Array(40_000).fill(30);
    const bars = frequencyHistogram(model, parameters, simulateHistories(model, parameters, ages, random), 7);
    expect(bars.reduce((sum, { actual }) => sum + actual, 0)).toBe(40_000);
    for (const { actual, expected } of bars) {
      expect(Math.abs(actual - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});

test('a holdout split counts each purchase on its side', () => {
  const times = { first: [0, 2, 12], customer: [0, 0, 0, 1, 2], time: [3, 9, 15, 11, 14] };
  const { customers, columns, holdout } = splitHoldout(times, 10, 20);
  expect([...customers]).toEqual([0, 1]);
  expect([...columns.x]).toEqual([2, 0]);
  expect([...columns.tx]).toEqual([9, 0]);
  expect([...columns.T]).toEqual([10, 8]);
  expect([...holdout]).toEqual([1, 1]);
});

test('tracking adds what newcomers are expected to buy since they started', () => {
  const [model, parameters] = models[0] ?? ['BG/NBD', []];
  const times = { first: [0, 0, 5], customer: [0, 2], time: [3, 9] };
  const points = trackPurchases(model, parameters, times, 0, 10, 5);
  expect(points.map(({ time, actual }) => [time, actual])).toEqual([
    [5, 1],
    [10, 2],
  ]);
  const within = (t: number) => expectedOfNewcomer(model, parameters, t);
  expect(points[0]?.expected).toBeCloseTo(2 * within(5), 12);
  expect(points[1]?.expected).toBeCloseTo(2 * within(10) + within(5), 12);
});

test('warnings name what they found', () => {
  expect(spendCorrelation([1, 2, 3, 0], [10, 20, 30, 0])).toBeCloseTo(1, 12);
  const codes = modelWarnings({
    x: [1, 2, 3, 0],
    meanSpend: [10, 20, 30, 0],
    holdout: { actual: 100, expected: 130 },
    observation: { meanAge: 10, horizon: 52 },
  }).map(({ code }) => code);
  expect(codes).toEqual(['fewRepeatBuyers', 'spendCorrelation', 'holdoutError', 'shortObservation']);
});
