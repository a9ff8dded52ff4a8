import type { SecondOrderFunction } from '../numerics/maximize';
import type { Fit, LogNormalPrior, ModelName } from './fit';
import { makeHistories, thinHistories, type Histories, type HistoryColumns } from './histories';
import { fitByMaximumLikelihood } from './maximumLikelihood';
import { ModelError } from './modelError';
import { timeScale } from './timeScale';

export interface FitOptions {
  /**
   * Standard deviation of a normal prior on the logarithm of each parameter, for small samples; without it, plain
   * maximum likelihood. The prior's middle is 1 for shapes, and for scales what the mean purchase rate says.
   */
  readonly priorSd?: number | undefined;
}

/** What distinguishes the models of purchase histories when they are fitted. */
export interface HistoryModel<Model extends ModelName> {
  readonly model: Model;
  readonly logLikelihood: (histories: Histories) => SecondOrderFunction;
  /** The same, history by history, where the former takes a shorter way: an estimate must be as good by both. */
  readonly plainLogLikelihood?: (histories: Histories) => SecondOrderFunction;
  /** Where to start, for a mean observation time T and repeat purchases per unit of time. */
  readonly start: (T: number, rate: number) => readonly number[];
  /** Where to start besides, so that a lower one of several maxima is not taken for the highest. */
  readonly otherStarts: (T: number, rate: number) => readonly (readonly number[])[];
  /** Typical size of each parameter. */
  readonly scale: (T: number) => readonly number[];
  readonly priorCenter: (T: number, rate: number) => readonly number[];
  /** From so many distinct histories a fit starts at the estimates of a thinned sample: fewer passes over all. */
  readonly large: number;
}

/** Size of that sample. */
const thinned = 8_000;
/**
 * Up to so many distinct histories a fit starts from several points; beyond, only where the first one does not converge.
 * Several maxima were found with some hundred customers, never with a thousand.
 */
const several = 700;
/** Its fit is only a start. */
const roughly = 1e-2;
/** By this share the two ways to a log-likelihood may part: a shorter way adds some 1e-12. */
const agreement = 1e-8;
/** Tens of thousands of histories make the likelihood so nearly quadratic that the last step may start farther off. */
const nearly = 1e-5;

/**
 * Fits a model of purchase histories by maximum likelihood.
 * @throws ModelError for histories that cannot be (see `makeHistories`), and 'noRepeats' where all x = 0;
 *   'noFit' where the likelihood has no finite value at the estimates, or not the one that was maximised
 */
export function fitHistories<Model extends ModelName>(
  definition: HistoryModel<Model>,
  columns: HistoryColumns,
  options: FitOptions = {},
): Fit<Model> {
  const histories = makeHistories(columns);
  const { T, rate } = timeScale(histories);
  const prior: LogNormalPrior | undefined =
    options.priorSd === undefined
      ? undefined
      : { center: definition.priorCenter(T, rate), sd: options.priorSd };
  const fitFrom = (
    some: Histories,
    start: readonly number[],
    more: { readonly tolerance?: number; readonly otherStarts?: readonly (readonly number[])[] } = {},
  ) =>
    fitByMaximumLikelihood({
      model: definition.model,
      logLikelihood: definition.logLikelihood(some),
      customers: some.customers,
      start,
      scale: definition.scale(T),
      prior,
      ...more,
    });
  const start = definition.start(T, rate);
  const rows = histories.x.length;
  const first = (): Fit<Model> => {
    if (rows <= definition.large) return fitFrom(histories, start);
    const near = fitFrom(thinHistories(histories, thinned), start, { tolerance: roughly }).parameters;
    return fitFrom(histories, near, { tolerance: nearly });
  };
  const otherStarts = definition.otherStarts(T, rate);
  const once = rows <= several ? undefined : first();
  const fit =
    once?.outcome.code === 'converged' || rows > definition.large
      ? (once ?? first())
      : fitFrom(histories, start, { otherStarts });
  checkPlainly(definition, histories, fit);
  return fit;
}

/** @throws ModelError 'noFit' where the likelihood of the estimates is another when it is computed plainly */
function checkPlainly<Model extends ModelName>(
  { model, plainLogLikelihood }: HistoryModel<Model>,
  histories: Histories,
  { parameters, logLikelihood }: Fit<Model>,
): void {
  if (plainLogLikelihood === undefined) return;
  const count = parameters.length;
  const plain = plainLogLikelihood(histories)(
    Float64Array.from(parameters),
    new Float64Array(count),
    new Float64Array(count * count),
  );
  const size = Math.abs(logLikelihood) + histories.customers;
  if (!(Math.abs(plain - logLikelihood) <= agreement * size)) throw new ModelError('noFit', { model });
}
