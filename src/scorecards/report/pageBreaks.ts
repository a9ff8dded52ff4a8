import { rowsHeight } from './pageHeight';

/** Rows of the title, which stand on every page. */
export const titleRows = 2;

/**
 * Rows before which a page must begin, so that no part of a sheet is cut by the end of one. A part that is higher than
 * a page begins one, and runs on.
 *
 * @param starts rows where the parts begin, in order; a row that repeats is an empty part
 * @param end row below the last part
 * @param page points of a page
 */
export function pageBreaks(
  sheet: { readonly heightOf: (row: number) => number | undefined },
  starts: readonly number[],
  end: number,
  page: number,
): number[] {
  const breaks: number[] = [];
  const title = rowsHeight(sheet, 0, titleRows);
  let used = rowsHeight(sheet, 0, starts[0] ?? end);
  starts.forEach((start, index) => {
    const height = rowsHeight(sheet, start, starts[index + 1] ?? end);
    if (height > 0 && used > title && used + height > page) {
      breaks.push(start);
      used = title;
    }
    used += height;
  });
  return breaks;
}
