import type { Fit, LogNormalPrior } from '../fit';
import { makeHistories, thinHistories, type Histories, type HistoryColumns } from '../histories';
import { fitByMaximumLikelihood } from '../maximumLikelihood';
import { ModelError } from '../modelError';
import { bgLogLikelihood, type BgModel } from './logLikelihood';

/** From here a fit starts at the estimates of a thinned sample, which saves passes over all customers. */
const large = 40_000;
const thinned = 8_000;

export interface FitOptions {
  /** Standard deviation of a normal prior on ln parameter; without it, plain maximum likelihood. */
  readonly priorSd?: number | undefined;
}

/** Mean of T, and repeat purchases per unit of time, over all customers. */
export function timeScale(histories: Histories): { readonly T: number; readonly rate: number } {
  let time = 0;
  let purchases = 0;
  for (let i = 0; i < histories.x.length; i++) {
    const count = histories.count[i] ?? 0;
    time += count * (histories.T[i] ?? 0);
    purchases += count * (histories.x[i] ?? 0);
  }
  if (purchases === 0) throw new ModelError('noRepeats', { customers: histories.customers });
  return { T: time / histories.customers, rate: purchases / time };
}

function fitFrom<Model extends BgModel>(
  model: Model,
  histories: Histories,
  start: readonly number[],
  scale: readonly number[],
  prior: LogNormalPrior | undefined,
): Fit<Model> {
  return fitByMaximumLikelihood({
    model,
    logLikelihood: bgLogLikelihood(model, histories),
    customers: histories.customers,
    start,
    scale,
    prior,
  });
}

/**
 * Maximum-likelihood fit of BG/NBD or MBG/NBD.
 * @throws ModelError for histories that cannot be (see `makeHistories`), and 'noRepeats' where all x = 0
 */
export function fitBgModel<Model extends BgModel>(
  model: Model,
  columns: HistoryColumns,
  options: FitOptions = {},
): Fit<Model> {
  const histories = makeHistories(columns);
  const { T, rate } = timeScale(histories);
  const scale = [1, T, 1, 1];
  // The prior's middle: rates spread like an exponential distribution, and leaving as likely as not.
  const prior =
    options.priorSd === undefined ? undefined : { center: [1, 1 / rate, 1, 1], sd: options.priorSd };
  let start: readonly number[] = [0.5, 0.5 / rate, 0.8, 2];
  if (histories.x.length > large) {
    start = fitFrom(model, thinHistories(histories, thinned), start, scale, prior).parameters;
  }
  return fitFrom(model, histories, start, scale, prior);
}
