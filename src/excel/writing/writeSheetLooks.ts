import type { SheetSpec } from '../../scorecards/sheetSpec';
import { supports } from '../requirements';
import { rangeOf } from './writeStyles';

/** What belongs to a sheet as a whole: tab, gridlines, frozen panes, print setup. */
export function writeSheetLooks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  if (supports('sheetLooks')) {
    if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
    sheet.showGridlines = spec.showGridlines;
  }
  if (supports('freezePanes') && spec.freeze !== undefined) freeze(sheet, spec.freeze);
  if (supports('pageLayout')) setUpPage(sheet, spec);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec['freeze']>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPage(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: print.fitToWidth };
  pageLayout.centerHorizontally = true;
  if (print.titleRows !== undefined) {
    pageLayout.setPrintTitleRows(
      `$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`,
    );
  }
  if (print.area !== undefined) pageLayout.setPrintArea(rangeOf(sheet, print.area));
  for (const row of print.pageBreaks ?? []) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
  if (print.footer !== undefined) {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  }
}
