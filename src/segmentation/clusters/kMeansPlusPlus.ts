import type { Points } from './points';
import { pickPoints, squaredDistance } from './points';
import type { Random } from './random';

/**
 * Starting centres by k-means++ (Arthur & Vassilvitskii 2007): the first at random, each further one with a
 * probability in proportion to the squared distance to the nearest one before.
 */
export function kMeansPlusPlus(points: Points, k: number, random: Random): Points {
  const chosen = [random.below(points.count)];
  const nearest = new Float64Array(points.count).fill(Infinity);
  while (chosen.length < k) {
    const last = chosen[chosen.length - 1] ?? 0;
    let total = 0;
    for (let point = 0; point < points.count; point++) {
      const distance = squaredDistance(points, point, points, last);
      if (distance < (nearest[point] ?? 0)) nearest[point] = distance;
      total += nearest[point] ?? 0;
    }
    let left = random.next() * total;
    let next = points.count - 1;
    for (let point = 0; point < points.count; point++) {
      left -= nearest[point] ?? 0;
      // A point that is a centre already has distance 0 and is never taken again.
      if (left < 0 && (nearest[point] ?? 0) > 0) {
        next = point;
        break;
      }
    }
    chosen.push(next);
  }
  return pickPoints(points, chosen);
}
