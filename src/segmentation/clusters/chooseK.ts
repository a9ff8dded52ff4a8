import { kMeans } from './kMeans';
import type { Points } from './points';
import { pickPoints } from './points';
import type { Random } from './random';
import { silhouettes } from './silhouette';

const leastK = 2;
const mostK = 8;
/** Above this many customers the silhouette is computed on a sample: it grows with their square. */
export const exactUpTo = 10_000;
export const silhouetteSample = 5_000;

export interface KChoice {
  readonly k: number;
  /** Silhouette of each number tried. */
  readonly tried: readonly { readonly k: number; readonly silhouette: number }[];
  /** Number of customers that the silhouettes come from. */
  readonly sampled: number;
}

/** The number of clusters, 2–8, with the largest mean silhouette; the smaller of equals. */
export function* chooseK(
  points: Points,
  {
    distinct,
    starts,
    random,
  }: { readonly distinct: number; readonly starts: number; readonly random: Random },
): Generator<number, KChoice> {
  const sample =
    points.count > exactUpTo ? pickPoints(points, random.sample(points.count, silhouetteSample)) : points;
  const numbers: number[] = [];
  const labellings: Int16Array[] = [];
  for (let k = leastK; k <= Math.min(mostK, distinct); k++) {
    const found = yield* kMeans(sample, { k, starts, random });
    numbers.push(k);
    labellings.push(found.labels);
  }
  const means = yield* silhouettes(sample, labellings);
  const tried = numbers.map((k, place) => ({ k, silhouette: means[place] ?? 0 }));
  const best = tried.reduce((a, b) => (b.silhouette > a.silhouette + 1e-12 ? b : a));
  return { k: best.k, tried, sampled: sample.count };
}
