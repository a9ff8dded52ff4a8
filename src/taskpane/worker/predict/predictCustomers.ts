import type { ColumnMapping } from '../../../customers/columnMapping';
import type { CustomerSet } from '../../../customers/customerSet';
import { modelFailures } from '../../../functions/models/texts';
import { fill } from '../../../i18n/language';
import {
  predictCustomerValues,
  type ValuePrediction,
} from '../../../models/customerValue/predictCustomerValues';
import { ModelError } from '../../../models/modelError';
import { daysPerUnit } from '../../../models/timeUnits';
import { PaneError } from '../../store/problemOf';
import { historySource } from './historySource';
import { purchaseHistories, type PurchaseHistories } from './purchaseHistories';
import { observedLog } from './observedLog';
import type { PredictRequest } from './request';
import { excludedTexts, predictProblemTexts } from './texts';

/** A prediction with everything that it stands on. */
export interface CustomerPrediction extends ValuePrediction {
  readonly request: PredictRequest;
  readonly histories: PurchaseHistories;
}

/**
 * Fits the models to a customer set and predicts each customer.
 * @throws PaneError with the words for rows from which nothing can be predicted
 */
export function predictCustomers(
  set: CustomerSet,
  fields: ColumnMapping['fields'],
  request: PredictRequest,
): CustomerPrediction {
  const source = historySource(set.layout, fields);
  if (source === null) throw new PaneError({ code: 'noHistories', text: predictProblemTexts.noHistories });
  const histories = purchaseHistories(set, source, daysPerUnit[request.unit]);
  refuseHopeless(set, histories);
  try {
    const log = observedLog(set, request.unit);
    return { request, histories, ...predictCustomerValues(histories, log, request) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { text } = modelFailures[error.code];
    throw new PaneError({
      code: error.code,
      text: { 'en-US': fill(text['en-US'], error.values), 'zh-CN': fill(text['zh-CN'], error.values) },
    });
  }
}

function refuseHopeless({ count }: CustomerSet, { x, T, excluded }: PurchaseHistories): void {
  const problems = predictProblemTexts;
  const first = excluded[0];
  if (x.length === 0 && first !== undefined) {
    const reason = excludedTexts[first.code];
    throw new PaneError({
      code: 'nobodyLeft',
      text: {
        'en-US': fill(problems.nobodyLeft['en-US'], { count, reason: reason['en-US'] }),
        'zh-CN': fill(problems.nobodyLeft['zh-CN'], { count, reason: reason['zh-CN'] }),
      },
    });
  }
  if (x.length === 1) throw new PaneError({ code: 'oneCustomer', text: problems.oneCustomer });
  if (T.every((age) => age === 0)) throw new PaneError({ code: 'sameDay', text: problems.sameDay });
}
