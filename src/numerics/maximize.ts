import { cholesky, choleskySolve } from './cholesky';

/** Fills gradient (n) and Hessian (n × n, row-major) at a point and returns the value. */
export type SecondOrderFunction = (
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
) => number;

export interface MaximizeOptions {
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  /** Stop when the value can be raised by no more than this, by the quadratic model. */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Longest step in any coordinate. */
  readonly maxStep: number;
}

/**
 * How a search ended. 'converged': no more than the tolerance is to be gained. 'iterations': the limit was reached.
 * 'stalled': no step raised the value although the quadratic model promised it. 'undefined': the start has no value.
 */
export type SearchEnd = 'converged' | 'iterations' | 'stalled' | 'undefined';

export interface Maximum {
  readonly point: Float64Array;
  readonly value: number;
  /** Minus the Hessian, row-major, where it was last evaluated. */
  readonly information: Float64Array;
  /** Coordinates that ended on a bound and would go further. */
  readonly atBound: readonly boolean[];
  readonly end: SearchEnd;
  readonly iterations: number;
}

/** The free coordinates' part of the damped curvature, factored; undefined where it is not positive definite. */
function factorFree(hessian: Float64Array, free: readonly number[], n: number, damping: number) {
  const m = free.length;
  const matrix = new Float64Array(m * m);
  free.forEach((row, i) =>
    free.forEach((column, j) => {
      matrix[i * m + j] = -(hessian[row * n + column] ?? NaN);
    }),
  );
  for (let i = 0; i < m; i++) {
    const diagonal = matrix[i * m + i] ?? 0;
    matrix[i * m + i] = diagonal + damping * Math.max(Math.abs(diagonal), 1e-3);
  }
  return cholesky(matrix, m);
}

/**
 * Maximum of a smooth function in a box by Newton's method with Levenberg's damping: where the curvature is not
 * that of a maximum, or a full step does not pay, the step turns towards the gradient. Coordinates on a bound that
 * want to leave the box are held. Convergence is judged by what is still to be gained (half the Newton
 * decrement), which does not depend on the units of the parameters; then one more full step is taken, which squares
 * the remaining error. Nocedal & Wright 2006, sections 3.4 and 16.7.
 */
export function maximize(
  evaluate: SecondOrderFunction,
  start: ArrayLike<number>,
  options: MaximizeOptions,
): Maximum {
  const n = start.length;
  const { lower, upper, tolerance, maxIterations, maxStep } = options;
  const clip = (value: number, i: number) => Math.min(Math.max(value, lower[i] ?? NaN), upper[i] ?? NaN);
  let point = Float64Array.from(start).map(clip);
  let gradient = new Float64Array(n);
  let hessian = new Float64Array(n * n);
  let trialGradient = new Float64Array(n);
  let trialHessian = new Float64Array(n * n);
  let value = evaluate(point, gradient, hessian);
  let damping = 0;
  let iterations = 0;
  let end: SearchEnd = Number.isFinite(value) ? 'iterations' : 'undefined';
  const held = (i: number) => {
    const position = point[i] ?? NaN;
    const slope = gradient[i] ?? NaN;
    return (position <= (lower[i] ?? NaN) && slope < 0) || (position >= (upper[i] ?? NaN) && slope > 0);
  };

  while (end === 'iterations' && iterations < maxIterations) {
    iterations += 1;
    const free = Array.from(point.keys()).filter((i) => !held(i));
    const slope = Float64Array.from(free, (i) => gradient[i] ?? NaN);
    let factor = factorFree(hessian, free, n, damping);
    while (factor === undefined && damping < 1e12) {
      damping = Math.max(4 * damping, 1e-3);
      factor = factorFree(hessian, free, n, damping);
    }
    if (factor === undefined) {
      end = 'stalled';
      break;
    }
    const direction = choleskySolve(factor, slope);
    const gain = 0.5 * direction.reduce((sum, step, i) => sum + step * (slope[i] ?? 0), 0);
    const longest = direction.reduce((largest, step) => Math.max(largest, Math.abs(step)), 0);
    const shrink = longest > maxStep ? maxStep / longest : 1;
    const trial = Float64Array.from(point);
    free.forEach((coordinate, i) => {
      trial[coordinate] = clip((point[coordinate] ?? NaN) + shrink * (direction[i] ?? 0), coordinate);
    });
    if (damping === 0 && shrink === 1 && gain <= tolerance) {
      point = trial;
      value += gain;
      end = 'converged';
      break;
    }
    const trialValue = evaluate(trial, trialGradient, trialHessian);
    // Values this close are equal to rounding: let the step stand, the gradient decides.
    const noise = 1e-13 * Math.abs(value);
    if (Number.isFinite(trialValue) && trialValue >= value + 1e-4 * shrink * gain - noise) {
      point = trial;
      value = trialValue;
      [gradient, trialGradient] = [trialGradient, gradient];
      [hessian, trialHessian] = [trialHessian, hessian];
      damping = damping < 1e-3 ? 0 : damping / 10;
    } else {
      damping = Math.max(damping * 8, 1e-2);
      if (damping > 1e12) end = 'stalled';
    }
  }
  return {
    point,
    value,
    information: hessian.map((entry) => -entry),
    atBound: Array.from(point.keys(), held),
    end,
    iterations,
  };
}
