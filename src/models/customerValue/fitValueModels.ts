import { compareFits, type Comparison } from '../compareFits';
import type { Fit } from '../fit';
import { fitHistoryModels } from '../fitHistoryModels';
import type { FitOptions } from '../fitHistories';
import { fitGammaGamma } from '../gammaGamma/fit';
import type { HistoryColumns } from '../histories';
import { ModelError } from '../modelError';
import type { HistoryModelName } from '../predictHistories';
import { autoModels, priorSd, type ValueSettings } from './valueSettings';

/** Histories of customers with what they spent. */
export interface ValueColumns extends HistoryColumns {
  /** Mean spend of repeat purchases, 0 where there is none; null where nothing says it. */
  readonly meanSpend: ArrayLike<number> | null;
}

/** Why there is no model of spend. */
export type SpendProblem = 'noColumn' | 'noSpend' | 'noMean' | 'noFit';

/** The models that a prediction stands on. */
export interface ValueModels {
  /** Of the models that were fitted; one where it was chosen by name. */
  readonly comparison: Comparison<HistoryModelName>;
  readonly purchases: Fit<HistoryModelName>;
  readonly spend: Fit<'Gamma-Gamma'> | null;
  readonly spendProblem: SpendProblem | null;
  /** True where the data alone did not determine a model, and a prior was used though none was asked for. */
  readonly priorNeeded: boolean;
}

const withPrior: FitOptions = { priorSd };

/**
 * Chooses and fits the models of a prediction: of several the smallest AIC wins among those that the data determine. Where
 * they determine none, a prior is used.
 * @throws ModelError 'noRepeats' where nobody bought again, 'oneRepeatBuyer' where one customer did, 'noFit' where no model
 *   can be fitted
 */
export function fitValueModels(
  columns: ValueColumns,
  { model, prior }: Pick<ValueSettings, 'model' | 'prior'>,
): ValueModels {
  requireRepeatBuyers(columns);
  const wanted = model === 'auto' ? autoModels : [model];
  const compared = (options: FitOptions) => {
    const { fits, failed } = fitHistoryModels(wanted, columns, options);
    return compareFits(fits, failed);
  };
  const plain = compared(prior ? withPrior : {});
  const settled = determined(plain);
  const comparison = settled === undefined && !prior ? compared(withPrior) : plain;
  const purchases = settled ?? determined(comparison) ?? comparison.fits[0]?.fit;
  if (purchases === undefined) throw new ModelError('empty');
  const { spend, spendProblem } = fitSpend(columns, prior);
  return {
    comparison,
    purchases,
    spend,
    spendProblem,
    priorNeeded: !prior && [purchases, spend].some((fit) => fit?.prior !== undefined),
  };
}

/** How customers differ is what the models learn: from one who bought again nobody can, and a prior alone would answer. */
function requireRepeatBuyers({ x }: ValueColumns): void {
  let repeatBuyers = 0;
  for (let i = 0; i < x.length; i++) if ((x[i] ?? 0) > 0) repeatBuyers++;
  if (repeatBuyers === 1) throw new ModelError('oneRepeatBuyer', { customers: x.length });
}

/** The best of those at their maximum. */
function determined({ fits }: Comparison<HistoryModelName>): Fit<HistoryModelName> | undefined {
  return fits.find(({ fit }) => fit.outcome.code === 'converged')?.fit;
}

function fitSpend(
  { x, meanSpend }: ValueColumns,
  prior: boolean,
): Pick<ValueModels, 'spend' | 'spendProblem'> {
  if (meanSpend === null) return { spend: null, spendProblem: 'noColumn' };
  try {
    const plain = fitGammaGamma({ x, meanSpend }, prior ? withPrior : {});
    const holds = plain.outcome.code === 'converged' && hasMean(plain);
    const spend = holds || prior ? plain : fitGammaGamma({ x, meanSpend }, withPrior);
    return hasMean(spend) ? { spend, spendProblem: null } : { spend: null, spendProblem: 'noMean' };
  } catch (error) {
    const code = error instanceof ModelError ? error.code : undefined;
    if (code === 'noSpend' || code === 'noFit') return { spend: null, spendProblem: code };
    throw error;
  }
}

/** With q ≤ 1 customers who have not bought again have no expected spend. */
function hasMean({ parameters }: Fit<'Gamma-Gamma'>): boolean {
  return (parameters[1] ?? 0) > 1;
}
