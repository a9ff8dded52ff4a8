/** The positive zero of digamma, in two parts, so that x − zero is exact beside it. */
const zeroHigh = 1.4616321449683622;
const zeroLow = 9.549995429965697e-17;

/** ψ^(k)(zero) / k! for k = 1 …: the Taylor series about the zero, where the sums below would cancel. */
const taylor = [
  0.9676722454476212, -0.4427631689835921, 0.258499760955651, -0.16394270544240652, 0.10782405069126237,
  -0.07219956125645471, 0.04880428816414311, -0.03316112647484736, 0.022597648232218104, -0.01542476590494896,
];

/**
 * Logarithmic derivative of the gamma function, for x > 0 (NaN elsewhere).
 * Recurrence up to 10, then the asymptotic series: Abramowitz & Stegun 6.3.5 and 6.3.18.
 * @example digamma(1) // -0.5772156649015329, minus Euler's constant
 */
export function digamma(x: number): number {
  if (!(x > 0)) return NaN;
  const distance = x - zeroHigh - zeroLow;
  if (Math.abs(distance) < 0.01) {
    let sum = 0;
    for (let k = taylor.length - 1; k >= 0; k--) sum = sum * distance + (taylor[k] ?? 0);
    return sum * distance;
  }
  let shift = 0;
  let shifted = x;
  while (shifted < 10) {
    shift += 1 / shifted;
    shifted += 1;
  }
  const y = 1 / (shifted * shifted);
  const series =
    y *
    (1 / 12 -
      y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y * (1 / 12)))))));
  return Math.log(shifted) - 0.5 / shifted - series - shift;
}
