import { BooleanNumber } from '@univerjs/core';
import { toCorners } from './area';
import type { HostSheet } from './hostSheet';
import type { AreaModel, SheetModel } from './model';

/** Pixels of a column and a row that nobody changed: Excel's 8.43 characters and 15 points. */
export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;

/** Sizes, hidden rows and columns, and frozen panes of a sheet. Pixels at 96 dpi. */
export class SheetLayout {
  constructor(private readonly sheet: HostSheet) {}

  /** The engine draws a sheet of its own size; Excel's sheet is always whole, so it grows when needed. */
  ensureSize(rows: number, columns: number): void {
    const { engineSheet } = this.sheet;
    if (rows > engineSheet.getRowCount()) {
      this.sheet.mutate('sheet.mutation.set-worksheet-row-count', { rowCount: rows });
    }
    if (columns > engineSheet.getColumnCount()) {
      this.sheet.mutate('sheet.mutation.set-worksheet-column-count', { columnCount: columns });
    }
  }

  columnWidth(column: number): number {
    return this.sheet.engineSheet.getColumnManager().getColumn(column)?.w ?? defaultColumnWidth;
  }

  rowHeight(row: number): number {
    const data = this.sheet.engineSheet.getRowManager().getRow(row);
    return data?.ah ?? data?.h ?? defaultRowHeight;
  }

  setColumnWidth(area: AreaModel, pixels: number): void {
    this.ensureSize(1, Math.min(area.column + area.columnCount, 16_384));
    this.sheet.mutate('sheet.mutation.set-worksheet-col-width', {
      ranges: [{ ...toCorners(area), startRow: 0, endRow: 0 }],
      colWidth: pixels,
    });
    this.sheet.changed();
  }

  setRowHeight(area: AreaModel, pixels: number): void {
    this.ensureSize(area.row + area.rowCount, 1);
    const manager = this.sheet.engineSheet.getRowManager();
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const data = manager.getRowOrCreate(row);
      delete data.ah;
      data.ia = BooleanNumber.FALSE;
      data.h = pixels;
    }
    // Only what is drawn is laid out anew; the engine lays out any other sheet when it comes to the front.
    if (this.sheet.workbook.activeSheet() === this.sheet) {
      this.sheet.mutate('sheet.mutation.set-worksheet-row-height', {
        ranges: [toCorners(area)],
        rowHeight: pixels,
      });
    }
    this.sheet.changed();
  }

  /** Hidden by hand. */
  isRowHidden(row: number): boolean {
    return this.sheet.engineSheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  /** Hidden by hand or by a filter. */
  isRowInvisible(row: number): boolean {
    return this.invisibleRows()(row);
  }

  /** The same for many rows. Not to be kept over a change. */
  invisibleRows(): (row: number) => boolean {
    const { engineSheet } = this.sheet;
    const rows = engineSheet.getRowManager();
    return (row) => rows.getRow(row)?.hd === BooleanNumber.TRUE || engineSheet.isRowFiltered(row);
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.engineSheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  setRowsHidden(area: AreaModel, hidden: boolean): void {
    this.ensureSize(area.row + area.rowCount, 1);
    const id = hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible';
    this.sheet.mutate(id, { ranges: [toCorners(area)] });
    this.sheet.changed();
    this.sheet.workbook.changes.emit({ kind: 'rowsHidden', sheetId: this.sheet.id, area, hidden });
  }

  setColumnsHidden(area: AreaModel, hidden: boolean): void {
    this.ensureSize(1, area.column + area.columnCount);
    const id = hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible';
    this.sheet.mutate(id, { ranges: [toCorners(area)] });
    this.sheet.changed();
  }

  get freeze(): NonNullable<SheetModel['freeze']> {
    const freeze = this.sheet.engineSheet.getFreeze();
    return { rows: freeze.ySplit, columns: freeze.xSplit };
  }

  setFreeze(rows: number, columns: number): void {
    this.sheet.mutate('sheet.mutation.set-frozen', {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
    this.sheet.changed();
  }

  /** Pixels from the sheet's top left corner to a cell's. */
  offset(row: number, column: number): { readonly left: number; readonly top: number } {
    let left = 0;
    let top = 0;
    const isInvisible = this.invisibleRows();
    for (let c = 0; c < column; c += 1) if (!this.isColumnHidden(c)) left += this.columnWidth(c);
    for (let r = 0; r < row; r += 1) if (!isInvisible(r)) top += this.rowHeight(r);
    return { left, top };
  }
}
