import { fitBgNbd } from '../../../models/bgNbd/fit';
import { compareFits, type Comparison } from '../../../models/compareFits';
import type { Fit } from '../../../models/fit';
import type { FitOptions } from '../../../models/fitHistories';
import { fitGammaGamma } from '../../../models/gammaGamma/fit';
import type { HistoryColumns } from '../../../models/histories';
import { fitMbgNbd } from '../../../models/mbgNbd/fit';
import { ModelError } from '../../../models/modelError';
import { fitParetoNbd } from '../../../models/paretoNbd/fit';
import type { HistoryModelName } from '../../../models/predictHistories';
import type { PurchaseHistories } from './purchaseHistories';
import { historyModels, priorSd, type PredictRequest } from './request';

type HistoryFit = (columns: HistoryColumns, options: FitOptions) => Fit<HistoryModelName>;

const fitters: Readonly<Record<HistoryModelName, HistoryFit>> = {
  'BG/NBD': fitBgNbd,
  'MBG/NBD': fitMbgNbd,
  'Pareto/NBD': fitParetoNbd,
};

export interface FittedModels {
  /** Of the models that were fitted; one where the user chose it. */
  readonly comparison: Comparison;
  readonly purchases: Fit<HistoryModelName>;
  /** Null where no column says what was spent, or where the model has no answer. */
  readonly spend: Fit<'Gamma-Gamma'> | null;
  /** Why there is none. */
  readonly spendProblem: SpendProblem | null;
}

export type SpendProblem = 'noColumn' | 'noSpend' | 'noMean';

export const optionsOf = ({ prior }: Pick<PredictRequest, 'prior'>): FitOptions => (prior ? { priorSd } : {});

export function fitHistoryModel(
  model: HistoryModelName,
  columns: HistoryColumns,
  options: FitOptions,
): Fit<HistoryModelName> {
  return fitters[model](columns, options);
}

/**
 * Fits the models that the user wants. Of several the smallest AIC wins among those that the data determine; where
 * they determine none, among all.
 * @throws ModelError 'noRepeats' where nobody bought again
 */
export function fitModels(histories: PurchaseHistories, request: PredictRequest): FittedModels {
  const wanted = request.model === 'auto' ? historyModels : [request.model];
  const fits = wanted.map((model) => fitHistoryModel(model, histories, optionsOf(request)));
  const comparison = compareFits(fits);
  const order = comparison.fits.map(({ fit }) => fits.find(({ model }) => model === fit.model));
  const purchases = order.find((fit) => fit?.outcome.code === 'converged') ?? order[0];
  if (purchases === undefined) throw new ModelError('empty');
  return { comparison, purchases, ...fitSpend(histories, request) };
}

function fitSpend(
  { x, meanSpend }: PurchaseHistories,
  request: PredictRequest,
): Pick<FittedModels, 'spend' | 'spendProblem'> {
  if (meanSpend === null) return { spend: null, spendProblem: 'noColumn' };
  try {
    const spend = fitGammaGamma({ x, meanSpend }, optionsOf(request));
    // With q ≤ 1 customers who have not bought again have no expected spend.
    const hasMean = (spend.parameters[1] ?? 0) > 1;
    return hasMean ? { spend, spendProblem: null } : { spend: null, spendProblem: 'noMean' };
  } catch (error) {
    if (error instanceof ModelError && error.code === 'noSpend') {
      return { spend: null, spendProblem: 'noSpend' };
    }
    throw error;
  }
}
