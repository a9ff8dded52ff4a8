import type { Points } from './points';
import { squaredDistance } from './points';

/**
 * Mean silhouette (Rousseeuw 1987) of several labellings of the same points: (b − a) / max(a, b), where a is
 * the mean distance to the own cluster and b to the nearest other one; 0 for a point alone in its cluster.
 * The distances are computed once for all labellings. Time and yields grow with the square of the points.
 *
 * @returns one mean per labelling, between -1 and 1
 */
export function* silhouettes(points: Points, labellings: readonly Int16Array[]): Generator<number, number[]> {
  const { count } = points;
  const tables = labellings.map((labels) => {
    let k = 0;
    for (const label of labels) k = Math.max(k, label + 1);
    return { labels, k, sums: new Float64Array(count * k) };
  });
  const distances = new Float64Array(count);
  for (let point = 0; point < count; point++) {
    for (let other = point + 1; other < count; other++) {
      distances[other] = Math.sqrt(squaredDistance(points, point, points, other));
    }
    for (const { labels, k, sums } of tables) addDistances(distances, point, labels, k, sums);
    if (point % 100 === 99) yield point / count;
  }
  return tables.map(({ labels, k, sums }) => meanSilhouette(labels, k, sums));
}

/** Adds the distances from one point to all later ones to the sums of both ends, by the other end's cluster. */
function addDistances(
  distances: Float64Array,
  point: number,
  labels: Int16Array,
  k: number,
  sums: Float64Array,
): void {
  const own = labels[point] ?? 0;
  const row = point * k;
  for (let other = point + 1; other < labels.length; other++) {
    const distance = distances[other] ?? 0;
    const there = row + (labels[other] ?? 0);
    const here = other * k + own;
    sums[there] = (sums[there] ?? 0) + distance;
    sums[here] = (sums[here] ?? 0) + distance;
  }
}

function meanSilhouette(labels: Int16Array, k: number, sums: Float64Array): number {
  const sizes = new Float64Array(k);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  let total = 0;
  labels.forEach((own, point) => {
    const size = sizes[own] ?? 0;
    if (size < 2) return;
    const inside = (sums[point * k + own] ?? 0) / (size - 1);
    let outside = Infinity;
    for (let cluster = 0; cluster < k; cluster++) {
      const others = sizes[cluster] ?? 0;
      if (cluster !== own && others > 0)
        outside = Math.min(outside, (sums[point * k + cluster] ?? 0) / others);
    }
    const larger = Math.max(inside, outside);
    if (outside !== Infinity && larger > 0) total += (outside - inside) / larger;
  });
  return total / labels.length;
}
