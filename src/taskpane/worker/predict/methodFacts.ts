import type { Text } from '../../../i18n/language';
import { priorSd } from '../../../models/customerValue/valueSettings';
import { continuousRate } from '../../../models/discounting';
import type { Fit } from '../../../models/fit';
import { daysPerUnit } from '../../../models/timeUnits';
import type { ModelFit, Predictions } from '../../../scorecards/input';
import { predictTexts, unitTexts } from '../../texts/predict';
import { fitView } from './predictView';
import type { PredictRequest } from './request';

/** A fit as method sheets tell it. */
export function modelFitOf(fit: Fit): ModelFit {
  const { outcome, parameters } = fitView(fit);
  return {
    model: { 'en-US': fit.model, 'zh-CN': fit.model },
    parameters: parameters.map(({ name, value, standardError }) => ({
      name,
      value,
      ...(standardError === null ? {} : { standardError }),
    })),
    logLikelihood: fit.logLikelihood,
    outcome,
  };
}

/** What the user chose, in the words of method sheets. */
export function parametersOf(request: PredictRequest): Predictions['parameters'] {
  const { unit, horizon, margin, discountPerYear, prior } = request;
  const fact = (name: Text, value: number | string, valueText?: Text) => ({
    name,
    value,
    ...(valueText === undefined ? {} : { valueText }),
  });
  return [
    fact(predictTexts.unit, unit, unitTexts[unit].one),
    fact(predictTexts.horizon, horizon),
    fact(predictTexts.margin, margin),
    fact(predictTexts.discount, discountPerYear),
    fact(predictTexts.rate, continuousRate(discountPerYear, daysPerUnit[unit])),
    ...(prior ? [fact(predictTexts.priorFact, priorSd)] : []),
  ];
}
