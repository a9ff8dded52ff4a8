import { incompleteBeta } from './incompleteBeta';

/**
 * Probability that a variable with Student's t distribution is farther from 0 than `t`: a two-sided p-value.
 * Source: DLMF 8.17; I_x(df/2, 1/2) with x = df/(df + t²).
 *
 * @param degrees degrees of freedom, above 0, not necessarily whole
 */
export function studentTwoSided(t: number, degrees: number): number {
  const square = t * t;
  // Near 0 the first argument would round to 1, and the probability with it.
  if (square < 1) return 1 - incompleteBeta(square / (degrees + square), 0.5, degrees / 2);
  return incompleteBeta(degrees / (degrees + square), degrees / 2, 0.5);
}

/** The t that is exceeded on either side with probability `p` together (0 < p < 1): 1.96 for 0.05 at many degrees. */
export function studentTwoSidedQuantile(p: number, degrees: number): number {
  let low = 0;
  let high = 1;
  while (studentTwoSided(high, degrees) > p) high *= 2;
  // Halving until the ends are neighbours needs no tolerance.
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (studentTwoSided(middle, degrees) > p) low = middle;
    else high = middle;
  }
}
