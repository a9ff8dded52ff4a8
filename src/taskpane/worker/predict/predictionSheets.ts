import type { CustomerSet } from '../../../customers/customerSet';
import type { Language } from '../../../i18n/language';
import { buildPredictions } from '../../../scorecards/predictions/buildPredictions';
import type { SheetSpec } from '../../../scorecards/sheetSpec';
import { sourceTexts, unitTexts } from '../../texts/predict';
import { productVersion } from '../productVersion';
import { modelFitOf, parametersOf } from './methodFacts';
import type { CustomerPrediction } from './predictCustomers';
import type { PredictView } from './views';

/** The sheets of a prediction. */
export function predictionSheets(
  set: CustomerSet,
  { request, histories, models, values }: CustomerPrediction,
  view: PredictView,
  { language, now }: { readonly language: Language; readonly now: number },
): readonly SheetSpec[] {
  const customers = Array.from(histories.customers);
  const { name } = set.texts;
  const { tracking, verdict } = view;
  return buildPredictions({
    language,
    ...(set.currency === undefined ? {} : { currency: set.currency }),
    ids: customers.map((customer) => set.ids[customer] ?? ''),
    ...(name === undefined ? {} : { names: customers.map((customer) => name[customer] ?? '') }),
    x: histories.x,
    tx: histories.tx,
    T: histories.T,
    ...values,
    unit: unitTexts[request.unit].many,
    horizon: request.horizon,
    margin: request.margin,
    discountPerYear: request.discountPerYear,
    fromLog: histories.source === 'log',
    fits: [models.purchases, ...(models.spend === null ? [] : [models.spend])].map(modelFitOf),
    parameters: parametersOf(request),
    ...(verdict === null ? {} : { verdict }),
    origin: sourceTexts[histories.source],
    warnings: [...view.warnings, ...(view.spendProblem === null ? [] : [view.spendProblem])],
    ...(tracking?.splitDay == null || tracking.actual === null || tracking.expected === null
      ? {}
      : {
          holdout: {
            splitDay: tracking.splitDay,
            actual: tracking.actual,
            expected: tracking.expected,
          },
        }),
    excluded: view.excluded,
    address: set.source.address,
    asOf: set.asOf,
    firstDay: tracking?.startDay ?? NaN,
    now,
    version: productVersion,
  });
}
