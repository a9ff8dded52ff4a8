import type { Fit } from '../fit';
import { fitHistories, type FitOptions, type HistoryModel } from '../fitHistories';
import type { HistoryColumns } from '../histories';
import { condensedLogLikelihood } from './condenseSilent';
import { paretoNbdLogLikelihood } from './logLikelihood';

const paretoNbd: HistoryModel<'Pareto/NBD'> = {
  model: 'Pareto/NBD',
  logLikelihood: condensedLogLikelihood,
  plainLogLikelihood: paretoNbdLogLikelihood,
  start: (T, rate) => [0.6, 0.6 / rate, 0.6, 0.6 * T],
  otherStarts: (T, rate) => [
    [0.2, 0.2 / rate, 0.2, 0.2 * T],
    [1.5, 0.6 / rate, 0.13, 0.002 * T],
    [12, 4 / rate, 0.2, 0.005 * T],
    [3, 3 / rate, 3, 10 * T],
    [1, 0.3 / rate, 1.5, 0.3 * T],
  ],
  scale: (T) => [1, T, 1, T],
  priorCenter: (T, rate) => [1, 1 / rate, 1, T],
  large: 20_000,
};

/**
 * Maximum-likelihood fit of Pareto/NBD: purchases at any time, silent departure at any time.
 * Source: Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, A note on deriving the Pareto/NBD model.
 * @param columns x repeat purchases, t_x and T in one unit of time
 * @throws ModelError for histories that cannot be, and 'noRepeats' where all x = 0
 */
export function fitParetoNbd(columns: HistoryColumns, options: FitOptions = {}): Fit<'Pareto/NBD'> {
  return fitHistories(paretoNbd, columns, options);
}
