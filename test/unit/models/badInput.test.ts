import { fitBgBb } from '../../../src/models/bgBb/fit';
import { fitBgNbd } from '../../../src/models/bgNbd/fit';
import { expectedSpend } from '../../../src/models/gammaGamma/expectedSpend';
import { fitGammaGamma } from '../../../src/models/gammaGamma/fit';
import { fitParetoNbd } from '../../../src/models/paretoNbd/fit';
import { ModelError } from '../../../src/models/modelError';
import { predictDert, predictExpected, predictPAlive } from '../../../src/models/predictHistories';
import { fitSbg } from '../../../src/models/sbg/fit';

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
  return undefined;
}

const good = { x: [2, 0, 5, 1], tx: [30, 0, 20, 3], T: [39, 39, 30, 20] };

test.each([
  ['empty', { x: [], tx: [], T: [] }],
  ['lengths', { ...good, T: [39] }],
  ['notFinite', { ...good, x: [2, NaN, 5, 1] }],
  ['frequency', { ...good, x: [2.5, 0, 5, 1] }],
  ['frequency', { ...good, x: [-1, 0, 5, 1] }],
  ['recency', { ...good, tx: [40, 0, 20, 3] }],
  ['recency', { ...good, tx: [-1, 0, 20, 3] }],
  ['recencyWithoutPurchase', { ...good, tx: [30, 3, 20, 3] }],
  ['purchaseWithoutRecency', { ...good, tx: [30, 0, 20, 0] }],
  ['noRepeats', { x: [0, 0], tx: [0, 0], T: [39, 20] }],
])('histories that cannot be: %s', (code, columns) => {
  for (const fit of [fitBgNbd, fitParetoNbd]) {
    expect(codeOf(() => fit(columns))).toBe(code);
  }
});

test.each([
  ['one customer', { x: [3], tx: [10], T: [12] }],
  ['t_x = T for all', { x: [1, 2, 3], tx: [5, 6, 7], T: [5, 6, 7] }],
  ['10,000 purchases', { x: [10_000, 0, 3], tx: [38, 0, 12], T: [39, 39, 39] }],
  ['huge times', { x: [2, 0, 5, 1], tx: [3e9, 0, 2e9, 3e8], T: [3.9e9, 3.9e9, 3e9, 2e9] }],
  ['mixed units', { x: [2, 0, 5, 1], tx: [30, 0, 14_000, 3], T: [39, 39, 15_000, 20] }],
])('%s: ends with an outcome and finite numbers', (_, columns) => {
  for (const [model, fit] of [
    ['BG/NBD', fitBgNbd],
    ['Pareto/NBD', fitParetoNbd],
  ] as const) {
    const found = fit(columns);
    expect([...found.parameters, found.logLikelihood].every(Number.isFinite)).toBe(true);
    const numbers = [
      ...predictPAlive(model, found.parameters, columns),
      ...predictExpected(model, found.parameters, columns, 39),
      ...predictDert(model, found.parameters, columns, 0.003),
    ];
    expect(numbers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  }
});

test('spend: q ≤ 1 has no mean for a newcomer; amounts that are not positive are left out', () => {
  expect(codeOf(() => expectedSpend([2, 0.8, 5], 0, 0))).toBe('noMean');
  expect(expectedSpend([2, 0.8, 5], 1, 10)).toBeCloseTo((2 * 15) / 1.8, 12);
  const some = { x: [1, 2, 3, 1, 2, 0], meanSpend: [10, 20, 15, 0, -4, 0] };
  expect(fitGammaGamma(some).customers).toBe(3);
  expect(codeOf(() => fitGammaGamma({ x: [0, 1], meanSpend: [0, -3] }))).toBe('noSpend');
});

test('opportunities and survivors that cannot be', () => {
  expect(codeOf(() => fitBgBb({ x: [3], tx: [2], n: [6] }))).toBe('opportunities');
  expect(codeOf(() => fitBgBb({ x: [1], tx: [2], n: [6], counts: [-1] }))).toBe('count');
  expect(codeOf(() => fitSbg([100, 120, 90]))).toBe('survivors');
  expect(codeOf(() => fitSbg([100, 90]))).toBe('tooFew');
});
