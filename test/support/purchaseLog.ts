import type { CellGrid, CellValue } from '../../src/customers/cells';
import { randomGenerator } from '../../src/numerics/randomGenerator';
import { randomBeta, randomExponential, randomGamma } from '../../src/numerics/randomVariates';
import { gridOf } from './gridOf';

/** What the customers of `purchaseLog` are drawn from: BG/NBD in weeks, Gamma-Gamma in money. */
export const logTruth = {
  purchases: [0.45, 5, 0.8, 2.4],
  spend: [6, 4, 120],
} as const;

/** 2025-01-06 as Excel's serial date. */
const firstSerial = 45_663;
const weeksOfArrivals = 26;

/**
 * A purchase log of customers who behave as the models say: they arrive within half a year and are watched for `weeks`.
 * Days are whole, as in real logs.
 */
export function purchaseLog(customers: number, weeks = 78, seed = 11): CellGrid {
  const random = randomGenerator(seed);
  const [r, alpha, a, b] = logTruth.purchases;
  const [p, q, v] = logTruth.spend;
  const rows: CellValue[][] = [];
  for (let who = 1; who <= customers; who++) {
    const rate = randomGamma(random, r) / alpha;
    const leaves = randomBeta(random, a, b);
    const spendRate = randomGamma(random, q) / v;
    let time = Math.floor(random() * weeksOfArrivals * 7) / 7;
    for (let purchase = 0; time < weeks; purchase++) {
      const amount = Math.round((100 * randomGamma(random, p)) / spendRate) / 100;
      rows.push([`C-${String(who).padStart(4, '0')}`, firstSerial + Math.floor(time * 7), amount]);
      if (purchase > 0 && random() < leaves) break;
      time += randomExponential(random) / rate;
    }
  }
  rows.sort((one, other) => Number(one[1]) - Number(other[1]));
  return {
    ...gridOf([['Customer ID', 'Date', 'Amount'], ...rows], 'Purchases'),
    columnFormats: ['General', 'yyyy-mm-dd', '0.00'],
  };
}
