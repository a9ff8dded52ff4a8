import { mean, meanWithRest } from '../../numerics/mean';
import { sampleVariance } from '../../numerics/sampleVariance';
import { studentTwoSided, studentTwoSidedQuantile } from '../../numerics/studentT';
import { MetricError } from '../metricError';
import type { Numbers } from '../numbers';
import { completePairs } from '../pairs';

/** An indicator before and after a programme. */
export interface Uplift {
  readonly beforeMean: number;
  readonly afterMean: number;
  readonly change: number;
  /** Change divided by the mean before; undefined where that is 0. */
  readonly relativeChange: number | undefined;
  /** 95 % confidence interval of the change. */
  readonly low: number;
  readonly high: number;
  readonly degrees: number;
  /** t and p are undefined where the values do not vary at all. */
  readonly t: number | undefined;
  readonly p: number | undefined;
}

/**
 * Effect of a programme on an indicator: the change of its mean with 95 % interval and two-sided p-value.
 *
 * @param before values before, NaN where missing
 * @param after values after, NaN where missing
 * @param paired true where row i of both is the same customer (paired t test); false for two groups (Welch's test)
 * @throws MetricError `tooFew` for fewer than two values (pairs), `lengthsDiffer` for pairs of unequal columns
 *
 * Source: Welch, B. L. (1947), Biometrika 34, 28-35, with Satterthwaite's degrees of freedom; Student (1908), Biometrika 6, 1-25.
 */
export function uplift(before: Numbers, after: Numbers, paired: boolean): Uplift {
  return paired ? pairedUplift(before, after) : groupUplift(present(before), present(after));
}

function pairedUplift(before: Numbers, after: Numbers): Uplift {
  const pairs = completePairs('before', before, 'after', after);
  const changes = pairs.second.map((value, i) => value - (pairs.first[i] ?? 0));
  requireTwo('before', changes);
  const error = Math.sqrt(sampleVariance(changes) / changes.length);
  return report(mean(pairs.first), mean(pairs.second), mean(changes), error, changes.length - 1);
}

function groupUplift(before: Numbers, after: Numbers): Uplift {
  requireTwo('before', before);
  requireTwo('after', after);
  const one = sampleVariance(before) / before.length;
  const other = sampleVariance(after) / after.length;
  const spread = one + other;
  // Fractions of the spread keep the ratio finite for very small variances.
  const degrees =
    spread === 0
      ? before.length + after.length - 2
      : 1 / ((one / spread) ** 2 / (before.length - 1) + (other / spread) ** 2 / (after.length - 1));
  const [beforeMean, beforeRest] = meanWithRest(before);
  const [afterMean, afterRest] = meanWithRest(after);
  // Where all values share a large part, the change is made of what rounding takes from the means.
  const change = afterMean - beforeMean + (afterRest - beforeRest);
  return report(beforeMean, afterMean, change, Math.sqrt(spread), degrees);
}

function report(
  beforeMean: number,
  afterMean: number,
  change: number,
  error: number,
  degrees: number,
): Uplift {
  const margin = error === 0 ? 0 : studentTwoSidedQuantile(0.05, degrees) * error;
  const t = error === 0 ? undefined : change / error;
  return {
    beforeMean,
    afterMean,
    change,
    relativeChange: beforeMean === 0 ? undefined : change / beforeMean,
    low: change - margin,
    high: change + margin,
    degrees,
    t,
    p: t === undefined ? undefined : studentTwoSided(t, degrees),
  };
}

function present(values: Numbers): Float64Array {
  return Float64Array.from(values).filter((value) => !Number.isNaN(value));
}

function requireTwo(argument: string, values: Numbers): void {
  if (values.length < 2) throw new MetricError('tooFew', { argument, needed: 2, found: values.length });
}
