import type { Histories } from './histories';
import { ModelError } from './modelError';

/**
 * Mean of T, and repeat purchases per unit of time, over all customers: where a fit starts from.
 * @throws ModelError 'noRepeats' where all x = 0
 */
export function timeScale(histories: Histories): { readonly T: number; readonly rate: number } {
  let time = 0;
  let purchases = 0;
  for (let i = 0; i < histories.x.length; i++) {
    const count = histories.count[i] ?? 0;
    time += count * (histories.T[i] ?? 0);
    purchases += count * (histories.x[i] ?? 0);
  }
  if (purchases === 0) throw new ModelError('noRepeats', { customers: histories.customers });
  return { T: time / histories.customers, rate: purchases / time };
}
