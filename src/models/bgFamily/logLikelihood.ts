import type { SecondOrderFunction } from '../../numerics/maximize';
import type { Histories } from '../histories';
import { RisingSums } from '../risingSums';

/**
 * Which of the two models: in BG/NBD a customer can leave only after a repeat purchase (x = 0 means alive), in
 * MBG/NBD also right after the first one.
 */
export type BgModel = 'BG/NBD' | 'MBG/NBD';

/**
 * Log-likelihood of BG/NBD (Fader, Hardie & Lee 2005, equation 6) or MBG/NBD (Batislam, Denizel & Filiztekin 2007,
 * equation 3) with its gradient and Hessian in r, α, a, b. Both are
 *
 *   ln Γ(r+x)/Γ(r) + r ln α + ln B(a, b+x+m)/B(a, b) − (r+x) ln(α+T) + ln(1 + e^w),
 *   w = ln a − ln(b+x+m−1) + (r+x)(ln(α+T) − ln(α+t_x)),
 *
 * with m = 1 and all customers for MBG/NBD, m = 0 and the last term for x > 0 only in BG/NBD.
 */
export function bgLogLikelihood(model: BgModel, histories: Histories): SecondOrderFunction {
  const { x, tx, T, count, customers } = histories;
  const m = model === 'MBG/NBD' ? 1 : 0;
  const chances = m === 0 ? x : x.map((value) => value + 1);
  const purchaseSums = new RisingSums(x, count);
  const chanceSums = m === 0 ? purchaseSums : new RisingSums(chances, count);

  return (parameters, gradient, hessian) => {
    const [r = NaN, alpha = NaN, a = NaN, b = NaN] = parameters;
    const [risingR, risingR1, risingR2] = purchaseSums.at(r);
    const [risingB, risingB1, risingB2] = chanceSums.at(b);
    const [risingAB, risingAB1, risingAB2] = chanceSums.at(a + b);
    const lnAlpha = Math.log(alpha);
    const lnA = Math.log(a);
    const inverseA = 1 / a;

    let value = customers * r * lnAlpha + risingR + risingB - risingAB;
    let gR = customers * lnAlpha + risingR1;
    let gAlpha = (customers * r) / alpha;
    let gA = -risingAB1;
    let gB = risingB1 - risingAB1;
    let hRR = risingR2;
    let hRAlpha = customers / alpha;
    let hAlphaAlpha = (-customers * r) / (alpha * alpha);
    let hAA = -risingAB2;
    let hAB = -risingAB2;
    let hBB = risingB2 - risingAB2;
    let hRA = 0;
    let hRB = 0;
    let hAlphaA = 0;
    let hAlphaB = 0;

    for (let i = 0; i < x.length; i++) {
      const n = count[i] ?? 0;
      const xi = x[i] ?? 0;
      const rho = r + xi;
      const late = alpha + (T[i] ?? NaN);
      const inverseLate = 1 / late;
      const lnLate = Math.log(late);
      value -= n * rho * lnLate;
      gR -= n * lnLate;
      gAlpha -= n * rho * inverseLate;
      hRAlpha -= n * inverseLate;
      hAlphaAlpha += n * rho * inverseLate * inverseLate;
      if (xi === 0 && m === 0) continue;

      const last = alpha + (tx[i] ?? NaN);
      const inverseLast = 1 / last;
      const delta = lnLate - Math.log(last);
      const c = b + xi + m - 1;
      const w = lnA - Math.log(c) + rho * delta;
      // e^−|w| never overflows; σ = e^w / (1 + e^w).
      const small = Math.exp(-Math.abs(w));
      const sigma = w > 0 ? 1 / (1 + small) : small / (1 + small);
      value += n * ((w > 0 ? w : 0) + Math.log1p(small));
      const inverseC = 1 / c;
      const slope = inverseLate - inverseLast;
      const wAlpha = rho * slope;
      const first = n * sigma;
      const second = first * (1 - sigma);
      gR += first * delta;
      gAlpha += first * wAlpha;
      gA += first * inverseA;
      gB -= first * inverseC;
      hRR += second * delta * delta;
      hRAlpha += first * slope + second * delta * wAlpha;
      hRA += second * delta * inverseA;
      hRB -= second * delta * inverseC;
      hAlphaAlpha +=
        first * rho * (inverseLast * inverseLast - inverseLate * inverseLate) + second * wAlpha * wAlpha;
      hAlphaA += second * wAlpha * inverseA;
      hAlphaB -= second * wAlpha * inverseC;
      hAA += (second - first) * inverseA * inverseA;
      hAB -= second * inverseA * inverseC;
      hBB += (second + first) * inverseC * inverseC;
    }
    gradient.set([gR, gAlpha, gA, gB]);
    hessian.set([hRR, hRAlpha, hRA, hRB, hRAlpha, hAlphaAlpha, hAlphaA, hAlphaB]);
    hessian.set([hRA, hAlphaA, hAA, hAB, hRB, hAlphaB, hAB, hBB], 8);
    return value;
  };
}
