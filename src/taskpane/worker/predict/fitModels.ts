import { compareFits, type Comparison } from '../../../models/compareFits';
import type { Fit } from '../../../models/fit';
import type { FitOptions } from '../../../models/fitHistories';
import { fitHistoryModels } from '../../../models/fitHistoryModels';
import { fitGammaGamma } from '../../../models/gammaGamma/fit';
import { ModelError } from '../../../models/modelError';
import type { HistoryModelName } from '../../../models/predictHistories';
import type { PurchaseHistories } from './purchaseHistories';
import { historyModels, priorSd, type PredictRequest } from './request';

export interface FittedModels {
  /** Of the models that were fitted; one where the user chose it. */
  readonly comparison: Comparison;
  readonly purchases: Fit<HistoryModelName>;
  /** Null where no column says what was spent, or where the model has no answer. */
  readonly spend: Fit<'Gamma-Gamma'> | null;
  /** Why there is none. */
  readonly spendProblem: SpendProblem | null;
}

export type SpendProblem = 'noColumn' | 'noSpend' | 'noMean' | 'noFit';

export const optionsOf = ({ prior }: Pick<PredictRequest, 'prior'>): FitOptions => (prior ? { priorSd } : {});

/**
 * Fits the models that the user wants. Of several the smallest AIC wins among those that the data determine; where
 * they determine none, among all.
 * @throws ModelError 'noRepeats' where nobody bought again, 'noFit' where no model can be fitted
 */
export function fitModels(histories: PurchaseHistories, request: PredictRequest): FittedModels {
  const wanted = request.model === 'auto' ? historyModels : [request.model];
  const { fits, failed } = fitHistoryModels(wanted, histories, optionsOf(request));
  const comparison = compareFits(fits, failed);
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
    const code = error instanceof ModelError ? error.code : undefined;
    if (code === 'noSpend' || code === 'noFit') return { spend: null, spendProblem: code };
    throw error;
  }
}
