/** Numbers in order: an array or a typed array. */
export type Numbers = ArrayLike<number>;

/** Numbers in rows and columns, stored row by row; NaN where there is no number. */
export interface NumberTable {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Numbers;
}
