import type { SecondOrderFunction } from '../../numerics/maximize';
import type { Histories } from '../histories';
import { RisingSums } from '../risingSums';
import { panelsFor, ruleFor } from './integral';

const { exp, log, log1p } = Math;

/** Positions of the moments that the integral's derivatives need, in the array that collects them. */
const moments = 15;

/**
 * Moments of u₁ = ln((α+τ)/(α+t_x)), u₂ = 1/(α+τ), u₃ = ln((β+τ)/(β+t_x)), u₄ = 1/(β+τ) under the density
 * proportional to (α+τ)^(−ρ) (β+τ)^(−s−1) on t_x … T: out[0] is the integral relative to the integrand's value at
 * t_x, out[1 … 4] the sums of u, out[5 … 14] those of the products u_i u_j, i ≤ j.
 */
function collect(
  out: Float64Array,
  rho: number,
  alpha: number,
  s: number,
  beta: number,
  tx: number,
  T: number,
  lnAlphaTx: number,
  lnBetaTx: number,
): void {
  const base = Math.min(alpha, beta);
  const alphaRest = alpha - base;
  const betaRest = beta - base;
  const panels = panelsFor(rho, alpha, s, beta, tx, T);
  const { start, width, count } = panels;
  const { nodes, weights } = ruleFor(panels);
  const half = 0.5 * width;
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  let m11 = 0;
  let m12 = 0;
  let m13 = 0;
  let m14 = 0;
  let m22 = 0;
  let m23 = 0;
  let m24 = 0;
  let m33 = 0;
  let m34 = 0;
  let m44 = 0;
  for (let panel = 0; panel < count; panel++) {
    const middle = start + (panel + 0.5) * width;
    for (let k = 0; k < nodes.length; k++) {
      const u = middle + half * (nodes[k] ?? 0);
      const grown = exp(u);
      const u1 = (alphaRest === 0 ? u : log(alphaRest + grown)) - lnAlphaTx;
      const u3 = (betaRest === 0 ? u : log(betaRest + grown)) - lnBetaTx;
      const u2 = 1 / (alphaRest + grown);
      const u4 = 1 / (betaRest + grown);
      const w = (weights[k] ?? 0) * half * grown * exp(-rho * u1 - (s + 1) * u3);
      const w1 = w * u1;
      const w2 = w * u2;
      const w3 = w * u3;
      const w4 = w * u4;
      m0 += w;
      m1 += w1;
      m2 += w2;
      m3 += w3;
      m4 += w4;
      m11 += w1 * u1;
      m12 += w1 * u2;
      m13 += w1 * u3;
      m14 += w1 * u4;
      m22 += w2 * u2;
      m23 += w2 * u3;
      m24 += w2 * u4;
      m33 += w3 * u3;
      m34 += w3 * u4;
      m44 += w4 * u4;
    }
  }
  out[0] = m0;
  out[1] = m1;
  out[2] = m2;
  out[3] = m3;
  out[4] = m4;
  out[5] = m11;
  out[6] = m12;
  out[7] = m13;
  out[8] = m14;
  out[9] = m22;
  out[10] = m23;
  out[11] = m24;
  out[12] = m33;
  out[13] = m34;
  out[14] = m44;
}

/**
 * Log-likelihood of Pareto/NBD (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005) with its gradient and
 * Hessian in r, α, s, β:
 *
 *   ln Γ(r+x)/Γ(r) + r ln α + s ln β − ρ ln(α+T) − s ln(β+T) + ln(1 + e^w),   ρ = r + x,
 *   e^w = s ∫ (α+τ)^(−ρ) (β+τ)^(−s−1) dτ (t_x … T) · (α+T)^ρ (β+T)^s.
 *
 * The derivatives of the integral are moments under its own integrand, so one quadrature gives them all.
 */
export function paretoNbdLogLikelihood(histories: Histories): SecondOrderFunction {
  const { x, tx, T, count, customers } = histories;
  const purchaseSums = new RisingSums(x, count);
  const q = new Float64Array(moments);

  return (parameters, gradient, hessian) => {
    const [r = NaN, alpha = NaN, s = NaN, beta = NaN] = parameters;
    const [rising, rising1, rising2] = purchaseSums.at(r);
    const lnS = log(s);
    let value = rising + customers * (r * log(alpha) + s * log(beta));
    let g1 = rising1 + customers * log(alpha);
    let g2 = (customers * r) / alpha;
    let g3 = customers * log(beta);
    let g4 = (customers * s) / beta;
    let h11 = rising2;
    let h12 = customers / alpha;
    let h22 = (-customers * r) / (alpha * alpha);
    let h34 = customers / beta;
    let h44 = (-customers * s) / (beta * beta);
    let h13 = 0;
    let h14 = 0;
    let h23 = 0;
    let h24 = 0;
    let h33 = 0;

    for (let i = 0; i < x.length; i++) {
      const n = count[i] ?? 0;
      const rho = r + (x[i] ?? 0);
      const time = T[i] ?? NaN;
      const last = tx[i] ?? NaN;
      const lnAlphaT = log(alpha + time);
      const lnBetaT = log(beta + time);
      const pAlpha = 1 / (alpha + time);
      const pBeta = 1 / (beta + time);
      value -= n * (rho * lnAlphaT + s * lnBetaT);
      g1 -= n * lnAlphaT;
      g2 -= n * rho * pAlpha;
      g3 -= n * lnBetaT;
      g4 -= n * s * pBeta;
      h12 -= n * pAlpha;
      h22 += n * rho * pAlpha * pAlpha;
      h34 -= n * pBeta;
      h44 += n * s * pBeta * pBeta;
      if (!(time > last)) continue;

      const lnAlphaTx = log(alpha + last);
      const lnBetaTx = log(beta + last);
      collect(q, rho, alpha, s, beta, last, time, lnAlphaTx, lnBetaTx);
      const total = q[0] ?? NaN;
      const inverse = 1 / total;
      const w = lnS + log(total) + rho * (lnAlphaT - lnAlphaTx) + s * (lnBetaT - lnBetaTx) - lnBetaTx;
      const small = exp(-Math.abs(w));
      const sigma = w > 0 ? 1 / (1 + small) : small / (1 + small);
      value += n * ((w > 0 ? w : 0) + log1p(small));

      // Means and covariances of −∂ ln integrand, and the mean of its second derivatives.
      const e1 = (q[1] ?? NaN) * inverse;
      const e2 = (q[2] ?? NaN) * inverse;
      const e3 = (q[3] ?? NaN) * inverse;
      const e4 = (q[4] ?? NaN) * inverse;
      const s1 = s + 1;
      const first = n * sigma;
      const second = first * (1 - sigma);
      const w1 = lnAlphaT - lnAlphaTx - e1;
      const w2 = rho * (pAlpha - e2);
      const w3 = 1 / s + lnBetaT - lnBetaTx - e3;
      const w4 = s * pBeta - s1 * e4;
      g1 += first * w1;
      g2 += first * w2;
      g3 += first * w3;
      g4 += first * w4;
      const e22 = (q[9] ?? NaN) * inverse;
      const e44 = (q[14] ?? NaN) * inverse;
      h11 += first * ((q[5] ?? NaN) * inverse - e1 * e1) + second * w1 * w1;
      h12 += first * (rho * ((q[6] ?? NaN) * inverse - e1 * e2) + pAlpha - e2) + second * w1 * w2;
      h13 += first * ((q[7] ?? NaN) * inverse - e1 * e3) + second * w1 * w3;
      h14 += first * s1 * ((q[8] ?? NaN) * inverse - e1 * e4) + second * w1 * w4;
      h22 += first * (rho * rho * (e22 - e2 * e2) + rho * (e22 - pAlpha * pAlpha)) + second * w2 * w2;
      h23 += first * rho * ((q[10] ?? NaN) * inverse - e2 * e3) + second * w2 * w3;
      h24 += first * rho * s1 * ((q[11] ?? NaN) * inverse - e2 * e4) + second * w2 * w4;
      h33 += first * ((q[12] ?? NaN) * inverse - e3 * e3 - 1 / (s * s)) + second * w3 * w3;
      h34 += first * (s1 * ((q[13] ?? NaN) * inverse - e3 * e4) + pBeta - e4) + second * w3 * w4;
      h44 += first * (s1 * s1 * (e44 - e4 * e4) + s1 * e44 - s * pBeta * pBeta) + second * w4 * w4;
    }
    gradient.set([g1, g2, g3, g4]);
    hessian.set([h11, h12, h13, h14, h12, h22, h23, h24, h13, h23, h33, h34, h14, h24, h34, h44]);
    return value;
  };
}
