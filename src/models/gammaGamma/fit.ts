import type { Fit } from '../fit';
import type { FitOptions } from '../fitHistories';
import { fitByMaximumLikelihood } from '../maximumLikelihood';
import { gammaGammaLogLikelihood } from './logLikelihood';
import { makeSpendData, type SpendColumns } from './spendData';

/** Up to so many customers a fit starts from several points: beyond, one maximum stands out. */
const several = 700;

/**
 * Maximum-likelihood fit of Gamma-Gamma: spend per purchase, independent of how often a customer buys.
 * Source: Fader & Hardie 2013, The Gamma-Gamma model of monetary value.
 * Customers without a repeat purchase, or whose mean spend is not positive, are left out (`makeSpendData` counts them);
 * `customers` of the fit are those that remain.
 * @throws ModelError 'noSpend' where nobody remains; 'notFinite', 'frequency', 'lengths', 'empty'
 */
export function fitGammaGamma(columns: SpendColumns, options: FitOptions = {}): Fit<'Gamma-Gamma'> {
  const data = makeSpendData(columns);
  const mean = data.meanSpend.reduce((sum, value) => sum + value, 0) / data.x.length;
  return fitByMaximumLikelihood({
    model: 'Gamma-Gamma',
    logLikelihood: gammaGammaLogLikelihood(data),
    customers: data.x.length,
    start: [2, 3, mean],
    otherStarts:
      data.x.length > several
        ? undefined
        : [
            [10, 2, mean / 5],
            [0.5, 2, 2 * mean],
            [20, 20, mean],
          ],
    scale: [1, 1, mean],
    // p, q and v that expect the mean spend.
    prior: options.priorSd === undefined ? undefined : { center: [2, 3, mean], sd: options.priorSd },
  });
}
