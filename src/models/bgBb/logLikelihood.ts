import type { SecondOrderFunction } from '../../numerics/maximize';
import { risingTable } from '../risingTable';
import type { OpportunityData } from './opportunities';

/**
 * Log-likelihood of BG/BB (Fader, Hardie & Shang 2010, equation 7) with gradient and Hessian in α, β, γ, δ. A
 * customer's likelihood is a sum over when they may have left; its derivatives are means and covariances over that
 * sum's terms. All beta functions are differences of six tables of sums.
 */
export function bgBbLogLikelihood(data: OpportunityData): SecondOrderFunction {
  const length = data.longest + 1;
  const logs = new Float64Array(length + 1);

  return (parameters, gradient, hessian) => {
    const [alpha = NaN, beta = NaN, gamma = NaN, delta = NaN] = parameters;
    const buy = risingTable(alpha, length);
    const skip = risingTable(beta, length);
    const chance = risingTable(alpha + beta, length);
    const leave = risingTable(gamma, 1);
    const stay = risingTable(delta, length);
    const renew = risingTable(gamma + delta, length);
    gradient.fill(0);
    hessian.fill(0);
    const g = new Float64Array(4);
    const mean = new Float64Array(4);
    const second = new Float64Array(16);
    let value = 0;

    for (let row = 0; row < data.x.length; row++) {
      const x = data.x[row] ?? 0;
      const tx = data.tx[row] ?? 0;
      const n = data.n[row] ?? 0;
      const count = data.count[row] ?? 0;
      // Term k < n − t_x: left after opportunity t_x + k; the last term: still there at n.
      const terms = n - tx + 1;
      let highest = -Infinity;
      for (let k = 0; k < terms; k++) {
        const seen = tx + k;
        const left = k < terms - 1 ? 1 : 0;
        const log =
          (buy.value[x] ?? NaN) +
          (skip.value[seen - x] ?? NaN) -
          (chance.value[seen] ?? NaN) +
          (leave.value[left] ?? NaN) +
          (stay.value[seen] ?? NaN) -
          (renew.value[seen + left] ?? NaN);
        logs[k] = log;
        if (log > highest) highest = log;
      }
      let total = 0;
      for (let k = 0; k < terms; k++) total += Math.exp((logs[k] ?? NaN) - highest);
      value += count * (highest + Math.log(total));

      mean.fill(0);
      second.fill(0);
      for (let k = 0; k < terms; k++) {
        const weight = Math.exp((logs[k] ?? NaN) - highest) / total;
        const seen = tx + k;
        const left = k < terms - 1 ? 1 : 0;
        const chance1 = chance.first[seen] ?? NaN;
        const renew1 = renew.first[seen + left] ?? NaN;
        g[0] = (buy.first[x] ?? NaN) - chance1;
        g[1] = (skip.first[seen - x] ?? NaN) - chance1;
        g[2] = (leave.first[left] ?? NaN) - renew1;
        g[3] = (stay.first[seen] ?? NaN) - renew1;
        const chance2 = chance.second[seen] ?? NaN;
        const renew2 = renew.second[seen + left] ?? NaN;
        for (let i = 0; i < 4; i++) {
          const gi = g[i] ?? NaN;
          mean[i] = (mean[i] ?? 0) + weight * gi;
          for (let j = 0; j < 4; j++) {
            const shared = i < 2 && j < 2 ? -chance2 : i >= 2 && j >= 2 ? -renew2 : 0;
            second[i * 4 + j] = (second[i * 4 + j] ?? 0) + weight * (gi * (g[j] ?? NaN) + shared);
          }
        }
        second[0] = (second[0] ?? 0) + weight * (buy.second[x] ?? NaN);
        second[5] = (second[5] ?? 0) + weight * (skip.second[seen - x] ?? NaN);
        second[10] = (second[10] ?? 0) + weight * (leave.second[left] ?? NaN);
        second[15] = (second[15] ?? 0) + weight * (stay.second[seen] ?? NaN);
      }
      for (let i = 0; i < 4; i++) {
        const mi = mean[i] ?? NaN;
        gradient[i] = (gradient[i] ?? 0) + count * mi;
        for (let j = 0; j < 4; j++) {
          hessian[i * 4 + j] =
            (hessian[i * 4 + j] ?? 0) + count * ((second[i * 4 + j] ?? NaN) - mi * (mean[j] ?? NaN));
        }
      }
    }
    return value;
  };
}
