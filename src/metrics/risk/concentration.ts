import { sum } from '../../numerics/sum';
import { divide } from '../divide';
import type { Numbers } from '../numbers';

/**
 * Concentration of revenue on customers: the Herfindahl index, Σ (revenue/total)².
 *
 * @param revenues revenue of each customer, 0 or more
 * @returns above 0 up to 1; 1/n where n customers bring the same, 1 where one brings all
 * @throws MetricError `nothingToDivideBy` where there is no revenue
 *
 * Source: Rhoades, S. A. (1993), The Herfindahl-Hirschman Index, Federal Reserve Bulletin 79, 188-189.
 * Example: concentration([50, 30, 20]) = 0.38.
 */
export function concentration(revenues: Numbers): number {
  const total = sum(revenues);
  return sum(Float64Array.from(revenues, (revenue) => divide(revenue, total, 'revenues') ** 2));
}
