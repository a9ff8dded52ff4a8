/** Eigenvalues of a symmetric matrix and their vectors: vector k is column k of the row-major `vectors`. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Most sweeps of a small matrix need; six is usual. */
const mostSweeps = 60;

/**
 * Eigenvalues and eigenvectors of a small symmetric n × n matrix (row-major) by Jacobi's rotations, which find small
 * eigenvalues beside large ones better than other methods do. Golub & Van Loan 2013, section 8.5.
 */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): SymmetricEigen {
  const a = Float64Array.from({ length: n * n }, (_, i) => matrix[i] ?? NaN);
  const vectors = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));
  const at = (array: Float64Array, i: number, j: number) => array[i * n + j] ?? NaN;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = at(a, p, q);
        if (!(Math.abs(off) > 1e-17 * Math.sqrt(Math.abs(at(a, p, p) * at(a, q, q))))) continue;
        rotated = true;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        rotateColumns(a, n, p, q, c, s);
        rotateRows(a, n, p, q, c, s);
        rotateColumns(vectors, n, p, q, c, s);
        a[p * n + q] = 0;
        a[q * n + p] = 0;
      }
    }
    if (!rotated) break;
  }
  return { values: Float64Array.from({ length: n }, (_, i) => at(a, i, i)), vectors };
}

function rotateColumns(a: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < n; i++) {
    const one = a[i * n + p] ?? NaN;
    const other = a[i * n + q] ?? NaN;
    a[i * n + p] = c * one - s * other;
    a[i * n + q] = s * one + c * other;
  }
}

function rotateRows(a: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < n; i++) {
    const one = a[p * n + i] ?? NaN;
    const other = a[q * n + i] ?? NaN;
    a[p * n + i] = c * one - s * other;
    a[q * n + i] = s * one + c * other;
  }
}
