import { margins } from '../design/margins';
import type { PageMargins, PrintSpec } from '../sheetSpec';
import { gridWidths } from './grid';

/** Points of the short and the long side of the papers of the world. */
const papers = [
  { short: 595.3, long: 841.9 },
  { short: 612, long: 792 },
] as const;

/** Share of its size below which no report is printed: body text of 10 points has 8 then. */
const leastScale = 0.8;

/** The widest margin at the sides with which neither paper makes print of these columns too small. */
function widestSide(columnWidths: readonly number[]): number {
  const narrowest = Math.min(...papers.map(({ long }) => long));
  return Math.max(18, Math.floor((narrowest - leastScale * pointsAcross(columnWidths)) / 2));
}

/** Margins of a landscape page for columns of so many digits: the usual ones, or less where print would be too small. */
export function landscapeMargins(columnWidths: readonly number[]): PageMargins {
  const side = Math.min(margins.landscape.left, widestSide(columnWidths));
  return { ...margins.landscape, left: side, right: side };
}

/** Height of a row that nobody set. */
export const standardRow = 15;

/**
 * Points of a sheet's rows that fit a landscape page when the grid is fitted to its width.
 *
 * @param nameWidth digits that the longest name takes
 */
export function pageHeight(nameWidth: number): number {
  return pageHeightOf(gridWidths(nameWidth));
}

/** Points of a sheet's rows that fit a page, A4 or Letter, when columns of so many digits are fitted to its width. */
export function pageHeightOf(
  columnWidths: readonly number[],
  orientation: PrintSpec['orientation'] = 'landscape',
  { left, right, top, bottom }: PageMargins = orientation === 'landscape'
    ? landscapeMargins(columnWidths)
    : margins[orientation],
): number {
  const width = pointsAcross(columnWidths);
  const ratios = papers.map(({ short, long }) => {
    const [across, down] = orientation === 'portrait' ? [short, long] : [long, short];
    return (down - top - bottom) / (across - left - right);
  });
  return width * Math.min(...ratios);
}

/**
 * Margins with which so many points of rows fit a landscape page: wider ones at the sides make print smaller.
 * Undefined where it would become too small.
 */
export function marginsFor(columnWidths: readonly number[], points: number): PageMargins | undefined {
  const { left, top, bottom, ...others } = landscapeMargins(columnWidths);
  const needed = papers.map(
    ({ short, long }) => (long - (pointsAcross(columnWidths) * (short - top - bottom)) / points) / 2,
  );
  const side = Math.max(left, Math.ceil(Math.max(...needed)));
  return side > widestSide(columnWidths) ? undefined : { ...others, top, bottom, left: side, right: side };
}

function pointsAcross(columnWidths: readonly number[]): number {
  return columnWidths.reduce((total, digits) => total + (digits * 7 + 5) * 0.75, 0);
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
