import type { CustomerSet } from '../../../customers/customerSet';
import type { ObservedLog } from '../../../models/customerValue/checkHoldout';
import { purchaseTimes } from '../../../models/customerValue/purchaseTimes';
import { daysPerUnit, type TimeUnit } from '../../../models/timeUnits';

/** The times of a customer set's purchases; null where only summaries are known. */
export function observedLog({ log, numbers, asOf }: CustomerSet, unit: TimeUnit): ObservedLog | null {
  const first = numbers.firstPurchase;
  if (log === undefined || first === undefined) return null;
  return { times: purchaseTimes(log, first, daysPerUnit[unit]), asOf };
}
