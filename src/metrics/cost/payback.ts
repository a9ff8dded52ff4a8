import { MetricError } from '../metricError';

/**
 * Periods until the cumulative expected margin of a customer covers the acquisition cost: cac/m, or with a retention
 * rate r below 1, which makes the margin of period t = 0, 1, … equal to m·r^t, ln(1 − cac(1−r)/m)/ln r.
 *
 * @param cac acquisition cost, 0 or more, in money
 * @param margin margin per period, in money
 * @param retention share of customers who stay from one period to the next, 0 to 1
 * @returns periods, not rounded
 * @throws MetricError `neverPaidBack`
 *
 * Source: the sum m(1 − r^n)/(1 − r) = cac, solved for n.
 * Example: payback(300, 100, 1) = 3; payback(300, 100, 0.8) = 4.106.
 */
export function payback(cac: number, margin: number, retention: number): number {
  if (cac === 0) return 0;
  if (margin <= 0) throw new MetricError('neverPaidBack');
  const periods = cac / margin;
  if (retention === 1) return periods;
  const left = periods * (1 - retention);
  if (left >= 1) throw new MetricError('neverPaidBack');
  // Without retention only the first margin comes: it covers at once what it covers at all.
  if (retention === 0) return 0;
  return Math.log1p(-left) / Math.log(retention);
}
