/** Points in rows of `width` coordinates, one after the other. */
export interface Points {
  readonly values: Float64Array;
  readonly count: number;
  readonly width: number;
}

/** The points with these indices. */
export function pickPoints(points: Points, indices: ArrayLike<number>): Points {
  const { width } = points;
  const values = new Float64Array(indices.length * width);
  for (let place = 0; place < indices.length; place++) {
    const from = (indices[place] ?? 0) * width;
    values.set(points.values.subarray(from, from + width), place * width);
  }
  return { values, count: indices.length, width };
}

/** Squared Euclidean distance between point `a` of one and point `b` of another set of equal width. */
export function squaredDistance(first: Points, a: number, second: Points, b: number): number {
  const { width } = first;
  let sum = 0;
  for (let axis = 0; axis < width; axis++) {
    const step = (first.values[a * width + axis] ?? 0) - (second.values[b * width + axis] ?? 0);
    sum += step * step;
  }
  return sum;
}
