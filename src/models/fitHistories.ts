import type { SecondOrderFunction } from '../numerics/maximize';
import type { Fit, LogNormalPrior, ModelName } from './fit';
import { makeHistories, thinHistories, type Histories, type HistoryColumns } from './histories';
import { fitByMaximumLikelihood } from './maximumLikelihood';
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
  /** Where to start, for a mean observation time T and repeat purchases per unit of time. */
  readonly start: (T: number, rate: number) => readonly number[];
  /** Typical size of each parameter. */
  readonly scale: (T: number) => readonly number[];
  readonly priorCenter: (T: number, rate: number) => readonly number[];
  /** From so many distinct histories a fit starts at the estimates of a thinned sample: fewer passes over all. */
  readonly large: number;
}

/** Size of that sample. */
const thinned = 8_000;
/** Its fit is only a start. */
const roughly = 1e-2;
/** Tens of thousands of histories make the likelihood so nearly quadratic that the last step may start farther off. */
const nearly = 1e-5;

/**
 * Fits a model of purchase histories by maximum likelihood.
 * @throws ModelError for histories that cannot be (see `makeHistories`), and 'noRepeats' where all x = 0
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
  const fitFrom = (some: Histories, start: readonly number[], tolerance?: number) =>
    fitByMaximumLikelihood({
      model: definition.model,
      logLikelihood: definition.logLikelihood(some),
      customers: some.customers,
      start,
      scale: definition.scale(T),
      prior,
      ...(tolerance === undefined ? {} : { tolerance }),
    });
  const start = definition.start(T, rate);
  if (histories.x.length <= definition.large) return fitFrom(histories, start);
  const near = fitFrom(thinHistories(histories, thinned), start, roughly).parameters;
  return fitFrom(histories, near, nearly);
}
