import { sum } from '../../numerics/sum';
import type { Numbers } from '../numbers';
import { completePairs } from '../pairs';

/**
 * Customer lifetime value of a stream of margins that differ by period: Σ m_t·S_t/(1+d)^t, t = 1, 2, …
 *
 * @param margins margin of each period in time order, in money
 * @param survival share of customers still there in each period, 0 to 1, as many as margins; or one retention rate r,
 *   which makes S_t = r^t. A period in which either is missing (NaN) is left out, and later ones move up.
 * @param discount discount rate per period, greater than −1
 * @returns money
 * @throws MetricError `lengthsDiffer`
 *
 * Source: Berger, P. D. & Nasr, N. I. (1998), Customer lifetime value, Journal of Interactive Marketing 12(1), 17-30.
 * Example: clvFlow([100, 100], [0.9, 0.8], 0.1) = 147.93.
 */
export function clvFlow(margins: Numbers, survival: Numbers, discount: number): number {
  const rate = survival.length === 1 ? survival[0] : undefined;
  const pairs =
    rate === undefined
      ? completePairs('margins', margins, 'survival', survival)
      : completePairs('margins', margins, 'survival', new Float64Array(margins.length).fill(rate));
  const terms = pairs.first.map((margin, i) => {
    const period = i + 1;
    const alive = rate === undefined ? (pairs.second[i] ?? 0) : rate ** period;
    return (margin * alive) / (1 + discount) ** period;
  });
  return sum(terms);
}
