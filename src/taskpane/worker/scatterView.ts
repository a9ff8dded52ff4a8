import type { Segmentation } from '../../segmentation/segmentation';
import type { ScatterView } from './views';

/** More points than this show nothing more and cost time to draw. */
const mostPoints = 1500;

/** Clusters on their two main axes: every nth customer where there are many. */
export function scatterView({ columns, membership }: Segmentation): ScatterView | null {
  const x = columns.find(({ key }) => key === 'axis1');
  const y = columns.find(({ key }) => key === 'axis2');
  if (x === undefined || y === undefined) return null;
  const step = Math.max(1, Math.ceil(membership.length / mostPoints));
  const points: [number, number, number][] = [];
  for (let customer = 0; customer < membership.length; customer += step) {
    const segment = membership[customer] ?? -1;
    const place = [Number(x.values[customer]), Number(y.values[customer])] as const;
    if (segment >= 0 && place.every(Number.isFinite)) points.push([...place, segment]);
  }
  return { xTitle: x.name, yTitle: y.name, points };
}
