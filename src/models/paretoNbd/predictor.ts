import { scaledExpIntegral } from '../../numerics/expIntegral';
import { visitTimes } from '../discounting';
import type { HistoryPredictor } from '../historyPredictor';
import { lnDeparted } from './integral';

/**
 * Predictions of Pareto/NBD. Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, A note on deriving the
 * Pareto/NBD model, equations 36 and 41; DERT: Fader, Hardie & Lee 2005, RFM and CLV, equation 10.
 */
export const paretoNbdPredictor: HistoryPredictor = {
  pAlive: ([r = NaN, alpha = NaN, s = NaN, beta = NaN], x, tx, T) => {
    const rho = r + x;
    const odds =
      Math.log(s) +
      lnDeparted(rho, alpha, s, beta, tx, T) +
      rho * Math.log(alpha + T) +
      s * Math.log(beta + T);
    return 1 / (1 + Math.exp(odds));
  },
  expectedIfAlive: ([r = NaN, alpha = NaN, s = NaN, beta = NaN], x, T, horizon) => {
    const B = beta + T;
    const log = Math.log1p(horizon / B);
    const lifetime = Math.abs(s - 1) < 1e-12 ? log : -Math.expm1((1 - s) * log) / (s - 1);
    return ((r + x) / (alpha + T)) * B * lifetime;
  },
  discountedIfAlive: (parameters, x, T, horizon, rate) => {
    const [r = NaN, alpha = NaN, s = NaN, beta = NaN] = parameters;
    const B = beta + T;
    const purchaseRate = (r + x) / (alpha + T);
    if (horizon === Infinity) return purchaseRate * B * scaledExpIntegral(s, rate * B);
    if (rate === 0) return paretoNbdPredictor.expectedIfAlive(parameters, x, T, horizon);
    let sum = 0;
    visitTimes(B, horizon, rate, (tau, weight) => {
      sum += weight * Math.exp(-rate * tau - s * Math.log1p(tau / B));
    });
    return purchaseRate * sum;
  },
};
