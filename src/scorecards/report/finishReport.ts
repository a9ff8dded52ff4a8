import type { Context } from '../context';
import { textWidth } from '../design/textWidth';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { PageMargins, SheetSpec } from '../sheetSpec';
import { reportTexts } from '../texts/reportTexts';
import { grid, gridWidths } from './grid';
import { landscapeMargins } from './pageHeight';

/** Digits that the longest segment name takes, which widens the grid's name column. */
export function nameWidth(context: Context): number {
  return Math.max(...context.segments.map(({ label }) => textWidth(label)), 0);
}

/**
 * Of the columns to the right of the page, which formulas take from: room for billions, which would show as #### in
 * columns of the usual width.
 */
const helperDigits = 14;

/** A report on the grid: a white page, landscape, as wide as the paper, page numbers below. */
export function finishReport(
  sheet: SheetBuilder,
  context: Context,
  page: {
    readonly key: string;
    readonly name: string;
    readonly rows: number;
    readonly pageBreaks?: readonly number[];
    readonly margins?: PageMargins;
  },
): SheetSpec {
  const widths = gridWidths(nameWidth(context));
  return sheet.finish({
    key: page.key,
    name: page.name,
    columnWidths: [
      ...widths,
      ...Array<number>(Math.max(0, sheet.columnCount - grid.width)).fill(helperDigits),
    ],
    paper: area(0, 0, page.rows + 2, grid.width),
    freeze: { rows: 2, columns: 0 },
    print: {
      orientation: 'landscape',
      margins: page.margins ?? landscapeMargins(widths),
      fitToWidth: 1,
      titleRows: { first: 0, last: 1 },
      area: area(0, 0, page.rows + 1, grid.width),
      ...(page.pageBreaks === undefined ? {} : { pageBreaks: page.pageBreaks }),
      footer: context.say(reportTexts.footer),
    },
  });
}
