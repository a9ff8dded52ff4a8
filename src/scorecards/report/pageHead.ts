import { fill } from '../../i18n/language';
import type { Context } from '../context';
import { formatDay } from '../design/dates';
import { styles } from '../design/styles';
import { lineCount } from '../design/textWidth';
import { heights, sizes } from '../design/tokens';
import { readable } from '../../segmentation/fillText';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { reportTexts } from '../texts/reportTexts';
import { nameWidth } from './finishReport';
import { grid, gridDigits } from './grid';

/** Rows that the head of a report takes; what follows begins below. */
export const headRows = 5;

/** Where the numbers come from, in one line: source, customers, as-of date, method. */
export function sourceLine({ input, language, say }: Context): string {
  const { customers, segmentation } = input;
  return fill(say(reportTexts.source), {
    address: customers.source.address,
    count: readable(customers.count),
    date: formatDay(customers.asOf, language),
    method: say(segmentation.title),
  });
}

/** Band, title, the one sentence that matters, and where it comes from. */
export function pageHead(sheet: SheetBuilder, context: Context, title: string, sentence: SpecCell): void {
  const across = grid.last - grid.name + 1;
  sheet.style(area(0, 0, 1, grid.width), styles.band);
  sheet.height(0, heights.band);
  putTitle(sheet, context, title);
  sheet.spread(area(2, grid.name, 1, across), sentence, styles.sentence);
  sheet.height(2, heights.sentence * 1.5);
  sheet.put(3, grid.name, sourceLine(context));
  sheet.style(area(3, grid.name, 1, across), styles.source);
  sheet.height(3, heights.label);
}

/** A title that is wider than the page, as of a customer with a very long name, is smaller and wraps. */
function putTitle(sheet: SheetBuilder, context: Context, title: string): void {
  const place = area(1, grid.name, 1, grid.last - grid.name + 1);
  // Bold letters are a little wider.
  const linesAt = (size: number): number =>
    lineCount(title, (gridDigits(nameWidth(context)) * sizes.body * 0.93) / size);
  if (linesAt(sizes.title) === 1) {
    sheet.put(1, grid.name, title);
    sheet.style(place, styles.title);
    sheet.height(1, heights.title);
    return;
  }
  sheet.spread(place, title, styles.title, { fontSize: sizes.section, wrap: true });
  sheet.height(1, Math.max(heights.title, linesAt(sizes.section) * sizes.section * 1.4 + 6));
}

export function sectionHead(sheet: SheetBuilder, row: number, title: SpecCell): void {
  sheet.put(row, grid.name, title);
  sheet.style(area(row, grid.name, 1, grid.last - grid.name + 1), styles.section);
  sheet.height(row, heights.section);
}

/** The way back to the Overview, at the end of the line that tells the source. */
export function wayBack(sheet: SheetBuilder, { input, say }: Context): void {
  if (!input.which.includes('overview')) return;
  const at = { row: 3, column: grid.last };
  sheet.put(at.row, at.column, say(reportTexts.toOverview));
  sheet.style(area(at.row, at.column), styles.link, { align: 'right', fontSize: sizes.small });
  sheet.link({ ...at, target: { sheet: 'overview', row: 0, column: 0 } });
}
