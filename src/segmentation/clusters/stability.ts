import { adjustedRand } from './adjustedRand';
import { kMeans } from './kMeans';
import type { Points } from './points';
import { pickPoints } from './points';
import type { Random } from './random';

const largest = 4000;
const share = 0.8;

/**
 * How far the clusters are the data's and not chance: the mean adjusted Rand index between the labels and those
 * found anew on random four fifths of the customers.
 */
export function* stability(
  points: Points,
  labels: Int16Array,
  { k, resamples, random }: { readonly k: number; readonly resamples: number; readonly random: Random },
): Generator<number, number> {
  const base = random.sample(points.count, largest);
  const size = Math.max(k, Math.round(share * base.length));
  let total = 0;
  for (let resample = 0; resample < resamples; resample++) {
    const chosen = random.sample(base.length, size).map((place) => base[place] ?? 0);
    const found = yield* kMeans(pickPoints(points, chosen), { k, starts: 3, random });
    total += adjustedRand(
      chosen.map((point) => labels[point] ?? -1),
      found.labels,
    );
  }
  return total / resamples;
}
