import { bgHistoryModel } from '../bgFamily/historyModel';
import type { Fit } from '../fit';
import { fitHistories, type FitOptions } from '../fitHistories';
import type { HistoryColumns } from '../histories';

/**
 * Maximum-likelihood fit of BG/NBD: purchases at any time, silent departure after a repeat purchase.
 * Source: Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way.
 * @param columns x repeat purchases, t_x and T in one unit of time
 * @throws ModelError for histories that cannot be, and 'noRepeats' where all x = 0
 */
export function fitBgNbd(columns: HistoryColumns, options: FitOptions = {}): Fit<'BG/NBD'> {
  return fitHistories(bgHistoryModel('BG/NBD'), columns, options);
}
