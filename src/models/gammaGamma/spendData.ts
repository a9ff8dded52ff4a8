import { ModelError } from '../modelError';

export interface SpendColumns {
  /** Repeat purchases; customers with x = 0 have no mean spend and are left out. */
  readonly x: ArrayLike<number>;
  /** Mean spend of those purchases. */
  readonly meanSpend: ArrayLike<number>;
}

/** What a Gamma-Gamma fit is made of, and what was left out. */
export interface SpendData {
  readonly x: Float64Array;
  readonly meanSpend: Float64Array;
  /** Customers without a repeat purchase. */
  readonly withoutRepeat: number;
  /** Customers whose mean spend is zero or negative (refunds, free samples): the model has no place for them. */
  readonly notPositive: number;
}

/**
 * @throws ModelError 'empty', 'lengths', 'notFinite', 'frequency' with the row; 'noSpend' where nobody is left
 */
export function makeSpendData({ x, meanSpend }: SpendColumns): SpendData {
  if (x.length === 0) throw new ModelError('empty');
  if (x.length !== meanSpend.length)
    throw new ModelError('lengths', { x: x.length, meanSpend: meanSpend.length });
  let withoutRepeat = 0;
  let notPositive = 0;
  const kept: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const frequency = x[i] ?? NaN;
    const spend = meanSpend[i] ?? NaN;
    if (!Number.isFinite(frequency)) throw new ModelError('notFinite', { row: i + 1 });
    if (frequency < 0 || !Number.isInteger(frequency))
      throw new ModelError('frequency', { row: i + 1, x: frequency });
    if (frequency === 0) {
      withoutRepeat += 1;
      continue;
    }
    if (!Number.isFinite(spend)) throw new ModelError('notFinite', { row: i + 1 });
    if (spend > 0) kept.push(i);
    else notPositive += 1;
  }
  if (kept.length === 0) throw new ModelError('noSpend', { withoutRepeat, notPositive });
  return {
    x: Float64Array.from(kept, (i) => x[i] ?? NaN),
    meanSpend: Float64Array.from(kept, (i) => meanSpend[i] ?? NaN),
    withoutRepeat,
    notPositive,
  };
}
