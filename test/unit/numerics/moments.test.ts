import { mean } from '../../../src/numerics/mean';
import { sampleVariance } from '../../../src/numerics/sampleVariance';
import { sum } from '../../../src/numerics/sum';

/**
 * Truth: NIST Statistical Reference Datasets, univariate summary statistics, certified to 15 digits. Digits that agree
 * are counted as NIST does (LRE). The data of NumAcc3 and NumAcc4 have no exact binary form: rounding them costs a
 * standard deviation of 0.1 about 9.5 and 8.3 digits before any arithmetic, so no program can do better.
 */
const michelso = [
  850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960, 960,
  940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880,
  880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840, 890, 810, 810,
  820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810,
  760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870,
].map((beyond) =>
  Number(beyond === 1000 || beyond === 1070 ? `300.${String(beyond).slice(1)}` : `299.${String(beyond)}`),
);

function alternating(first: number, low: number, high: number): number[] {
  return [first, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? low : high))];
}

const datasets = [
  { name: 'NumAcc1', values: [10000001, 10000003, 10000002], mean: 10000002, deviation: 1, digits: 15 },
  { name: 'NumAcc2', values: alternating(1.2, 1.1, 1.3), mean: 1.2, deviation: 0.1, digits: 14 },
  {
    name: 'NumAcc3',
    values: alternating(1000000.2, 1000000.1, 1000000.3),
    mean: 1000000.2,
    deviation: 0.1,
    digits: 9.4,
  },
  {
    name: 'NumAcc4',
    values: alternating(10000000.2, 10000000.1, 10000000.3),
    mean: 10000000.2,
    deviation: 0.1,
    digits: 8.2,
  },
  {
    name: 'Michelso',
    values: michelso,
    mean: 299.8524,
    deviation: 0.0790105478190518,
    digits: 13,
  },
];

/** Base-10 logarithm of the relative error, as NIST counts agreeing digits. */
function agreeingDigits(value: number, certified: number): number {
  return value === certified ? 15 : -Math.log10(Math.abs(value - certified) / Math.abs(certified));
}

test.each(datasets)('$name: mean and standard deviation as certified', (dataset) => {
  expect(agreeingDigits(mean(dataset.values), dataset.mean)).toBeGreaterThanOrEqual(14.5);
  expect(agreeingDigits(Math.sqrt(sampleVariance(dataset.values)), dataset.deviation)).toBeGreaterThanOrEqual(
    dataset.digits,
  );
});

test('a shift by 2^30 changes no digit of a variance of whole numbers', () => {
  const values = [4, 7, 13, 16];
  // 30 = ((−6)² + (−3)² + 3² + 6²)/3
  expect(sampleVariance(values.map((value) => value + 2 ** 30))).toBe(30);
});

test('equal values do not vary, whatever their binary form', () => {
  expect(sampleVariance(Array.from({ length: 1000 }, () => 0.1))).toBeLessThan(1e-30);
  expect(sampleVariance([5])).toBeNaN();
  expect(mean([])).toBeNaN();
});

test('a sum keeps what plain addition loses', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum([Infinity, 1])).toBe(Infinity);
  expect(sum([])).toBe(0);
});
