import { lineCount, shortened } from '../design/textWidth';
import { styles } from '../design/styles';
import { heights } from '../design/tokens';
import { area, type SheetBuilder } from '../sheetBuilder';
import type { SpecCell } from '../sheetSpec';
import { columnDigits as equalDigits } from './grid';

/** Lines of a header, at most: a longer one says the rest on the Customers sheet. */
const headerLines = 3;

/** Headers are in small type, of which more fits a line than of body text. */
const headerScale = 1.08;

/** A column of a report's table. */
export interface ReportColumn {
  readonly title: string;
  readonly format?: string;
  readonly align?: 'left' | 'right';
}

/**
 * A plain table: header, rows, and a last row set apart where `total` says so. Gives the row below it.
 *
 * @param cells rows of as many cells as there are columns
 * @param options.columnDigits width of the columns, to make the header high enough
 * @param options.nameDigits width of the first column, in which long names wrap
 * @param options.rowHeight points of a row of one line
 * @param options.names what formulas in the first column give at first, to make their rows high enough
 * @param options.ruledColumns columns that the rules cross, to end where the page's grid ends
 */
export function putTable(
  sheet: SheetBuilder,
  row: number,
  column: number,
  columns: readonly ReportColumn[],
  cells: readonly (readonly SpecCell[])[],
  options: {
    readonly total?: boolean;
    readonly columnDigits?: number;
    readonly nameDigits?: number;
    readonly ruledColumns?: number;
    readonly rowHeight?: number;
    readonly names?: readonly string[];
  } = {},
): number {
  const width = columns.length;
  const ruled = options.ruledColumns ?? width;
  sheet.style(area(row, column, 1, ruled), styles.header);
  const digits = options.columnDigits ?? equalDigits;
  const titles = columns.map(({ title }, index) =>
    index === 0 ? title : shortened(title, digits * headerLines * 0.8),
  );
  sheet.put(row, column, ...titles);
  const lines = Math.max(...titles.slice(1).map((title) => lineCount(title, digits * headerScale)), 1);
  sheet.height(
    row,
    Math.max(sheet.heightOf(row) ?? 0, lines === 1 ? heights.header : lines * heights.line + 6),
  );
  const wrapped: number[] = [];
  cells.forEach((line, index) => {
    sheet.put(row + 1 + index, column, ...line);
    const name = options.names?.[index] ?? line[0];
    const nameLines = typeof name === 'string' ? lineCount(name, (options.nameDigits ?? 24) - 0.5) : 1;
    sheet.height(
      row + 1 + index,
      Math.max(
        sheet.heightOf(row + 1 + index) ?? 0,
        nameLines === 1 ? (options.rowHeight ?? heights.row) : nameLines * heights.line + 3,
      ),
    );
    if (nameLines > 1) wrapped.push(row + 1 + index);
  });
  if (cells.length === 0) return row + 1;
  sheet.style(area(row + 1, column, cells.length, ruled), styles.body);
  columns.forEach(({ format, align }, index) => {
    const numeric = align ?? (format === undefined ? 'left' : 'right');
    sheet.style(area(row, column + index), { align: numeric });
    sheet.style(area(row + 1, column + index, cells.length), {
      align: numeric,
      ...(format === undefined ? {} : { numberFormat: format }),
    });
  });
  for (const at of wrapped) sheet.style(area(at, column), { wrap: true });
  if (options.total === true) sheet.style(area(row + cells.length, column, 1, ruled), styles.total);
  return row + 1 + cells.length;
}
