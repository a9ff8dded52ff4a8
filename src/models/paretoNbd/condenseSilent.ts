import type { SecondOrderFunction } from '../../numerics/maximize';
import type { Histories } from '../histories';
import { paretoNbdLogLikelihood } from './logLikelihood';

/** Interpolation leaves some such share of the sum. */
const accuracy = 1e-14;
/** Rows for each point: with fewer nothing is gained. */
const worthwhile = 4;
/** r + s up to which the condensed form holds; most data have about 1. */
const mostShape = 3;
/** Half the span of ln T, at least: with all T equal there is none to divide by. f stays smooth however wide it is. */
const leastHalf = 1e-3;

/**
 * The likelihood of Pareto/NBD with the customers without a repeat purchase condensed wherever r and s allow it: they
 * are the most, and each costs an integral.
 */
export function condensedLogLikelihood(histories: Histories): SecondOrderFunction {
  const whole = paretoNbdLogLikelihood(histories);
  const few = condenseSilent(histories);
  if (few === histories) return whole;
  const condensed = paretoNbdLogLikelihood(few);
  return (parameters, gradient, hessian) => {
    const [r = NaN, , s = NaN] = parameters;
    return (r + s <= mostShape ? condensed : whole)(parameters, gradient, hessian);
  };
}

/**
 * Customers without a repeat purchase differ in T alone, so what they add is Σ f(T_i) with one smooth f. On the
 * Chebyshev points t_k of their span of ln T that sum is Σ w_k f(t_k) with w_k = Σ_i ℓ_k(T_i), Lagrange's polynomials
 * summed over the customers: some thirty weighted points stand for all of them, whatever the parameters, and gradient
 * and Hessian follow, since they are sums of the same kind. Weights may be negative.
 *
 * How many points: f is the logarithm of the probability P of staying silent. Along the ray arg T = θ the terms of
 * P = (α/(α+T))^r (β/(β+T))^s + s ∫ (α/(α+τ))^r β^s (β+τ)^(−s−1) dτ keep arguments between −(r+s)θ and θ, so P has no zero
 * before θ = π/(r+s+1), and f no singularity in ln T within that distance of the axis. The error falls with that distance in
 * units of the half span (Trefethen 2013, Approximation Theory and Approximation Practice, theorem 8.2).
 */
export function condenseSilent(histories: Histories): Histories {
  const { x, T, tx, count } = histories;
  const silent: number[] = [];
  let shortest = Infinity;
  let longest = 0;
  for (let i = 0; i < x.length; i++) {
    const time = T[i] ?? 0;
    if (x[i] !== 0 || time === 0) continue;
    silent.push(i);
    if (time < shortest) shortest = time;
    if (time > longest) longest = time;
  }
  if (silent.length === 0) return histories;
  const [early, late] = [Math.log(shortest), Math.log(longest)];
  const half = Math.max((late - early) / 2, leastHalf);
  const distance = Math.PI / (mostShape + 1) / half;
  const size = Math.ceil(-Math.log(accuracy) / Math.asinh(distance)) + 1;
  if (!(silent.length > worthwhile * size)) return histories;

  const middle = (early + late) / 2;
  const angles = Float64Array.from({ length: size }, (_, k) => ((2 * k + 1) * Math.PI) / (2 * size));
  const weights = lagrangeSums(
    silent.map((i) => (Math.log(T[i] ?? NaN) - middle) / half),
    silent.map((i) => count[i] ?? 0),
    angles,
  );
  const others = Array.from(x.keys()).filter((i) => x[i] !== 0 || T[i] === 0);
  const column = (values: Float64Array, condensed: (k: number) => number) =>
    Float64Array.from({ length: others.length + size }, (_, i) =>
      i < others.length ? (values[others[i] ?? 0] ?? NaN) : condensed(i - others.length),
    );
  return {
    x: column(x, () => 0),
    tx: column(tx, () => 0),
    T: column(T, (k) => Math.exp(middle + half * Math.cos(angles[k] ?? NaN))),
    count: column(count, (k) => weights[k] ?? NaN),
    customers: histories.customers,
  };
}

/** Σ_i c_i ℓ_k(z_i) for each Chebyshev point cos(angle_k), by the barycentric formula. */
function lagrangeSums(
  places: readonly number[],
  counts: readonly number[],
  angles: Float64Array,
): Float64Array {
  const points = angles.map(Math.cos);
  const factors = angles.map((angle, k) => (k % 2 === 0 ? 1 : -1) * Math.sin(angle));
  const sums = new Float64Array(angles.length);
  const terms = new Float64Array(angles.length);
  places.forEach((place, i) => {
    const weight = counts[i] ?? 0;
    let total = 0;
    for (let k = 0; k < points.length; k++) {
      const distance = place - (points[k] ?? NaN);
      if (distance === 0) {
        sums[k] = (sums[k] ?? 0) + weight;
        return;
      }
      const term = (factors[k] ?? NaN) / distance;
      terms[k] = term;
      total += term;
    }
    for (let k = 0; k < points.length; k++) {
      sums[k] = (sums[k] ?? 0) + (weight * (terms[k] ?? NaN)) / total;
    }
  });
  return sums;
}
