import { gaussLegendre } from './gaussLegendre';

/** e^z E_s(z) by its continued fraction (DLMF 8.19.17, modified Lentz); for z ≥ 1 or large s. */
function fraction(s: number, z: number): number {
  const tiny = 1e-300;
  let b = z + s;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 10000; n++) {
    const numerator = -n * (s - 1 + n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return h;
}

/** ∫ exp(−z(e^v − 1) + (1 − s)v) dv over v > 0 in panels; for small z, where the fraction is slow. */
function panels(s: number, z: number): number {
  const { nodes, weights } = gaussLegendre(16);
  // 45 / z must stay finite; below, the value no longer depends on z but through ln z for s ≤ 1.
  const end = Math.log1p(45 / Math.max(z, 1e-300));
  const count = Math.ceil(end / 0.7);
  const half = end / count / 2;
  let sum = 0;
  for (let panel = 0; panel < count; panel++) {
    const middle = (2 * panel + 1) * half;
    let part = 0;
    for (let i = 0; i < nodes.length; i++) {
      const v = middle + half * (nodes[i] ?? 0);
      part += (weights[i] ?? 0) * Math.exp(-z * Math.expm1(v) + (1 - s) * v);
    }
    sum += part * half;
  }
  return sum;
}

/**
 * Scaled generalised exponential integral e^z E_s(z) = ∫ e^(−zu) (1 + u)^(−s) du over u > 0, for real s ≥ 0, z > 0
 * (NaN outside). It is Tricomi's Ψ(1, 2 − s, z) = z^(s−1) Ψ(s, s, z), which the discounted expected transactions of
 * Pareto/NBD need (Fader, Hardie & Lee 2005, "RFM and CLV", equation 10).
 * @example scaledExpIntegral(0, 2) // 1 / 2
 */
export function scaledExpIntegral(s: number, z: number): number {
  if (!(s >= 0) || !(z > 0)) return NaN;
  if (z === Infinity) return 0;
  return z >= 1 || s > 30 ? fraction(s, z) : panels(s, z);
}
