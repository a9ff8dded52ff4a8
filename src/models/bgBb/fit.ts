import type { Fit } from '../fit';
import type { FitOptions } from '../fitHistories';
import { fitByMaximumLikelihood } from '../maximumLikelihood';
import { ModelError } from '../modelError';
import { bgBbLogLikelihood } from './logLikelihood';
import { makeOpportunityData, type OpportunityColumns } from './opportunities';

/**
 * Maximum-likelihood fit of BG/BB: opportunities at fixed times (donations, renewals), taken or not, and silent
 * departure between them. Source: Fader, Hardie & Shang 2010, Customer-base analysis in a discrete-time noncontractual
 * setting.
 * @throws ModelError for histories that cannot be (see `makeOpportunityData`), and 'noRepeats' where all x = 0
 */
export function fitBgBb(columns: OpportunityColumns, options: FitOptions = {}): Fit<'BG/BB'> {
  const data = makeOpportunityData(columns);
  if (data.x.every((x, i) => x === 0 || data.count[i] === 0)) {
    throw new ModelError('noRepeats', { customers: data.customers });
  }
  return fitByMaximumLikelihood({
    model: 'BG/BB',
    logLikelihood: bgBbLogLikelihood(data),
    customers: data.customers,
    start: [1, 1, 0.7, 2.5],
    otherStarts: [
      [0.3, 0.3, 0.3, 1],
      [3, 3, 3, 10],
      [0.5, 2, 0.2, 5],
    ],
    scale: [1, 1, 1, 1],
    prior: options.priorSd === undefined ? undefined : { center: [1, 1, 1, 1], sd: options.priorSd },
  });
}
