import { digamma } from '../numerics/digamma';
import { lnRising } from '../numerics/lnBeta';
import { trigamma } from '../numerics/trigamma';

/** Up to here ln Γ(r + x) − ln Γ(r) is summed factor by factor, shared by all larger x. */
const shared = 128;

/**
 * Σ over customers of ln Γ(r + x) − ln Γ(r), with two derivatives in r. It depends on x alone, and for whole x
 * it is Σ_j N(x > j) ln(r + j): one logarithm for each j, however many customers there are.
 */
export class RisingSums {
  /** above[j]: how many have x > j. */
  private readonly above: Float64Array;
  /** Distinct x beyond `shared`, with counts. */
  private readonly large: readonly (readonly [x: number, count: number])[];

  constructor(x: Float64Array, count: Float64Array) {
    let longest = 0;
    for (const value of x) if (value > longest) longest = value;
    const length = Math.min(longest, shared);
    const above = new Float64Array(length + 1);
    const large = new Map<number, number>();
    for (let i = 0; i < x.length; i++) {
      const value = x[i] ?? 0;
      const weight = count[i] ?? 0;
      const last = Math.min(value, length);
      if (last > 0) above[last - 1] = (above[last - 1] ?? 0) + weight;
      if (value > shared) large.set(value, (large.get(value) ?? 0) + weight);
    }
    for (let j = length - 1; j >= 0; j--) above[j] = (above[j] ?? 0) + (above[j + 1] ?? 0);
    this.above = above.subarray(0, length);
    this.large = [...large];
  }

  /** The sum, its first and its second derivative at r. */
  at(r: number): readonly [value: number, first: number, second: number] {
    let value = 0;
    let first = 0;
    let second = 0;
    for (let j = 0; j < this.above.length; j++) {
      const weight = this.above[j] ?? 0;
      const inverse = 1 / (r + j);
      value += weight * Math.log(r + j);
      first += weight * inverse;
      second -= weight * inverse * inverse;
    }
    const base = r + shared;
    for (const [x, count] of this.large) {
      value += count * lnRising(base, x - shared);
      first += count * (digamma(r + x) - digamma(base));
      second += count * (trigamma(r + x) - trigamma(base));
    }
    return [value, first, second];
  }
}
