import { bgHistoryModel } from '../bgFamily/historyModel';
import type { Fit } from '../fit';
import { fitHistories, type FitOptions } from '../fitHistories';
import type { HistoryColumns } from '../histories';

/**
 * Maximum-likelihood fit of MBG/NBD: BG/NBD in which customers can also leave right after their first purchase.
 * Source: Batislam, Denizel & Filiztekin 2007, Empirical validation and comparison of models for customer base analysis.
 * @param columns x repeat purchases, t_x and T in one unit of time
 * @throws ModelError for histories that cannot be, and 'noRepeats' where all x = 0
 */
export function fitMbgNbd(columns: HistoryColumns, options: FitOptions = {}): Fit<'MBG/NBD'> {
  return fitHistories(bgHistoryModel('MBG/NBD'), columns, options);
}
