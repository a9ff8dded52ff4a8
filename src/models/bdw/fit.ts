import type { Fit } from '../fit';
import type { FitOptions } from '../fitHistories';
import { fitByMaximumLikelihood } from '../maximumLikelihood';
import { cohortLosses, type Survivors } from '../survivors';
import { bdwLogLikelihood } from './logLikelihood';

/**
 * Maximum-likelihood fit of the beta-discrete-Weibull model: contracts whose customers' chance to leave may rise or fall
 * with the time that they stay (c above or below 1; c = 1 is sBG).
 * Source: Fader, Hardie, Liu, Davin & Steenburgh 2018, "How to project customer retention" revisited.
 * @param survivors customers at the end of periods 0, 1, 2 … of one cohort, or of several
 * @throws ModelError 'survivors', 'cohort', 'notFinite', 'tooFew' (three periods are needed)
 */
export function fitBdw(survivors: Survivors, options: FitOptions = {}): Fit<'BdW'> {
  const cohort = cohortLosses(survivors, 3);
  return fitByMaximumLikelihood({
    model: 'BdW',
    logLikelihood: bdwLogLikelihood(cohort),
    customers: cohort.customers,
    start: [0.7, 1.2, 1],
    otherStarts: [
      [0.2, 1, 2],
      [5, 30, 1],
      [1, 1, 0.4],
    ],
    scale: [1, 1, 1],
    prior: options.priorSd === undefined ? undefined : { center: [1, 1, 1], sd: options.priorSd },
  });
}
