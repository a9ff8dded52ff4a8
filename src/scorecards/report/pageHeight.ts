import { gridWidths } from './grid';

/** Points of an A4 page in landscape inside Excel's normal margins; Letter is a little lower and wider. */
const [printableWidth, printableHeight] = [741, 487];

/** Height of a row that nobody set. */
const standardRow = 15;

/**
 * Points of a sheet's rows that fit a landscape page when the grid is fitted to its width.
 *
 * @param nameWidth digits that the longest name takes
 */
export function pageHeight(nameWidth: number): number {
  return pageHeightOf(gridWidths(nameWidth));
}

/** Points of a sheet's rows that fit a landscape page when columns of so many digits are fitted to its width. */
export function pageHeightOf(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((total, digits) => total + (digits * 7 + 5) * 0.75, 0);
  return (printableHeight * width) / printableWidth;
}

/** Points of the rows from `from` up to `to`. */
export function rowsHeight(
  sheet: { readonly heightOf: (row: number) => number | undefined },
  from: number,
  to: number,
): number {
  let points = 0;
  for (let row = from; row < to; row += 1) points += sheet.heightOf(row) ?? standardRow;
  return points;
}
