import { gaussLegendre } from '../numerics/gaussLegendre';

/** Beyond this many e-foldings of the discount nothing is left to add. */
const depth = 45;
/** Longest panel in ln(A + τ), and the most by which ln of the discount falls on one. */
const longest = 1.5;
const steepest = 5;

/**
 * Panels of a Gauss-Legendre rule for functions of time that are smooth in ln(A + τ), as expected purchases are, times a
 * discount e^(−δτ): calls `visit` with each point τ in 0 … horizon and its weight. Panels are short where the discount is
 * steep, and end where it has left nothing.
 */
export function visitTimes(
  A: number,
  horizon: number,
  rate: number,
  visit: (tau: number, weight: number) => void,
): void {
  const { nodes, weights } = gaussLegendre(12);
  const end = Math.log1p(Math.min(horizon, depth / rate, 1e300 * A) / A);
  const most = Math.ceil(end / longest);
  for (let from = 0; from < end;) {
    const steep = Math.log1p(steepest / (rate * A * Math.exp(from)));
    // Panels of one length where the discount does not call for shorter ones.
    const to = steep < end / most ? Math.min(from + steep, end) : Math.min(from + end / most, end);
    const half = (to - from) / 2;
    for (let i = 0; i < nodes.length; i++) {
      const v = from + half * (1 + (nodes[i] ?? 0));
      visit(A * Math.expm1(v), half * (weights[i] ?? 0) * A * Math.exp(v));
    }
    // The last panel ends at the end, also by rounding.
    from = end - to < 1e-12 * end ? end : to;
  }
}

/** Discount rate a year to a continuous rate per period, for a period of so many days: ln(1 + d) · days / 365.25. */
export function continuousRate(discountPerYear: number, daysPerPeriod: number): number {
  return (Math.log1p(discountPerYear) * daysPerPeriod) / 365.25;
}
