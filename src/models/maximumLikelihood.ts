import { cholesky, choleskyInverse } from '../numerics/cholesky';
import { maximize, type Maximum, type SecondOrderFunction } from '../numerics/maximize';
import {
  parameterNames,
  type Fit,
  type FitOutcome,
  type LogNormalPrior,
  type ModelName,
  type ParameterEnd,
} from './fit';
import { ModelError } from './modelError';

/** What a model hands over to be fitted. */
export interface LikelihoodProblem<Model extends ModelName> {
  readonly model: Model;
  /** Log-likelihood with gradient and Hessian in the parameters themselves. */
  readonly logLikelihood: SecondOrderFunction;
  readonly customers: number;
  readonly start: readonly number[];
  /** Other points to start from: of the maxima found, the highest is kept. */
  readonly otherStarts?: readonly (readonly number[])[] | undefined;
  /** Typical size of each parameter: 1 for shapes, the time scale for rates. The search covers e^±12 of it. */
  readonly scale: readonly number[];
  readonly prior?: LogNormalPrior | undefined;
  /** Log-likelihood that may be left to gain before the last step. */
  readonly tolerance?: number;
}

/** Log-parameters farther than this from the typical size count as zero or infinite. */
const reach = 12;
/** Log-likelihood still to be gained before the search takes its last, squaring step, unless the problem says. */
const usualTolerance = 1e-9;
const maxIterations = 200;
/** A standard error of ln parameter above this says nothing about the parameter. */
const vague = 50;

/** The problem in logarithms of the parameters, with the prior added: positive by construction, better scaled. */
function inLogs<Model extends ModelName>(problem: LikelihoodProblem<Model>): SecondOrderFunction {
  const n = problem.start.length;
  const parameters = new Float64Array(n);
  const { prior } = problem;
  return (logs, gradient, hessian) => {
    for (let i = 0; i < n; i++) parameters[i] = Math.exp(logs[i] ?? NaN);
    let value = problem.logLikelihood(parameters, gradient, hessian);
    for (let i = 0; i < n; i++) {
      const slope = (gradient[i] ?? NaN) * (parameters[i] ?? NaN);
      gradient[i] = slope;
      for (let j = 0; j < n; j++) {
        const scaled = (hessian[i * n + j] ?? NaN) * (parameters[i] ?? NaN) * (parameters[j] ?? NaN);
        hessian[i * n + j] = i === j ? scaled + slope : scaled;
      }
    }
    if (prior !== undefined) {
      const precision = 1 / (prior.sd * prior.sd);
      for (let i = 0; i < n; i++) {
        const distance = (logs[i] ?? NaN) - Math.log(prior.center[i] ?? NaN);
        value -= 0.5 * precision * distance * distance;
        gradient[i] = (gradient[i] ?? NaN) - precision * distance;
        hessian[i * n + i] = (hessian[i * n + i] ?? NaN) - precision;
      }
    }
    return value;
  };
}

/** A start is as good as another unless its maximum is higher by more than rounding. */
const notable = 1e-7;

/** The highest of the maxima from all starts; of equal ones the first. */
function highest<Model extends ModelName>(problem: LikelihoodProblem<Model>): Maximum {
  const from = (start: readonly number[]) =>
    maximize(inLogs(problem), start.map(Math.log), {
      lower: problem.scale.map((size) => Math.log(size) - reach),
      upper: problem.scale.map((size) => Math.log(size) + reach),
      tolerance: problem.tolerance ?? usualTolerance,
      maxIterations,
      maxStep: 2,
    });
  let best = from(problem.start);
  for (const start of problem.otherStarts ?? []) {
    const other = from(start);
    const isHigher = other.value > best.value + notable || !Number.isFinite(best.value);
    if (Number.isFinite(other.value) && isHigher) best = other;
  }
  return best;
}

/** Covariance of the log-parameters that are not held at a bound; undefined where the likelihood is flat. */
function freeCovariance(maximum: Maximum, free: readonly number[], n: number): Float64Array | undefined {
  const m = free.length;
  const information = Float64Array.from(
    { length: m * m },
    (_, k) => maximum.information[(free[Math.floor(k / m)] ?? 0) * n + (free[k % m] ?? 0)] ?? NaN,
  );
  const factor = cholesky(information, m);
  return factor === undefined ? undefined : choleskyInverse(factor, m);
}

/**
 * Fits a model by maximum likelihood (or, with a prior, to the posterior mode): Newton's method in the logarithms of
 * the parameters with the analytic gradient and Hessian. How it ended is in `outcome`; what has no finite likelihood is
 * no fit.
 * @throws ModelError 'prior' for a prior without a positive standard deviation, 'noFit'
 */
export function fitByMaximumLikelihood<Model extends ModelName>(
  problem: LikelihoodProblem<Model>,
): Fit<Model> {
  const n = problem.start.length;
  const { prior } = problem;
  if (prior !== undefined && !(prior.sd > 0 && prior.center.every((value) => value > 0))) {
    throw new ModelError('prior', { sd: prior.sd });
  }
  const maximum = highest(problem);
  const parameters = Array.from(maximum.point, Math.exp);
  if (![maximum.value, ...parameters].every(Number.isFinite)) {
    throw new ModelError('noFit', { model: problem.model });
  }
  const free = parameters.map((_, i) => i).filter((i) => maximum.atBound[i] !== true);
  const logCovariance = freeCovariance(maximum, free, n);
  const covariance = new Array<number>(n * n).fill(NaN);
  if (logCovariance !== undefined) {
    free.forEach((row, i) =>
      free.forEach((column, j) => {
        covariance[row * n + column] =
          (logCovariance[i * free.length + j] ?? NaN) *
          (parameters[row] ?? NaN) *
          (parameters[column] ?? NaN);
      }),
    );
  }
  const standardErrors = parameters.map((_, i) => Math.sqrt(covariance[i * n + i] ?? NaN));
  const logPrior =
    prior === undefined
      ? 0
      : parameters.reduce(
          (sum, value, i) => sum - 0.5 * (Math.log(value / (prior.center[i] ?? NaN)) / prior.sd) ** 2,
          0,
        );
  const outcome = judge(problem, maximum, parameters, standardErrors, logCovariance === undefined);
  // Beside a parameter at its boundary, or on a ridge, the others' errors would be those of another, simpler model.
  const hasErrors = outcome.code === 'converged' || outcome.code === 'iterations';
  return {
    model: problem.model,
    parameters,
    standardErrors: hasErrors ? standardErrors : standardErrors.map(() => NaN),
    covariance: hasErrors ? covariance : covariance.map(() => NaN),
    logLikelihood: maximum.value - logPrior,
    customers: problem.customers,
    outcome,
    iterations: maximum.iterations,
    ...(prior === undefined ? {} : { prior }),
  };
}

/** A parameter this many e-foldings from its typical size, on a ridge, is on its way to zero or infinity. */
const far = 5;

function judge(
  { model, scale }: Pick<LikelihoodProblem<ModelName>, 'model' | 'scale'>,
  maximum: Maximum,
  parameters: readonly number[],
  standardErrors: readonly number[],
  flat: boolean,
): FitOutcome {
  const names = parameterNames[model];
  const bound = names.filter((_, i) => maximum.atBound[i] === true);
  if (bound.length > 0) {
    const ends = names.flatMap((_, i): ParameterEnd[] =>
      maximum.atBound[i] === true ? [(maximum.gradient[i] ?? 0) > 0 ? 'infinity' : 'zero'] : [],
    );
    return { code: 'boundary', parameters: bound, ends };
  }
  const unclear = names.filter((_, i) => !((standardErrors[i] ?? NaN) <= vague * (parameters[i] ?? NaN)));
  if (flat || unclear.length > 0) {
    const ends = unclear.map((name): ParameterEnd | undefined => {
      const i = names.indexOf(name);
      const distance = Math.log((parameters[i] ?? NaN) / (scale[i] ?? NaN));
      return Math.abs(distance) < far ? undefined : distance > 0 ? 'infinity' : 'zero';
    });
    return { code: 'flat', parameters: unclear, ends };
  }
  if (maximum.end === 'converged') return { code: 'converged', parameters: [] };
  return maximum.end === 'stalled'
    ? { code: 'flat', parameters: [] }
    : { code: 'iterations', parameters: [] };
}
