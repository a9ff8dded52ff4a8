import type { CustomerSet } from '../../../customers/customerSet';
import { outcomeIn } from '../../../functions/models/fitBlock';
import { comparisonTexts } from '../../../functions/models/texts';
import { warningText } from '../../../functions/models/warningText';
import { fill, type Language, type Text } from '../../../i18n/language';
import type { ValueModels } from '../../../models/customerValue/fitValueModels';
import { aic, bic, limitsOf, parameterNames, type Fit } from '../../../models/fit';
import { predictTexts } from '../../texts/predict';
import { aliveView } from './aliveView';
import { excludedTexts, spendProblemTexts } from './texts';
import { frequencyView } from './frequencyView';
import { holdoutCheck } from './holdoutCheck';
import type { CustomerPrediction } from './predictCustomers';
import type { PurchaseHistories } from './purchaseHistories';
import type { ExcludedView, FitView, PredictView } from './views';

/** The fits, what they say of all customers, and how well they say it. */
export function predictView(set: CustomerSet, prediction: CustomerPrediction): PredictView {
  const { request, histories, models, values, holdout, warnings } = prediction;
  const { comparison, purchases, spend } = models;
  const tracking = holdoutCheck(set, purchases, holdout, request);
  const isSmall = warnings.some(({ code }) => code === 'fewRepeatBuyers');
  const undetermined = [purchases, spend].some((fit) => fit !== null && fit.outcome.code !== 'converged');
  return {
    request,
    currency: set.currency ?? null,
    source: histories.source,
    totals: {
      customers: histories.x.length,
      repeatBuyers: histories.x.reduce((count, x) => (x > 0 ? count + 1 : count), 0),
      alive: sum(values.pAlive),
      purchases: sum(values.purchases),
      clv: values.clv === null ? null : sum(values.clv),
    },
    excluded: excludedViews(set, histories),
    chosen: fitView(purchases),
    compared: comparison.fits.map(({ fit, aicDifference, weight }) => ({
      fit: fitView(fit),
      difference: aicDifference,
      weight,
    })),
    notCompared: comparison.failed,
    verdict: verdictOf(models),
    spend: spend === null ? null : fitView(spend),
    spendProblem: models.spendProblem === null ? null : spendProblemTexts[models.spendProblem],
    offerPrior: !request.prior && !models.priorNeeded && (undetermined || isSmall),
    warnings: warnings.map(warningText),
    tracking,
    frequencies: frequencyView(purchases, histories),
    alive: aliveView(purchases, histories),
  };
}

export function fitView(fit: Fit): FitView {
  const names = parameterNames[fit.model];
  const limits = limitsOf(fit);
  return {
    model: fit.model,
    parameters: fit.parameters.map((value, i) => {
      const error = fit.standardErrors[i] ?? NaN;
      return {
        name: names[i] ?? '',
        value,
        standardError: Number.isFinite(error) ? error : null,
        limits: limits[i] ?? null,
      };
    }),
    logLikelihood: fit.logLikelihood,
    aic: aic(fit),
    bic: bic(fit),
    customers: fit.customers,
    converged: fit.outcome.code === 'converged',
    outcome: both((language) => outcomeIn(fit, language)),
  };
}

function verdictOf({ comparison, purchases }: ValueModels): Text | null {
  const [best, next] = comparison.fits;
  if (best === undefined || next === undefined) return null;
  const values = { best: best.fit.model, next: next.fit.model };
  return both((language) => {
    const told = fill(comparisonTexts[comparison.verdict][language], values);
    if (best.fit.model === purchases.model) return told;
    const instead = fill(predictTexts.bestUndetermined[language], { chosen: purchases.model, ...values });
    return `${told} ${instead}`;
  });
}

const examples = 5;

function excludedViews(set: CustomerSet, { excluded }: PurchaseHistories): readonly ExcludedView[] {
  const byCode = new Map<string, ExcludedView & { readonly examples: string[] }>();
  for (const { customer, code } of excluded) {
    const known = byCode.get(code) ?? { text: excludedTexts[code], count: 0, examples: [] };
    if (known.examples.length < examples) known.examples.push(set.ids[customer] ?? '');
    byCode.set(code, { ...known, count: known.count + 1 });
  }
  return [...byCode.values()];
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function both(textIn: (language: Language) => string): Text {
  return { 'en-US': textIn('en-US'), 'zh-CN': textIn('zh-CN') };
}
