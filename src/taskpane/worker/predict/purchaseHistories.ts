import type { CustomerSet } from '../../../customers/customerSet';
import type { FieldName } from '../../../customers/fields';
import { checkHistory } from '../../../models/histories';
import { ModelError } from '../../../models/modelError';
import type { HistorySource } from './historySource';

/** Why a customer has no prediction. */
export type ExclusionCode =
  | 'refundsOnly'
  | 'blank'
  | 'frequency'
  | 'recency'
  | 'recencyWithoutPurchase'
  | 'purchaseWithoutRecency'
  | 'negativeSpend'
  | 'noSpend';

export interface Exclusion {
  readonly customer: number;
  readonly code: ExclusionCode;
}

/** Histories of the customers that can be predicted, in one unit of time. */
export interface PurchaseHistories {
  readonly source: HistorySource;
  /** Index of each in the customer set. */
  readonly customers: Int32Array;
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** Mean spend of repeat purchases, 0 where there is none; null where no column says it. */
  readonly meanSpend: Float64Array | null;
  readonly excluded: readonly Exclusion[];
}

interface Columns {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
  readonly spend: ArrayLike<number> | null;
}

/**
 * Purchase histories of a customer set. Customers whose numbers cannot be are left out, each with the reason.
 * @param days days in the unit of time
 */
export function purchaseHistories(set: CustomerSet, source: HistorySource, days: number): PurchaseHistories {
  const columns = columnsOf(set, source, days);
  const kept: number[] = [];
  const excluded: Exclusion[] = [];
  for (let customer = 0; customer < set.count; customer++) {
    const code = faultOf(columns, customer, source);
    if (code === null) kept.push(customer);
    else excluded.push({ customer, code });
  }
  const pick = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from(kept, (customer) => column[customer] ?? NaN);
  const x = pick(columns.x);
  return {
    source,
    customers: Int32Array.from(kept),
    x,
    tx: pick(columns.tx),
    T: pick(columns.T),
    meanSpend:
      columns.spend === null ? null : pick(columns.spend).map((spend, i) => ((x[i] ?? 0) === 0 ? 0 : spend)),
    excluded,
  };
}

function columnsOf(set: CustomerSet, source: HistorySource, days: number): Columns {
  const of = (field: FieldName): Float64Array => set.numbers[field] ?? new Float64Array(set.count).fill(NaN);
  const monetary = set.numbers.monetary ?? null;
  switch (source) {
    case 'log':
      return fromLog(set, days);
    case 'summary':
      return { x: of('repeats'), tx: of('lastAge'), T: of('age'), spend: monetary };
    case 'lifetimes':
      return { x: of('repeats'), tx: of('lastAge'), T: of('age'), spend: monetary };
    case 'dates': {
      // The first purchase is not a repeat.
      const x = set.numbers.repeats ?? of('frequency').map((count) => count - 1);
      const T = of('tenure').map((tenure) => tenure / days);
      const since = of('recency');
      const tx = T.map((end, i) => (x[i] === 0 ? 0 : end - (since[i] ?? NaN) / days));
      return { x, tx, T, spend: monetary };
    }
  }
}

function fromLog({ numbers, count, asOf, repeatSpend }: CustomerSet, days: number): Columns {
  const nothing = new Float64Array(count).fill(NaN);
  const first = numbers.firstPurchase ?? nothing;
  const last = numbers.lastPurchase ?? nothing;
  const x = (numbers.frequency ?? nothing).map((purchases, i) =>
    Number.isNaN(first[i] ?? NaN) ? NaN : purchases - 1,
  );
  return {
    x,
    tx: last.map((day, i) => (day - (first[i] ?? NaN)) / days),
    T: first.map((day) => (asOf - day) / days),
    spend: repeatSpend ?? null,
  };
}

const historyFaults: Partial<Record<ModelError['code'], ExclusionCode>> = {
  notFinite: 'blank',
  frequency: 'frequency',
  recency: 'recency',
  recencyWithoutPurchase: 'recencyWithoutPurchase',
  purchaseWithoutRecency: 'purchaseWithoutRecency',
};

function faultOf({ x, tx, T, spend }: Columns, i: number, source: HistorySource): ExclusionCode | null {
  const repeats = x[i] ?? NaN;
  if (source === 'log' && Number.isNaN(repeats)) return 'refundsOnly';
  try {
    checkHistory(repeats, tx[i] ?? NaN, T[i] ?? NaN, i + 1);
  } catch (error) {
    const code = error instanceof ModelError ? historyFaults[error.code] : undefined;
    if (code === undefined) throw error;
    return code;
  }
  if (spend === null || repeats === 0) return null;
  const mean = spend[i] ?? NaN;
  if (Number.isNaN(mean)) return 'noSpend';
  return mean < 0 ? 'negativeSpend' : null;
}
