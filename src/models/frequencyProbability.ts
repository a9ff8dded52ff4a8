import { gaussLegendre } from '../numerics/gaussLegendre';
import { lnRising } from '../numerics/lnBeta';
import { checkHorizon, checkParameters } from './checks';
import { panelsFor } from './paretoNbd/integral';
import type { HistoryModelName } from './predictHistories';

/** Probabilities of 0 … most purchases in t at a gamma-distributed rate, nobody leaving: the NBD. */
function nbd(r: number, alpha: number, t: number, most: number): Float64Array {
  const p = new Float64Array(most + 1);
  p[0] = Math.exp(-r * Math.log1p(t / alpha));
  for (let x = 1; x <= most; x++) p[x] = ((p[x - 1] ?? 0) * (r + x - 1) * t) / (x * (alpha + t));
  return p;
}

function bgProbabilities(model: HistoryModelName, parameters: readonly number[], t: number, most: number) {
  const [r = NaN, alpha = NaN, a = NaN, b = NaN] = parameters;
  const m = model === 'MBG/NBD' ? 1 : 0;
  const alive = nbd(r, alpha, t, most);
  let fewer = 0;
  return Float64Array.from(alive, (p, x) => {
    const chances = x + m;
    // B(a, b+chances) / B(a, b), and B(a+1, b+chances−1) / B(a, b): stayed every time, left at the last.
    const stayed = Math.exp(lnRising(b, chances) - lnRising(a + b, chances));
    const left = chances === 0 ? 0 : (stayed * a) / (b + chances - 1);
    const probability = stayed * p + left * Math.max(0, 1 - fewer);
    fewer += p;
    return probability;
  });
}

/** Still there at t, or left at some τ before it after x purchases. */
function paretoProbabilities(parameters: readonly number[], t: number, most: number): Float64Array {
  const [r = NaN, alpha = NaN, s = NaN, beta = NaN] = parameters;
  const there = Math.exp(-s * Math.log1p(t / beta));
  const result = nbd(r, alpha, t, most).map((p) => p * there);
  if (t === 0) return result;
  const { nodes, weights } = gaussLegendre(16);
  const base = Math.min(alpha, beta);
  // Panels for the fall alone leave the rise τ^x to the points: up to x = 30 or so 16 resolve it; more panels for more.
  const { start, width, count } = panelsFor(r, alpha, s, beta, 0, t);
  const panels = count * Math.ceil(1 + most / 10);
  const step = (width * count) / panels;
  for (let panel = 0; panel < panels; panel++) {
    const middle = start + (panel + 0.5) * step;
    for (let k = 0; k < nodes.length; k++) {
      const grown = Math.exp(middle + 0.5 * step * (nodes[k] ?? 0));
      const tau = grown - base;
      const density = s * Math.exp(s * Math.log(beta) - (s + 1) * Math.log(beta + tau)) * grown;
      const weight = 0.5 * step * (weights[k] ?? 0) * density;
      nbd(r, alpha, tau, most).forEach((p, x) => (result[x] = (result[x] ?? 0) + weight * p));
    }
  }
  return result;
}

/**
 * Probabilities that a new customer makes 0, 1 … `most` repeat purchases within t.
 * Fader, Hardie & Lee 2005, equation 8; Batislam et al. 2007; Fader & Hardie 2006 for Pareto/NBD.
 * @throws ModelError 'parameters', 'horizon'
 */
export function frequencyProbabilities(
  model: HistoryModelName,
  parameters: readonly number[],
  t: number,
  most: number,
): Float64Array {
  checkParameters(model, parameters);
  checkHorizon(t);
  return model === 'Pareto/NBD'
    ? paretoProbabilities(parameters, t, most)
    : bgProbabilities(model, parameters, t, most);
}
