import { lnBeta } from './lnBeta';

/** Outside ±edge in ln(p / (1−p)), p or 1−p is rounding error beside 1 and f no longer changes. */
const edge = 45;

/**
 * Mean of f(p) for p ~ Beta(a, b), for f smooth on [0, 1] (analytic beside it within the slit plane of ln(p/(1−p))).
 * The trapezoidal rule in u = ln(p / (1−p)) converges geometrically there; beyond ±45 the sums are geometric series and
 * are added in closed form, so that a or b near 0 costs nothing. f receives p and 1 − p, both without cancellation.
 */
export function betaMean(a: number, b: number, f: (p: number, complement: number) => number): number {
  // A large a or b turns the weight's tail into exp(−b e^u), which grows from ±π/2 off the axis: half the step.
  if (!(a > 0 && b > 0 && a < Infinity && b < Infinity)) return NaN;
  const step = Math.min(Math.max(a, b) > 4 ? 0.26 : 0.4, 0.7 * Math.sqrt(1 / a + 1 / b));
  const logWeight = (u: number) => {
    const tail = Math.log1p(Math.exp(-Math.abs(u)));
    return u < 0 ? a * (u - tail) - b * tail : -a * tail - b * (u + tail);
  };
  const peak = Math.min(Math.max(Math.log(a / b), -edge + step), edge - step);
  const norm = logWeight(peak);
  let sum = 0;
  let mass = 0;
  for (const side of [-step, step]) {
    for (let k = side < 0 ? 0 : 1; ; k++) {
      const u = peak + k * side;
      const weight = Math.exp(logWeight(u) - norm);
      if (Math.abs(u) > edge) {
        // What is left is weight · (1 + q + q² + …).
        const rest = weight / -Math.expm1((side < 0 ? -a : -b) * step);
        sum += rest * (side < 0 ? f(0, 1) : f(1, 0));
        mass += rest;
        break;
      }
      const small = Math.exp(-Math.abs(u));
      const major = 1 / (1 + small);
      const minor = small / (1 + small);
      sum += weight * (u < 0 ? f(minor, major) : f(major, minor));
      mass += weight;
      if (!(weight >= 1e-18) && k > 4) break;
    }
  }
  // ∫ of the weight is B(a, b) e^(−norm); its own trapezoidal sum stands for it where that is exact.
  const exact = Math.exp(lnBeta(a, b) - norm) / step;
  return sum / (Number.isFinite(exact) && exact > 0 ? exact : mass);
}
