import type { SheetSpec } from '../../scorecards/sheetSpec';
import { supports } from '../requirements';
import { onCell, onRange } from './onRange';

/** What belongs to a sheet as a whole: tab, gridlines, frozen panes, print setup. */
export function writeSheetLooks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
  if (supports('sheetLooks')) sheet.showGridlines = spec.showGridlines;
  if (spec.freeze !== undefined) freeze(sheet, spec.freeze);
  if (supports('pageLayout')) setUpPage(sheet, spec);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec['freeze']>): void {
  if (rows > 0 && columns > 0) {
    const corner = { row: 0, column: 0, rowCount: rows, columnCount: columns };
    onRange(sheet, corner, (range) => sheet.freezePanes.freezeAt(range));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPage(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = {
    horizontalFitToPages: print.fitToWidth,
    ...(print.fitToHeight === undefined ? {} : { verticalFitToPages: print.fitToHeight }),
  };
  if (print.margins !== undefined) pageLayout.setPrintMargins('Points', print.margins);
  pageLayout.centerHorizontally = true;
  if (print.titleRows !== undefined) {
    pageLayout.setPrintTitleRows(
      `$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`,
    );
  }
  if (print.area !== undefined) onRange(sheet, print.area, (range) => pageLayout.setPrintArea(range));
  for (const row of print.pageBreaks ?? []) {
    onCell(sheet, { row, column: 0 }, (range) => sheet.horizontalPageBreaks.add(range));
  }
  if (print.footer !== undefined) {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  }
}
