import { parseReference } from '../../workbook/address';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { LinkModel } from '../../workbook/model';
import { linkKey } from '../../workbook/sheetExtras';

/** Follows a cell's link when the cell is clicked. Returns how to stop. */
export function bindLinks(workbook: HostWorkbook): () => void {
  const { univerAPI } = workbook.engine;
  const clicks = univerAPI.addEvent(univerAPI.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = workbook.sheet(worksheet.getSheetId())?.extras.links.get(linkKey(row, column));
    if (link !== undefined) follow(workbook, link);
  });
  return () => clicks.dispose();
}

function follow(workbook: HostWorkbook, { location, address }: LinkModel): void {
  if (location !== undefined) {
    goTo(workbook, location);
  } else if (address !== undefined && /^https?:/i.test(address)) {
    window.open(address, '_blank', 'noopener,noreferrer');
  }
}

/** Selects a place of the workbook such as `'Overview'!A1` and scrolls to it; a place that is gone does nothing. */
export function goTo(workbook: HostWorkbook, location: string): void {
  const reference = parseReference(location);
  if (reference === undefined) return;
  const sheet = reference.sheet === undefined ? workbook.activeSheet() : workbook.sheet(reference.sheet);
  if (sheet === undefined || sheet.visibility !== 'visible') return;
  workbook.selection.set(sheet.id, [reference.area]);
  const { row, column } = reference.area;
  const view = workbook.engine.univerAPI.getActiveWorkbook()?.getActiveSheet();
  const seen = view?.getVisibleRange();
  const isSeen =
    seen &&
    row >= seen.startRow &&
    row < seen.endRow &&
    column >= seen.startColumn &&
    column < seen.endColumn;
  if (!isSeen) view?.scrollToCell(row, column);
}
