/**
 * Second derivative of ln Γ, for x > 0 (NaN elsewhere).
 * Recurrence up to 10, then the asymptotic series: Abramowitz & Stegun 6.4.6 and 6.4.12.
 * @example trigamma(1) // 1.6449340668482264 = π² / 6
 */
export function trigamma(x: number): number {
  if (!(x > 0)) return NaN;
  let shift = 0;
  let shifted = x;
  while (shifted < 10) {
    shift += 1 / (shifted * shifted);
    shifted += 1;
  }
  const y = 1 / (shifted * shifted);
  const series =
    1 / 6 + y * (-1 / 30 + y * (1 / 42 + y * (-1 / 30 + y * (5 / 66 + y * (-691 / 2730 + y * (7 / 6))))));
  return shift + 1 / shifted + 0.5 * y + (series * y) / shifted;
}
