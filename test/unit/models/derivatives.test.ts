import { bdwLogLikelihood } from '../../../src/models/bdw/logLikelihood';
import { bgBbLogLikelihood } from '../../../src/models/bgBb/logLikelihood';
import { makeOpportunityData } from '../../../src/models/bgBb/opportunities';
import { bgLogLikelihood } from '../../../src/models/bgFamily/logLikelihood';
import { gammaGammaLogLikelihood } from '../../../src/models/gammaGamma/logLikelihood';
import { makeSpendData } from '../../../src/models/gammaGamma/spendData';
import { makeHistories } from '../../../src/models/histories';
import { paretoNbdLogLikelihood } from '../../../src/models/paretoNbd/logLikelihood';
import { sbgLogLikelihood } from '../../../src/models/sbg/logLikelihood';
import { cohortLosses } from '../../../src/models/survivors';
import type { SecondOrderFunction } from '../../../src/numerics/maximize';

/** Truth: fourth-order central differences of the value (gradient) and of the gradient (Hessian). */
const histories = makeHistories({
  x: [0, 0, 2, 1, 12, 7, 60, 200, 3],
  tx: [0, 0, 30.43, 0.5, 36, 39, 20, 37, 12],
  T: [38.86, 1, 38.86, 10, 38, 39, 39, 38, 30],
});
const cohort = cohortLosses([1000, 869, 743, 653, 593, 551, 517, 491], 3);
const opportunities = makeOpportunityData({ x: [6, 0, 3, 1, 4], tx: [6, 0, 5, 1, 9], n: [6, 6, 6, 6, 12] });
const spend = makeSpendData({ x: [1, 2, 40, 3, 3], meanSpend: [11.77, 22.35, 350, 5, 80] });

const cases: [string, SecondOrderFunction, number[]][] = [
  ['BG/NBD', bgLogLikelihood('BG/NBD', histories), [0.243, 4.41, 0.793, 2.43]],
  ['MBG/NBD', bgLogLikelihood('MBG/NBD', histories), [0.525, 6.18, 0.891, 0.4]],
  ['Pareto/NBD, α < β', paretoNbdLogLikelihood(histories), [0.553, 10.58, 0.606, 11.67]],
  ['Pareto/NBD, α > β', paretoNbdLogLikelihood(histories), [1.7, 9.5, 1.4, 2.5]],
  ['Pareto/NBD, α = β', paretoNbdLogLikelihood(histories), [1.7, 9.5, 1.4, 9.5]],
  ['BG/BB', bgBbLogLikelihood(opportunities), [1.2, 0.75, 0.66, 2.78]],
  ['sBG', sbgLogLikelihood(cohort), [0.668, 3.806]],
  ['BdW', bdwLogLikelihood(cohort), [0.214, 1.427, 1.72]],
  ['Gamma-Gamma', gammaGammaLogLikelihood(spend), [6.25, 3.74, 15.4]],
];

function evaluate(f: SecondOrderFunction, at: readonly number[]) {
  const n = at.length;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  return { value: f(Float64Array.from(at), gradient, hessian), gradient, hessian };
}

/** d g / d parameter k, from g at four points around. */
function difference(at: readonly number[], k: number, g: (point: readonly number[]) => number): number {
  const step = 1e-3 * (at[k] ?? NaN);
  const shifted = (times: number) => g(at.map((value, i) => (i === k ? value + times * step : value)));
  return (8 * (shifted(1) - shifted(-1)) - (shifted(2) - shifted(-2))) / (12 * step);
}

test.each(cases)('%s: gradient and Hessian', (_, f, at) => {
  const { gradient, hessian } = evaluate(f, at);
  const n = at.length;
  for (let i = 0; i < n; i++) {
    const slope = difference(at, i, (point) => evaluate(f, point).value);
    expect(Math.abs((gradient[i] ?? NaN) / slope - 1)).toBeLessThan(1e-6);
    for (let j = 0; j < n; j++) {
      const curvature = difference(at, j, (point) => evaluate(f, point).gradient[i] ?? NaN);
      expect(Math.abs((hessian[i * n + j] ?? NaN) - curvature)).toBeLessThan(
        1e-6 * Math.abs(curvature) + 1e-9,
      );
    }
  }
});
