import type { SheetSpec } from '../../scorecards/sheetSpec';
import { supports } from '../requirements';
import { bytesPerCall, type Batch } from './batch';
import { onCell, onRange } from './onRange';

/** The tab's colour and the gridlines. */
export async function writeSheetLooks(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
  if (supports('sheetLooks')) sheet.showGridlines = spec.showGridlines;
  await batch.queued(2 * bytesPerCall);
}

/** How the sheet is printed, but for its page breaks. */
export async function writePageSetup(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  if (!supports('pageLayout')) return;
  setUpPage(sheet, spec);
  await batch.queued(7 * bytesPerCall);
}

export async function writePageBreaks(
  batch: Batch,
  sheet: Excel.Worksheet,
  { print }: SheetSpec,
): Promise<void> {
  if (!supports('pageLayout')) return;
  for (const row of print.pageBreaks ?? []) {
    onCell(sheet, { row, column: 0 }, (range) => sheet.horizontalPageBreaks.add(range));
    await batch.queued();
  }
}

/** Some Excels freeze panes of visible sheets only. */
export async function freezePanes(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  if (spec.freeze === undefined) return;
  freeze(sheet, spec.freeze);
  await batch.queued();
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
  if (print.footer !== undefined) {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  }
}
