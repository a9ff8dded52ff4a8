import { gaussLegendre } from '../numerics/gaussLegendre';

/**
 * Panels of a Gauss-Legendre rule for functions of time that are smooth in ln(A + τ), as expected purchases are: calls
 * `visit` with each point τ in 0 … horizon and its weight.
 */
export function visitTimes(A: number, horizon: number, visit: (tau: number, weight: number) => void): void {
  const { nodes, weights } = gaussLegendre(12);
  const span = Math.log1p(Math.min(horizon / A, 1e300));
  const count = Math.max(1, Math.ceil(span / 1.5));
  const half = span / count / 2;
  for (let panel = 0; panel < count; panel++) {
    const middle = (2 * panel + 1) * half;
    for (let i = 0; i < nodes.length; i++) {
      const v = middle + half * (nodes[i] ?? 0);
      visit(A * Math.expm1(v), half * (weights[i] ?? 0) * A * Math.exp(v));
    }
  }
}

/** Discount rate a year to a continuous rate per period, for a period of so many days: ln(1 + d) · days / 365.25. */
export function continuousRate(discountPerYear: number, daysPerPeriod: number): number {
  return (Math.log1p(discountPerYear) * daysPerPeriod) / 365.25;
}
