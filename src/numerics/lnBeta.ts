import { lnGamma } from './lnGamma';

/** What Stirling's formula leaves of ln Γ(x) for x ≥ 10. */
function stirlingRest(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 +
      y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 + y * (-691 / 360360 + y / 156)))))) /
    x
  );
}

/**
 * ln Γ(x + d) − ln Γ(x) for x > 0, x + d > 0, without the cancellation of two large logarithms.
 * @example lnRising(3, 2) // ln(3 · 4)
 */
export function lnRising(x: number, d: number): number {
  if (d === 0) return 0;
  if (Number.isInteger(d) && d > 0 && d <= 16) {
    let product = x;
    for (let j = 1; j < d; j++) product *= x + j;
    if (product > 0 && product < Infinity) return Math.log(product);
  }
  const y = x + d;
  if (x >= 10 && y >= 10) {
    // (y − ½) ln y − (x − ½) ln x − d, with ln y = ln x + ln(1 + d / x).
    return d * Math.log(x) + (y - 0.5) * Math.log1p(d / x) - d + stirlingRest(y) - stirlingRest(x);
  }
  return lnGamma(y) - lnGamma(x);
}

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a, b > 0; accurate when one is much larger than the other.
 * @example lnBeta(1, 4) // ln(1 / 4)
 */
export function lnBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(small > 0)) return small === 0 ? Infinity : NaN;
  if (large >= 10) return lnGamma(small) - lnRising(large, small);
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}
