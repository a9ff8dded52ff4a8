import { gaussLegendre, type QuadratureRule } from '../../numerics/gaussLegendre';

/** How ∫ over t_x … T is split: equal panels in u = ln(min(α, β) + τ). */
export interface Panels {
  readonly start: number;
  readonly width: number;
  readonly count: number;
  /** How much the logarithm of the integrand falls on each, at most. */
  readonly fall: number;
}

/** Beyond this many e-foldings nothing is left to add. */
const depth = 42;

/**
 * Panels for ∫ (α+τ)^(−ρ) (β+τ)^(−s−1) dτ over t_x … T. In u = ln(min(α, β) + τ) the integrand's singularities lie
 * at least π off the real axis, whatever the parameters, so a few points a panel give full precision; panels are
 * short enough that the integrand falls by at most e^6 on each.
 */
export function panelsFor(
  rho: number,
  alpha: number,
  s: number,
  beta: number,
  tx: number,
  T: number,
): Panels {
  const base = Math.min(alpha, beta);
  const early = base + tx;
  const late = base + T;
  const start = Math.log(early);
  let span = Math.log(late / early);
  const fallAtStart = (rho * early) / (alpha + tx) + ((s + 1) * early) / (beta + tx) - 1;
  const fallAtEnd = (rho * late) / (alpha + T) + ((s + 1) * late) / (beta + T) - 1;
  // The fall only grows with u, so the first value tells where the rest can be left out.
  if (fallAtStart * span > depth) span = depth / fallAtStart;
  const fall = Math.max(fallAtEnd, fallAtStart);
  const count = Math.max(1, Math.ceil(Math.max(span / 2.5, (Math.min(fall, 6 * depth) * span) / 6)));
  const width = span / count;
  return { start, width, count, fall: fall * width };
}

/**
 * Points, and up to which half width and half fall of a panel so many leave an error below some 1e-11 of the integral:
 * the singularities at distance π bound the width (Trefethen 2008, theorem 4.5), the error term of an exponential the
 * fall.
 */
const rules = [
  { points: 4, half: 0.26, fall: 0.27 },
  { points: 5, half: 0.5, fall: 0.6 },
  { points: 6, half: 0.75, fall: 1.1 },
  { points: 7, half: 1, fall: 1.8 },
].map(({ points, ...limits }) => ({ ...limits, rule: gaussLegendre(points) }));
const fullRule = gaussLegendre(8);

/** The cheapest rule that resolves such panels. */
export function ruleFor({ width, fall }: Panels): QuadratureRule {
  for (const { half, fall: most, rule } of rules) if (width <= 2 * half && fall <= 2 * most) return rule;
  return fullRule;
}

/**
 * ln ∫ (α+τ)^(−ρ) (β+τ)^(−s−1) dτ over t_x … T; −Infinity where t_x = T. It replaces the difference of two ₂F₁ in
 * the usual form of the likelihood (Fader & Hardie 2005, equation A1), which cancels and overflows.
 */
export function lnDeparted(
  rho: number,
  alpha: number,
  s: number,
  beta: number,
  tx: number,
  T: number,
): number {
  if (!(T > tx)) return -Infinity;
  const { nodes, weights } = gaussLegendre(16);
  const base = Math.min(alpha, beta);
  const top = -rho * Math.log(alpha + tx) - (s + 1) * Math.log(beta + tx);
  const { start, width, count } = panelsFor(rho, alpha, s, beta, tx, T);
  let sum = 0;
  for (let panel = 0; panel < count; panel++) {
    const middle = start + (panel + 0.5) * width;
    for (let k = 0; k < nodes.length; k++) {
      const grown = Math.exp(middle + 0.5 * width * (nodes[k] ?? 0));
      const log = -rho * Math.log(alpha - base + grown) - (s + 1) * Math.log(beta - base + grown) - top;
      sum += (weights[k] ?? 0) * Math.exp(log) * grown;
    }
  }
  return top + Math.log(0.5 * width * sum);
}
