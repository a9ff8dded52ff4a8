import type { Fit } from '../fit';
import type { FitOptions } from '../fitHistories';
import { fitByMaximumLikelihood } from '../maximumLikelihood';
import { cohortLosses, type Survivors } from '../survivors';
import { sbgLogLikelihood } from './logLikelihood';

/**
 * Maximum-likelihood fit of the shifted-beta-geometric model: contracts whose customers each have a constant chance to
 * leave at every renewal. Source: Fader & Hardie 2007, How to project customer retention.
 * @param survivors customers at the end of periods 0, 1, 2 … of one cohort, or of several; standard errors and AIC count customers,
 *   so shares (100 %, 87 % …) should be multiplied by the size of the cohort
 * @throws ModelError 'survivors', 'cohort', 'notFinite', 'tooFew' (two periods are needed)
 */
export function fitSbg(survivors: Survivors, options: FitOptions = {}): Fit<'sBG'> {
  const cohort = cohortLosses(survivors, 2);
  return fitByMaximumLikelihood({
    model: 'sBG',
    logLikelihood: sbgLogLikelihood(cohort),
    customers: cohort.customers,
    start: [1, 1],
    otherStarts: [
      [0.2, 0.5],
      [5, 30],
    ],
    scale: [1, 1],
    prior: options.priorSd === undefined ? undefined : { center: [1, 1], sd: options.priorSd },
  });
}
