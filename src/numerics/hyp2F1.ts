import { lnBeta } from './lnBeta';

/** Where the power series takes about 1,500 terms; beyond it Euler's integral is faster. */
const seriesLimit = 0.97;

/** More terms than this are not summed: they would take seconds. */
const mostTerms = 5_000_000;

/** ln Σ (a)_n (b)_n / (c)_n z^n / n!; rescaled, so that it cannot overflow. NaN where it does not come to an end. */
function lnSeries(a: number, b: number, c: number, z: number): number {
  let scale = 0;
  let term = 1;
  // Without the leading 1, so that a value near 1 keeps a precise logarithm.
  let rest = 0;
  for (let n = 0; ; n++) {
    if (n === mostTerms) return NaN;
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    rest += term;
    if (Number.isNaN(rest)) return NaN;
    if (Math.abs(term) <= Math.abs(rest) * 1e-17 && Math.abs(ratio) < 1) break;
    if (rest > 1e280) {
      rest *= 1e-280;
      term *= 1e-280;
      scale += 280 * Math.LN10;
    }
  }
  return scale === 0 ? Math.log1p(rest) : scale + Math.log(rest);
}

/**
 * ln of Euler's integral ∫ x^(b−1) (1−x)^(c−b−1) (1−zx)^(−a) dx / B(b, c−b), for c > b > 0, 0 < z < 1.
 * In u = ln(x / (1−x)) the integrand has one peak and is analytic within ±πi, so the trapezoidal rule converges
 * geometrically (Trefethen & Weideman 2014); it runs from the peak outwards until nothing is left to add.
 */
function lnEulerIntegral(a: number, b: number, c: number, z: number): number {
  const logAt = (u: number) => {
    const x = 1 / (1 + Math.exp(-u));
    const complement = 1 / (1 + Math.exp(u));
    // −ln(1 + e^(−u)) without underflow of x; 1 − zx = (1 − z) + z(1 − x) is exact beside z = x = 1.
    const lnX = u < -30 ? u : Math.log(x);
    const lnComplement = u > 30 ? -u : Math.log(complement);
    return b * lnX + (c - b) * lnComplement - a * Math.log(1 - z + z * complement);
  };
  // The slope of the logarithm vanishes where (c−a) z x² − (c + (b−a) z) x + b = 0: one root in (0, 1).
  const quadratic = (c - a) * z;
  const linear = c + (b - a) * z;
  const root = Math.sqrt(Math.max(linear * linear - 4 * quadratic * b, 0));
  const peakX = linear > 0 ? (2 * b) / (linear + root) : (linear - root) / (2 * quadratic);
  const peak = Math.log(peakX) - Math.log1p(-Math.min(peakX, 1 - 1e-16));
  const highest = logAt(peak);
  const step = 0.5 / Math.sqrt(1 + (a + b + c) / 10);
  let sum = 1;
  for (const side of [-step, step]) {
    for (let k = 1; k < 1_000_000; k++) {
      const log = logAt(peak + k * side) - highest;
      sum += Math.exp(log);
      if (!(log >= -42)) break;
    }
  }
  return highest + Math.log(sum * step) - lnBeta(b, c - b);
}

/** ₂F₁ for z < 0. */
function lnNegative(a: number, b: number, c: number, z: number): number {
  if (((a * b) / c) * -z < 0.3 && -z < 0.5) return lnSeries(a, b, c, z);
  // (1−z)^(−a) ₂F₁(a, c−b; c; z/(z−1)): with c > b all terms are positive.
  const [outer, inner] = c > b ? [a, b] : [b, a];
  if (!(c >= inner)) return NaN;
  return -outer * Math.log1p(-z) + lnHyp2F1(outer, c - inner, c, z / (z - 1));
}

/**
 * ln ₂F₁(a, b; c; z), Gauss's hypergeometric function, for a, b ≥ 0, c > min(a, b) and z < 1; with z = 1 where
 * c > a + b. NaN outside. In logs, since at hundreds of purchases the function itself overflows.
 * Series for 0 ≤ z ≤ 0.97 (DLMF 15.2.1), Pfaff's transformation for z < 0 (15.8.1), Euler's integral between
 * (15.6.1), which unlike the 1 − z formulas has no singular case at c − a − b = 0, 1, 2 …
 * @example lnHyp2F1(1, 1, 2, 0.5) // ln(2 ln 2)
 */
export function lnHyp2F1(a: number, b: number, c: number, z: number): number {
  if (!(a >= 0) || !(b >= 0) || !(c > 0) || !(z <= 1)) return NaN;
  if (a === 0 || b === 0 || z === 0) return 0;
  if (z < 0) return lnNegative(a, b, c, z);
  if (z === 1) {
    if (!(c > a + b)) return NaN;
    return lnBeta(c, c - a - b) - lnBeta(c - a, c - b);
  }
  if (z <= seriesLimit) return lnSeries(a, b, c, z);
  if (c > b) return lnEulerIntegral(a, b, c, z);
  if (c > a) return lnEulerIntegral(b, a, c, z);
  return lnSeries(a, b, c, z);
}
