import type { Fit } from '../../../models/fit';
import type { HistoryModelName } from '../../../models/predictHistories';
import { frequencyHistogram, type FrequencyBar } from '../../../models/tracking';
import type { PurchaseHistories } from './purchaseHistories';

/** The last bar stands for its number of repeat purchases or more: between these, so that few customers are in it. */
const [fewestBars, mostBars] = [7, 20];
/** Share of customers that the last bar may hold where the limits allow it. */
const lastShare = 0.1;
/** So many different observation times are told apart: more change the bars by less than can be seen. */
const mostAges = 60;

/** Customers with 0, 1, 2 … repeat purchases, as they are and as the model has them. */
export function frequencyView(
  { model, parameters }: Fit<HistoryModelName>,
  { x, T }: PurchaseHistories,
): readonly FrequencyBar[] {
  return frequencyHistogram(model, parameters, { x, T: groupedAges(T) }, lastBar(x));
}

function lastBar(x: Float64Array): number {
  const sorted = x.slice().sort();
  const largest = Math.max(1, sorted.at(-1) ?? 0);
  const most = sorted[Math.floor((1 - lastShare) * (sorted.length - 1))] ?? 0;
  return Math.min(Math.max(most + 1, fewestBars), mostBars, largest + 1);
}

/** Observation times in groups of neighbours, each with the mean of its group. */
function groupedAges(T: Float64Array): Float64Array {
  if (new Set(T).size <= mostAges) return T;
  const order = Float64Array.from(T.keys()).sort((one, other) => (T[one] ?? 0) - (T[other] ?? 0));
  const grouped = new Float64Array(T.length);
  const size = Math.ceil(T.length / mostAges);
  for (let from = 0; from < order.length; from += size) {
    const group = order.subarray(from, from + size);
    const mean = group.reduce((sum, i) => sum + (T[i] ?? 0), 0) / group.length;
    for (const i of group) grouped[i] = mean;
  }
  return grouped;
}
