import { allFunctions } from '../../../src/functions/catalogue';
import { conversion } from '../../../src/metrics/behaviour/conversion';
import { volatility } from '../../../src/metrics/risk/volatility';
import { inCell } from '../functions/hostError';

/**
 * Functions that no program has under a name: small cases worked out by hand in fractions, so that the expected value
 * is not our formula. Tolerance: 12 digits after the point.
 */
const cases: readonly (readonly [name: string, args: readonly unknown[], result: number])[] = [
  // 300 of costs were spread over 8 + 4 customers.
  [
    'CAC',
    [
      [[100], [200]],
      [[8], [4]],
    ],
    25,
  ],
  // 100 at the start, 15 joined, 95 are there: 80 of the 100 stayed, 20 left.
  ['RETENTION', [100, 95, 15], 0.8],
  ['CHURN', [100, 95, 15], 0.2],
  // 1,200 was spent where 1,000 was the standard.
  ['COSTVARIANCE', [1200, 1000], 200],
  ['LTVRATIO', [900, 300], 3],
  // 10 + 20 for keeping, 5 for winning, nothing for switching, 15 for satisfaction.
  ['RELATIONSHIPCOST', [[[10], [20]], 5, 0, 15], 50],
  // 150 came back for 100 spent: half as much again.
  ['RELATIONSHIPROI', [150, 100], 0.5],
  [
    'RETENTIONCOST',
    [
      [[60], [40]],
      [[20], [30]],
    ],
    2,
  ],
  // One loan in fifty fails, and 2/5 of 10,000 is lost: 4,000 / 50.
  ['EXPECTEDLOSS', [0.02, 0.4, 10_000], 80],
  // 49/50 of 5,000 less those 80.
  ['RISKCLV', [5000, 0.02, 0.4, 10_000], 4820],
  // A quarter of the customers takes part, half of the ideas are adopted: halfway between 25 and 50.
  ['COCREATION', [50, 200, 10, 20], 37.5],
  // The same with participation counted alone.
  ['COCREATION', [50, 200, 10, 20, 1], 25],
  ['FEEDBACKRATE', [45, 60], 0.75],
  ['NETVALUE', [500, 120, 180], 440],
  // Ten recommended, three became customers worth 200 each; half of it is due to the recommendation.
  ['REFERRALVALUE', [10, 0.3, 200, 0.5], 300],
  ['SHAREOFWALLET', [250, 1000], 0.25],
];

test.each(cases)('%s(%j) is %d by hand', (name, args, result) => {
  const declaration = allFunctions.find((one) => one.name === name);
  if (!declaration) throw new Error(`no function ${name}`);
  expect(inCell(declaration)(...args)).toEqual([[expect.closeTo(result, 12)]]);
});

test('CONVERSION: of 1,000 visitors 200 ask, of those 50 buy', () => {
  expect(conversion([1000, 200, 50])).toEqual([
    expect.objectContaining({ count: 1000 }),
    expect.objectContaining({
      count: 200,
      stepRate: expect.closeTo(0.2, 12) as number,
      overallRate: expect.closeTo(0.2, 12) as number,
    }),
    expect.objectContaining({
      count: 50,
      stepRate: expect.closeTo(0.25, 12) as number,
      overallRate: expect.closeTo(0.05, 12) as number,
    }),
  ]);
});

// NIST Statistical Reference Datasets, univariate summary statistics: 1,001 values, the first and then .1 and .3 in turn
// above a large whole number. Certified: mean (the first value) and standard deviation 0.1, exactly. The values
// themselves are rounded to doubles, which leaves about 8 digits of the deviation of NumAcc4 to any program.
test.each([
  ['NumAcc3', 1_000_000, 1e-9],
  ['NumAcc4', 10_000_000, 1e-8],
])('VOLATILITY of %s', (_, base, tolerance) => {
  const values = [base + 0.2, ...Array.from({ length: 1000 }, (__, i) => base + (i % 2 === 0 ? 0.1 : 0.3))];
  const deviation = volatility(values) * (base + 0.2);
  expect(Math.abs(deviation / 0.1 - 1)).toBeLessThan(tolerance);
});

test('VOLATILITY of NumAcc1 and NumAcc2', () => {
  // Certified: mean 10000002, deviation 1; mean 1.2, deviation 0.1.
  expect(volatility([10_000_001, 10_000_003, 10_000_002])).toBeCloseTo(1 / 10_000_002, 20);
  const second = [1.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1.1 : 1.3))];
  expect(volatility(second)).toBeCloseTo(0.1 / 1.2, 12);
});
