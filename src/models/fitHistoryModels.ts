import { fitBgNbd } from './bgNbd/fit';
import type { Fit } from './fit';
import type { FitOptions } from './fitHistories';
import type { HistoryColumns } from './histories';
import { fitMbgNbd } from './mbgNbd/fit';
import { ModelError } from './modelError';
import { fitParetoNbd } from './paretoNbd/fit';
import type { HistoryModelName } from './predictHistories';

const fitters: Readonly<
  Record<HistoryModelName, (columns: HistoryColumns, options: FitOptions) => Fit<HistoryModelName>>
> = {
  'BG/NBD': fitBgNbd,
  'MBG/NBD': fitMbgNbd,
  'Pareto/NBD': fitParetoNbd,
};

/** Fits one model of purchase histories by its name. @throws ModelError as that fit does */
export function fitHistoryModel(
  model: HistoryModelName,
  columns: HistoryColumns,
  options: FitOptions = {},
): Fit<HistoryModelName> {
  return fitters[model](columns, options);
}

/** What became of several models of the same histories. */
export interface FittedEach {
  readonly fits: readonly Fit<HistoryModelName>[];
  /** Models without a dependable likelihood here: they take no part in a comparison. */
  readonly failed: readonly HistoryModelName[];
}

/**
 * Fits several models of purchase histories.
 * @throws ModelError 'noFit' where none can be fitted, and what is wrong with the histories themselves
 */
export function fitHistoryModels(
  models: readonly HistoryModelName[],
  columns: HistoryColumns,
  options: FitOptions = {},
): FittedEach {
  const fits: Fit<HistoryModelName>[] = [];
  const failed: HistoryModelName[] = [];
  for (const model of models) {
    try {
      fits.push(fitHistoryModel(model, columns, options));
    } catch (error) {
      if (!(error instanceof ModelError && error.code === 'noFit')) throw error;
      failed.push(model);
    }
  }
  if (fits.length === 0) throw new ModelError('noFit', { model: failed.join(', ') });
  return { fits, failed };
}
