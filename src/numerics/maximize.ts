import { symmetricEigen } from './symmetricEigen';

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
  /** Longest step along any axis of the curvature. */
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
  /** Slope at the point: at a bound it says which way the value still rises. */
  readonly gradient: Float64Array;
  /** Minus the Hessian at the point, row-major. */
  readonly information: Float64Array;
  /** Coordinates that ended on a bound and would go further. */
  readonly atBound: readonly boolean[];
  readonly end: SearchEnd;
  readonly iterations: number;
}

/** A step from the quadratic model, and the rise that the model promises for it. */
interface Step {
  readonly direction: Float64Array;
  readonly gain: number;
  /** True where the curvature is that of a maximum and no axis of the step was cut. */
  readonly full: boolean;
}

/**
 * Newton's step along each axis of the curvature, uphill also where the curvature is not that of a maximum, and
 * never longer than the radius: along a ridge, where there is next to no curvature, it goes as far as it may.
 */
function stepWithin(
  radius: number,
  gradient: Float64Array,
  hessian: Float64Array,
  free: readonly number[],
): Step {
  const n = gradient.length;
  const m = free.length;
  const { values, vectors } = symmetricEigen(
    Float64Array.from(
      { length: m * m },
      (_, k) => -(hessian[(free[Math.floor(k / m)] ?? 0) * n + (free[k % m] ?? 0)] ?? NaN),
    ),
    m,
  );
  const direction = new Float64Array(m);
  let gain = 0;
  let full = true;
  for (let axis = 0; axis < m; axis++) {
    let slope = 0;
    for (let i = 0; i < m; i++) slope += (vectors[i * m + axis] ?? NaN) * (gradient[free[i] ?? 0] ?? NaN);
    const curvature = values[axis] ?? NaN;
    const newton = slope / Math.abs(curvature);
    const length = Number.isFinite(newton) ? Math.max(-radius, Math.min(radius, newton)) : 0;
    if (length !== newton || curvature <= 0) full = false;
    gain += slope * length - 0.5 * curvature * length * length;
    for (let i = 0; i < m; i++) {
      direction[i] = (direction[i] ?? 0) + length * (vectors[i * m + axis] ?? NaN);
    }
  }
  return { direction, gain, full };
}

/**
 * Maximum of a smooth function in a box by Newton's method in a trust region: each step is taken along the axes of the
 * curvature and is shortened until it pays. Coordinates on a bound that want to leave the box are held. Convergence is
 * judged by what is still to be gained, which does not depend on the units of the parameters; then one more
 * full step is taken, which squares the remaining error. Nocedal & Wright 2006, sections 4.1 and 16.7; the absolute value
 * of the curvature: Dauphin et al. 2014.
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
  let radius = maxStep;
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
    const { direction, gain, full } = stepWithin(radius, gradient, hessian, free);
    const trial = Float64Array.from(point);
    free.forEach((coordinate, i) => {
      trial[coordinate] = clip((point[coordinate] ?? NaN) + (direction[i] ?? 0), coordinate);
    });
    if (gain <= tolerance && (full || radius === maxStep)) {
      // On a ridge nothing more is to be gained either, but a step along it leads nowhere.
      if (full) {
        const last = evaluate(trial, trialGradient, trialHessian);
        if (Number.isFinite(last)) {
          point = trial;
          value = last;
          gradient = trialGradient;
          hessian = trialHessian;
        }
      }
      end = 'converged';
      break;
    }
    const trialValue = evaluate(trial, trialGradient, trialHessian);
    // Values this close are equal to rounding: let the step stand, the gradient decides.
    const noise = 1e-13 * Math.abs(value);
    const rise = trialValue - value;
    if (Number.isFinite(trialValue) && rise >= 1e-4 * gain - noise) {
      point = trial;
      value = trialValue;
      [gradient, trialGradient] = [trialGradient, gradient];
      [hessian, trialHessian] = [trialHessian, hessian];
      radius = rise > 0.25 * gain ? Math.min(2 * radius, maxStep) : radius / 2;
    } else {
      const longest = direction.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
      radius = Math.min(radius, longest) / 4;
      if (radius < 1e-12) end = 'stalled';
    }
  }
  return {
    point,
    value,
    gradient,
    information: hessian.map((entry) => -entry),
    atBound: Array.from(point.keys(), held),
    end,
    iterations,
  };
}
