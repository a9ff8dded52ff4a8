import { MetricError } from '../metricError';

/**
 * Customer lifetime value: the discounted margin that a customer is expected to bring, less the cost of acquiring.
 *
 * CLV = Σ t=1..N m·(1+g)^(t−1)·r^t/(1+d)^t − cost; without `periods` N = ∞ and CLV = m·r/(1+d−r(1+g)) − cost.
 *
 * @param margin margin per period, in money
 * @param retention share of customers who stay from one period to the next, 0 to 1
 * @param discount discount rate per period, greater than −1
 * @param periods number of periods N (whole, 0 or more); undefined for no end
 * @param acquisitionCost what the customer cost to acquire, in money
 * @param growth growth of the margin per period, greater than −1
 * @returns money in the unit of `margin`
 * @throws MetricError `diverges` without `periods` where r(1+g) ≥ 1+d
 *
 * Source: Gupta, S. & Lehmann, D. R. (2003), Customers as assets, Journal of Interactive Marketing 17(1), 9-24.
 * Example: clv(100, 0.8, 0.1, undefined, 0, 0) = 266.67.
 */
export function clv(
  margin: number,
  retention: number,
  discount: number,
  periods: number | undefined,
  acquisitionCost: number,
  growth: number,
): number {
  // What a period takes away, (1 + d) − r(1 + g), in an order that keeps its digits where it is next to nothing.
  const lost = 1 - retention + discount - retention * growth;
  if (periods === undefined) {
    if (lost <= 0) throw new MetricError('diverges');
    return (margin * retention) / lost - acquisitionCost;
  }
  const first = (margin * retention) / (1 + discount);
  return first * geometricSum(-lost / (1 + discount), periods) - acquisitionCost;
}

/** 1 + q + … + q^(n−1) for q = 1 + x, also where x is so small that 1 + x loses its digits. */
function geometricSum(x: number, n: number): number {
  if (x === 0) return n;
  if (x < -0.5) return (1 - (1 + x) ** n) / -x;
  return Math.expm1(n * Math.log1p(x)) / x;
}
