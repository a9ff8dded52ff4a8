import { intersect } from '../workbook/area';
import { displayText } from '../workbook/displayText';
import type { HostSheet } from '../workbook/hostSheet';
import type { AreaModel } from '../workbook/model';
import { defaultColumnWidth, defaultRowHeight } from '../workbook/sheetLayout';

/** Pixels of a digit and of a Chinese character in the default font at 11 points, and of a cell's padding. */
const pixels = { digit: 7, wide: 14, padding: 12 } as const;

/** There is no screen here to measure on, so a text's width is its characters'; Excel's is within a few pixels. */
function textWidth(text: string, fontSize: number, isBold: boolean): number {
  let width = 0;
  for (const character of text) width += character > '\u2E7F' ? pixels.wide : pixels.digit;
  return (width * fontSize * (isBold ? 1.08 : 1)) / 11 + pixels.padding;
}

export function autofitColumns(sheet: HostSheet, area: AreaModel): void {
  const used = sheet.usedArea(true);
  const part = used && intersect(used, area);
  if (!part) return;
  for (let column = part.column; column < part.column + part.columnCount; column += 1) {
    let width = 0;
    for (let row = part.row; row < part.row + part.rowCount; row += 1) {
      const value = sheet.cells.value(row, column);
      if (value === null) continue;
      const style = sheet.formats.style(row, column);
      const text = displayText(value, style.numberFormat ?? 'General', sheet.workbook.date1904);
      width = Math.max(width, textWidth(text, style.fontSize ?? 11, style.bold === true));
    }
    if (width > 0) {
      sheet.layout.setColumnWidth(
        { row: 0, column, rowCount: 1, columnCount: 1 },
        Math.max(width, defaultColumnWidth / 2),
      );
    }
  }
}

/** Rows as tall as their wrapped texts. */
export function autofitRows(sheet: HostSheet, area: AreaModel): void {
  const used = sheet.usedArea(true);
  const part = used && intersect(used, area);
  if (!part) return;
  for (let row = part.row; row < part.row + part.rowCount; row += 1) {
    let height = defaultRowHeight;
    for (let column = part.column; column < part.column + part.columnCount; column += 1) {
      const value = sheet.cells.value(row, column);
      const style = sheet.formats.style(row, column);
      if (value === null) continue;
      const size = style.fontSize ?? 11;
      const lines = style.wrap
        ? wrappedLines(
            displayText(value, style.numberFormat ?? 'General', sheet.workbook.date1904),
            size,
            sheet.layout.columnWidth(column),
          )
        : 1;
      height = Math.max(height, Math.ceil(lines * size * 1.36 + 5));
    }
    sheet.layout.setRowHeight({ row, column: 0, rowCount: 1, columnCount: 1 }, height);
  }
}

function wrappedLines(text: string, fontSize: number, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, fontSize, false) / width)), 0);
}
