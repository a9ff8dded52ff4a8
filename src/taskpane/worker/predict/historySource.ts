import type { FieldName } from '../../../customers/fields';
import { isLifetimesSummary } from '../../../customers/lifetimesSummary';

/**
 * Where x, t_x and T come from.
 * - log: summed up from a purchase log.
 * - summary: read from columns of their own.
 * - lifetimes: columns frequency, recency and T, as the program of that name has them: x, t_x and T.
 * - dates: number of purchases with first and last date (or days since them).
 */
export type HistorySource = 'log' | 'summary' | 'lifetimes' | 'dates';

/** What the columns allow; null where they hold no purchase histories. */
export function historySource(
  layout: 'customers' | 'log',
  fields: readonly (FieldName | null)[],
): HistorySource | null {
  const has = (...wanted: readonly FieldName[]): boolean => wanted.some((field) => fields.includes(field));
  if (layout === 'log') return has('date') && has('id', 'name') ? 'log' : null;
  if (has('repeats') && has('lastAge') && has('age')) return 'summary';
  if (isLifetimesSummary(fields)) return 'lifetimes';
  const isCounted = has('repeats', 'frequency');
  return isCounted && has('firstPurchase', 'tenure') && has('lastPurchase', 'recency') ? 'dates' : null;
}
