import type { Points } from './points';

export interface PrincipalAxes {
  /** Coordinates of each point on the first and the second axis. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Share of the variance that each axis explains. */
  readonly explained: readonly [number, number];
}

/**
 * The two principal axes of points (eigenvectors of the covariance matrix with the largest eigenvalues). Each
 * axis points the way in which its largest loading is positive, so that pictures do not flip between runs.
 */
export function principalAxes(points: Points): PrincipalAxes {
  const { values, count, width } = points;
  const means = new Float64Array(width);
  for (let point = 0; point < count; point++) {
    for (let axis = 0; axis < width; axis++) {
      means[axis] = (means[axis] ?? 0) + (values[point * width + axis] ?? 0) / count;
    }
  }
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (let point = 0; point < count; point++) {
    for (let a = 0; a < width; a++) {
      const row = covariance[a];
      const step = (values[point * width + a] ?? 0) - (means[a] ?? 0);
      if (!row) continue;
      for (let b = a; b < width; b++) {
        row[b] = (row[b] ?? 0) + (step * ((values[point * width + b] ?? 0) - (means[b] ?? 0))) / count;
      }
    }
  }
  covariance.forEach((row, a) => {
    for (let b = 0; b < a; b++) row[b] = covariance[b]?.[a] ?? 0;
  });
  const { eigenvalues, vectors } = symmetricEigen(covariance);
  const total = eigenvalues.reduce((sum, value) => sum + value, 0);
  const project = (vector: Float64Array | undefined): Float64Array => {
    const result = new Float64Array(count);
    if (!vector) return result;
    for (let point = 0; point < count; point++) {
      let sum = 0;
      for (let axis = 0; axis < width; axis++) {
        sum += ((values[point * width + axis] ?? 0) - (means[axis] ?? 0)) * (vector[axis] ?? 0);
      }
      result[point] = sum;
    }
    return result;
  };
  const explained = (place: number): number => (total > 0 ? (eigenvalues[place] ?? 0) / total : 0);
  return { first: project(vectors[0]), second: project(vectors[1]), explained: [explained(0), explained(1)] };
}

/** Eigenvalues, descending, and vectors of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan §8.5). */
export function symmetricEigen(matrix: readonly Float64Array[]): {
  readonly eigenvalues: readonly number[];
  readonly vectors: readonly Float64Array[];
} {
  const size = matrix.length;
  const a = matrix.map((row) => row.slice());
  const v = matrix.map((_, row) =>
    Float64Array.from({ length: size }, (_unused, column) => (row === column ? 1 : 0)),
  );
  const at = (m: readonly Float64Array[], row: number, column: number): number => m[row]?.[column] ?? 0;
  const set = (m: readonly Float64Array[], row: number, column: number, value: number): void => {
    const line = m[row];
    if (line) line[column] = value;
  };
  const scale = Math.sqrt(
    a.reduce((sum, row) => row.reduce((inner, value) => inner + value * value, sum), 0),
  );
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(a, p, q) ** 2;
    if (Math.sqrt(off) <= 1e-15 * scale) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (at(a, p, q) === 0) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        const rotate = (m: readonly Float64Array[], r1: number, c1: number, r2: number, c2: number): void => {
          const x = at(m, r1, c1);
          const y = at(m, r2, c2);
          set(m, r1, c1, c * x - s * y);
          set(m, r2, c2, s * x + c * y);
        };
        for (let i = 0; i < size; i++) rotate(a, i, p, i, q);
        for (let i = 0; i < size; i++) rotate(a, p, i, q, i);
        for (let i = 0; i < size; i++) rotate(v, i, p, i, q);
      }
    }
  }
  const order = a.map((_, place) => place).sort((x, y) => at(a, y, y) - at(a, x, x));
  return {
    eigenvalues: order.map((place) => Math.max(0, at(a, place, place))),
    vectors: order.map((place) => pointUp(Float64Array.from(v, (row) => row[place] ?? 0))),
  };
}

function pointUp(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const loading of vector) if (Math.abs(loading) > Math.abs(largest) + 1e-12) largest = loading;
  return largest < 0 ? vector.map((loading) => -loading) : vector;
}
