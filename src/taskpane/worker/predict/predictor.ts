import type { ColumnMapping } from '../../../customers/columnMapping';
import type { CustomerSet } from '../../../customers/customerSet';
import type { Predictions } from '../../../scorecards/input';
import type { SheetSpec } from '../../../scorecards/sheetSpec';
import type { Language } from '../../../i18n/language';
import { PaneError } from '../../store/problemOf';
import { problemTexts } from '../../texts/problems';
import { predictCustomers, type CustomerPrediction } from './predictCustomers';
import { predictionSheets } from './predictionSheets';
import { predictView } from './predictView';
import type { PredictRequest } from './request';
import type { PredictView } from './views';
import { predictedNames, predictionsForScorecards, withPredictions } from './withPredictions';

/** Predicts, and holds the prediction between questions. */
export interface Predictor {
  /** The customers are others now: what was predicted of those before is gone. */
  readonly reset: () => void;
  readonly predict: (set: CustomerSet, mapping: ColumnMapping, request: PredictRequest) => PredictView;
  readonly sheets: (
    set: CustomerSet,
    options: { readonly language: Language; readonly now: number },
  ) => readonly SheetSpec[];
  /** From now on customers are divided with the prediction beside their own numbers. */
  readonly use: () => void;
  /** The set to divide: with the prediction's columns once it is used. */
  readonly enriched: (set: CustomerSet) => CustomerSet;
  /** What the fields of a prediction in use are called, where not as usual. */
  readonly names: () => NonNullable<Predictions['names']>;
  /** For the scorecards; undefined until the prediction is used. */
  readonly used: (set: CustomerSet) => Predictions | undefined;
}

export function createPredictor(): Predictor {
  let last: { readonly prediction: CustomerPrediction; readonly view: PredictView } | null = null;
  let inUse: CustomerPrediction | null = null;
  const known = () => {
    if (last === null) throw new PaneError({ code: 'rowsGone', text: problemTexts.rowsGone });
    return last;
  };
  return {
    reset: () => {
      last = null;
      inUse = null;
    },
    predict: (set, mapping, request) => {
      last = null;
      const prediction = predictCustomers(set, mapping.fields, request);
      const view = predictView(set, prediction);
      last = { prediction, view };
      return view;
    },
    sheets: (set, options) => predictionSheets(set, known().prediction, known().view, options),
    use: () => {
      inUse = known().prediction;
    },
    enriched: (set) => (inUse === null ? set : withPredictions(set, inUse)),
    names: () => (inUse === null ? {} : predictedNames(inUse)),
    used: (set) => (inUse === null ? undefined : predictionsForScorecards(set, inUse)),
  };
}
