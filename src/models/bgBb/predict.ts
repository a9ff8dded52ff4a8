import { lnHyp2F1 } from '../../numerics/hyp2F1';
import { checkDiscount, checkHorizon, checkParameters } from '../checks';
import { ModelError } from '../modelError';
import { risingTable } from '../risingTable';
import { checkOpportunities, type OpportunityColumns } from './opportunities';

/** The horizon is summed period by period. */
const longestHorizon = 1_000_000;

/** Posterior weights of one history: still there after n opportunities (as a log), and the same times the chance to buy. */
interface Posterior {
  /** Probability to be a customer at opportunity n + 1. */
  readonly pAlive: number;
  /** Probability to be a customer at n, times the mean chance of taking an opportunity. */
  readonly buying: number;
}

function posteriors(parameters: readonly number[], columns: OpportunityColumns): readonly Posterior[] {
  checkParameters('BG/BB', parameters);
  const [alpha = NaN, beta = NaN, gamma = NaN, delta = NaN] = parameters;
  const { x: xs, tx: txs, n: ns } = columns;
  if (txs.length !== xs.length || ns.length !== xs.length) {
    throw new ModelError('lengths', { x: xs.length, tx: txs.length, n: ns.length });
  }
  let longest = 0;
  for (let i = 0; i < xs.length; i++) {
    checkOpportunities(xs[i] ?? NaN, txs[i] ?? NaN, ns[i] ?? NaN, i + 1);
    longest = Math.max(longest, ns[i] ?? 0);
  }
  const skip = risingTable(beta, longest + 1).value;
  const chance = risingTable(alpha + beta, longest + 1).value;
  const stay = risingTable(delta, longest + 1).value;
  const renew = risingTable(gamma + delta, longest + 1).value;
  return Array.from(xs, (x, i) => {
    const tx = txs[i] ?? 0;
    const n = ns[i] ?? 0;
    // ln of "still there at n" and, relative to it, of having left after each opportunity since t_x; x alone cancels.
    const there = (skip[n - x] ?? NaN) - (chance[n] ?? NaN) + (stay[n] ?? NaN) - (renew[n] ?? NaN);
    let likelihood = 1;
    for (let seen = tx; seen < n; seen++) {
      const left =
        Math.log(gamma) +
        (skip[seen - x] ?? NaN) -
        (chance[seen] ?? NaN) +
        (stay[seen] ?? NaN) -
        (renew[seen + 1] ?? NaN);
      likelihood += Math.exp(left - there);
    }
    return {
      pAlive: (delta + n) / (gamma + delta + n) / likelihood,
      buying: (alpha + x) / (alpha + beta + n) / likelihood,
    };
  });
}

/**
 * Probability that each customer is still one at the next opportunity, n + 1. Fader, Hardie & Shang 2010, equation 11.
 * @throws ModelError 'parameters', 'lengths', and those of `checkOpportunities`
 */
export function bgBbPAlive(parameters: readonly number[], columns: OpportunityColumns): Float64Array {
  return Float64Array.from(posteriors(parameters, columns), ({ pAlive }) => pAlive);
}

/**
 * Expected number of the next `horizon` opportunities that each customer takes. Equation 13, as the sum over
 * opportunities that it stands for: no singular case at γ = 1.
 * @throws ModelError 'horizon' unless it is a whole number up to 1,000,000, besides those of `bgBbPAlive`
 */
export function bgBbExpected(
  parameters: readonly number[],
  columns: OpportunityColumns,
  horizon: number,
): Float64Array {
  checkHorizon(horizon);
  if (!Number.isInteger(horizon) || horizon > longestHorizon) throw new ModelError('horizon', { horizon });
  const [, , gamma = NaN, delta = NaN] = parameters;
  const futures = new Map<number, number>();
  const future = (n: number) => {
    let sum = futures.get(n);
    if (sum === undefined) {
      sum = 0;
      let survival = 1;
      for (let j = 0; j < horizon; j++) {
        survival *= (delta + n + j) / (gamma + delta + n + j);
        sum += survival;
      }
      futures.set(n, sum);
    }
    return sum;
  };
  return Float64Array.from(
    posteriors(parameters, columns),
    ({ buying }, i) => buying * future(columns.n[i] ?? 0),
  );
}

/**
 * Discounted expected residual transactions: all opportunities taken after n, the next one discounted by 1 / (1 + d).
 * Equation 14.
 * @param discount d > 0, per period between opportunities
 * @throws ModelError 'discount', besides those of `bgBbPAlive`
 */
export function bgBbDert(
  parameters: readonly number[],
  columns: OpportunityColumns,
  discount: number,
): Float64Array {
  checkDiscount(discount);
  const [, , gamma = NaN, delta = NaN] = parameters;
  return Float64Array.from(posteriors(parameters, columns), ({ buying }, i) => {
    const n = columns.n[i] ?? 0;
    const next = (delta + n) / (gamma + delta + n) / (1 + discount);
    const all = Math.exp(lnHyp2F1(1, delta + n + 1, gamma + delta + n + 1, 1 / (1 + discount)));
    return buying * next * all;
  });
}
