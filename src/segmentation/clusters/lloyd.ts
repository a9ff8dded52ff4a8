import type { Points } from './points';

export interface LloydOptions {
  readonly maximumRounds: number;
  /** Ends when the centres' squared movement falls below this share of the mean variance of the axes. */
  readonly tolerance: number;
}

export interface Clustering {
  readonly centers: Points;
  /** Cluster of each point. */
  readonly labels: Int16Array;
  /** Sum of squared distances to the nearest centre. */
  readonly inertia: number;
  readonly rounds: number;
  readonly converged: boolean;
}

/**
 * Lloyd's algorithm from given centres: assign, average, repeat. A cluster that loses all points takes over the
 * point farthest from its centre. Yields after every round, so that the work can be stopped.
 */
export function* lloyd(points: Points, start: Points, options: LloydOptions): Generator<number, Clustering> {
  const { count, width } = points;
  const k = start.count;
  const centers: Points = { values: start.values.slice(), count: k, width };
  const labels = new Int16Array(count);
  const distances = new Float64Array(count);
  const limit = options.tolerance * meanVariance(points);
  let rounds = 0;
  let converged = false;
  while (rounds < options.maximumRounds && !converged) {
    const changed = assign(points, centers, labels, distances);
    rounds++;
    const moved = average(points, centers, labels, distances);
    converged = (changed === 0 && rounds > 1) || moved <= limit;
    yield rounds;
  }
  assign(points, centers, labels, distances);
  let inertia = 0;
  for (const distance of distances) inertia += distance;
  return { centers, labels, inertia, rounds, converged };
}

/**
 * Gives each point its nearest centre and returns how many changed. The centre of the round before goes first:
 * it is mostly still the nearest, so that the sums for the others can end early.
 */
function assign(points: Points, centers: Points, labels: Int16Array, distances: Float64Array): number {
  const { values, count, width } = points;
  const middle = centers.values;
  const k = centers.count;
  let changed = 0;
  for (let point = 0; point < count; point++) {
    const from = point * width;
    const before = labels[point] ?? 0;
    let label = before;
    let best = distanceTo(values, from, middle, before * width, width, Infinity);
    for (let cluster = 0; cluster < k; cluster++) {
      if (cluster === before) continue;
      const distance = distanceTo(values, from, middle, cluster * width, width, best);
      if (distance < best) {
        best = distance;
        label = cluster;
      }
    }
    if (before !== label) {
      labels[point] = label;
      changed++;
    }
    distances[point] = best;
  }
  return changed;
}

/** Squared distance, or something above `limit` as soon as it is known to be above. */
function distanceTo(
  values: Float64Array,
  from: number,
  middle: Float64Array,
  at: number,
  width: number,
  limit: number,
): number {
  let distance = 0;
  for (let axis = 0; axis < width && distance < limit; axis++) {
    const step = (values[from + axis] ?? 0) - (middle[at + axis] ?? 0);
    distance += step * step;
  }
  return distance;
}

/** Moves each centre to the mean of its points and returns the sum of squared movements. */
function average(points: Points, centers: Points, labels: Int16Array, distances: Float64Array): number {
  const { values, count, width } = points;
  const sums = new Float64Array(centers.values.length);
  const sizes = new Float64Array(centers.count);
  for (let point = 0; point < count; point++) {
    const label = labels[point] ?? 0;
    sizes[label] = (sizes[label] ?? 0) + 1;
    for (let axis = 0; axis < width; axis++) {
      const at = label * width + axis;
      sums[at] = (sums[at] ?? 0) + (values[point * width + axis] ?? 0);
    }
  }
  let moved = 0;
  for (let cluster = 0; cluster < centers.count; cluster++) {
    const size = sizes[cluster] ?? 0;
    const lonely = size === 0 ? farthest(distances) : -1;
    if (lonely >= 0) distances[lonely] = 0;
    for (let axis = 0; axis < width; axis++) {
      const at = cluster * width + axis;
      const next = size === 0 ? (values[lonely * width + axis] ?? 0) : (sums[at] ?? 0) / size;
      moved += (next - (centers.values[at] ?? 0)) ** 2;
      centers.values[at] = next;
    }
  }
  return moved;
}

function farthest(distances: Float64Array): number {
  let place = 0;
  for (let point = 1; point < distances.length; point++) {
    if ((distances[point] ?? 0) > (distances[place] ?? 0)) place = point;
  }
  return place;
}

function meanVariance({ values, count, width }: Points): number {
  let total = 0;
  for (let axis = 0; axis < width; axis++) {
    let mean = 0;
    for (let point = 0; point < count; point++) mean += (values[point * width + axis] ?? 0) / count;
    for (let point = 0; point < count; point++)
      total += ((values[point * width + axis] ?? 0) - mean) ** 2 / count;
  }
  return total / width;
}
