import { kMeansPlusPlus } from './kMeansPlusPlus';
import type { Clustering } from './lloyd';
import { lloyd } from './lloyd';
import type { Points } from './points';
import { pickPoints } from './points';
import type { Random } from './random';

export interface KMeansOptions {
  readonly k: number;
  /** Number of k-means++ starts; the one with the least inertia wins. */
  readonly starts: number;
  readonly random: Random;
  /** Starts run on a sample of this many points where there are more; the winner then runs on all. */
  readonly sampleSize?: number;
}

const startSample = 10_000;
/** Coarse is enough to tell the better start from the worse. */
const startOptions = { maximumRounds: 100, tolerance: 1e-4 };
/** The winner is then followed to where no customer moves any more. */
const finalOptions = { maximumRounds: 300, tolerance: 0 };
/** On all rows of a large set: what still moves then changes no customer's segment that matters. */
const largeOptions = { maximumRounds: 30, tolerance: 1e-4 };

/** k-means with several seeded k-means++ starts. Yields after every round. */
export function* kMeans(points: Points, wanted: KMeansOptions): Generator<number, Clustering> {
  const { k, starts, random } = wanted;
  const sampleSize = wanted.sampleSize ?? startSample;
  const isLarge = points.count > sampleSize;
  const sample = isLarge ? pickPoints(points, random.sample(points.count, sampleSize)) : points;
  let best: Clustering | undefined;
  for (let start = 0; start < starts; start++) {
    const found = yield* lloyd(sample, kMeansPlusPlus(sample, k, random), startOptions);
    if (!best || found.inertia < best.inertia) best = found;
  }
  if (!best) throw new RangeError('starts must be 1 or more');
  return yield* lloyd(points, best.centers, isLarge ? largeOptions : finalOptions);
}
