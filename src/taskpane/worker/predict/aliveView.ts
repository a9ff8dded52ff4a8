import type { Fit } from '../../../models/fit';
import type { HistoryModelName } from '../../../models/predictHistories';
import { aliveGrid } from '../../../models/tracking';
import type { PurchaseHistories } from './purchaseHistories';

/** P(alive) of a customer first seen `age` ago, by how long ago the last purchase was and how many repeats there were. */
export interface AliveView {
  readonly age: number;
  /** Time since the last purchase, rows. */
  readonly since: readonly number[];
  /** Repeat purchases, columns. */
  readonly frequencies: readonly number[];
  readonly values: readonly (readonly number[])[];
}

const rows = 6;
const shownFrequencies = [1, 2, 3, 5, 8, 13, 21];

/** Null where no customer bought again: then there is nothing to tell apart. */
export function aliveView(
  { model, parameters }: Fit<HistoryModelName>,
  { x, T }: PurchaseHistories,
): AliveView | null {
  const ages = T.filter((_, i) => (x[i] ?? 0) > 0).sort();
  const median = ages[Math.floor(ages.length / 2)];
  if (median === undefined) return null;
  const age = roundedPart(median, 1);
  const largest = x.reduce((most, count) => Math.max(most, count), 0);
  const frequencies = shownFrequencies.filter((count) => count <= largest).slice(0, 6);
  const since = Array.from({ length: rows }, (_, row) => roundedPart(age, row / rows));
  return {
    age,
    since,
    frequencies,
    values: aliveGrid(
      model,
      parameters,
      age,
      since.map((time) => age - time),
      frequencies,
    ),
  };
}

/** A part of the time in whole units where units are small enough for that. */
function roundedPart(age: number, share: number): number {
  return age >= 2 * rows ? Math.round(age * share) : Number((age * share).toPrecision(2));
}
