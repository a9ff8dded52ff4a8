import type { CustomerSet } from '../../customers/customerSet';
import type { CenterProfile } from './describeCenters';
import type { Clustering } from './lloyd';
import type { PreparedColumns } from './prepareColumns';

/** Clusters renumbered by importance, and what their centres look like. */
export interface OrderedClusters {
  readonly labels: Int16Array;
  readonly profiles: readonly CenterProfile[];
}

/**
 * Numbers the clusters by mean customer value, the most valuable first (by size where no value is known), so
 * that "cluster 1" means something and does not depend on where the search began.
 */
export function orderClusters(
  customers: CustomerSet,
  { points, fields, customers: indices }: PreparedColumns,
  { centers, labels }: Clustering,
): OrderedClusters {
  const k = centers.count;
  const sizes = new Float64Array(k);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  const meansOf = (values: Float64Array | undefined): Float64Array => {
    const sums = new Float64Array(k);
    const counts = new Float64Array(k);
    labels.forEach((label, point) => {
      const value = values?.[indices[point] ?? 0] ?? NaN;
      if (Number.isNaN(value)) return;
      sums[label] = (sums[label] ?? 0) + value;
      counts[label] = (counts[label] ?? 0) + 1;
    });
    return sums.map((sum, cluster) => sum / (counts[cluster] ?? 0));
  };
  const value = customers.numbers.value ?? customers.numbers.monetary;
  const rank = value ? meansOf(value).map((mean) => (Number.isNaN(mean) ? -Infinity : mean)) : sizes;
  const order = Array.from({ length: k }, (_, cluster) => cluster).sort(
    (a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b,
  );
  const place = new Int16Array(k);
  order.forEach((cluster, position) => (place[cluster] = position));
  const means = fields.map((field) => meansOf(customers.numbers[field]));
  const spread = spreads(points);
  return {
    labels: labels.map((label) => place[label] ?? -1),
    profiles: order.map((cluster) => ({
      fields,
      deviations: fields.map(
        (_, axis) =>
          ((centers.values[cluster * points.width + axis] ?? 0) - (spread[axis]?.mean ?? 0)) /
          (spread[axis]?.deviation ?? 1),
      ),
      means: means.map((column) => column[cluster] ?? NaN),
    })),
  };
}

function spreads({ values, count, width }: PreparedColumns['points']) {
  return Array.from({ length: width }, (_, axis) => {
    let mean = 0;
    for (let point = 0; point < count; point++) mean += (values[point * width + axis] ?? 0) / count;
    let variance = 0;
    for (let point = 0; point < count; point++)
      variance += ((values[point * width + axis] ?? 0) - mean) ** 2 / count;
    return { mean, deviation: Math.sqrt(variance) };
  });
}
