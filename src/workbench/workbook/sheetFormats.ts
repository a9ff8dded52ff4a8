import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { intersect } from './area';
import type { Rows } from './extent';
import type { HostSheet } from './hostSheet';
import { limits } from './limits';
import type { AreaModel, StyleModel } from './model';
import { patchStyle, toStyleModel, type StylePatch } from './styleMap';

type StyleRef = ICellData['s'];

/** Looks of a sheet's cells. */
export class SheetFormats {
  private repainted: AreaModel | undefined;

  constructor(private readonly sheet: HostSheet) {}

  /** The looks of a cell: its column's, its row's, its own. */
  engineStyle(row: number, column: number): IStyleData {
    const { engineSheet } = this.sheet;
    const own = engineSheet.getCellMatrix().getValue(row, column);
    const ofColumn = engineSheet.getColumnManager().getColumn(column)?.s;
    const ofRow = engineSheet.getRowManager().getRow(row)?.s;
    if (own?.s == null && ofColumn == null && ofRow == null) return {};
    return { ...this.resolve(ofColumn), ...this.resolve(ofRow), ...this.resolve(own?.s) };
  }

  style(row: number, column: number): StyleModel {
    return toStyleModel(this.engineStyle(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.engineStyle(row, column).n?.pattern ?? 'General';
  }

  /** Changes looks of all cells of an area. Whole columns and rows keep the look themselves, as in Excel. */
  patch(area: AreaModel, patch: StylePatch): void {
    if (isWhole(area)) {
      this.patchWhole(area, patch);
      return;
    }
    const restyle = this.restyler();
    // Neighbours mostly look alike: the last answer is kept beside the others.
    let known: { readonly old: StyleRef; readonly s: string | undefined } | undefined;
    this.restyleCells(area, (old) => {
      if (known?.old !== old || known === undefined) known = { old, s: restyle(old, patch) };
      return known.s;
    });
  }

  /** Changes looks cell by cell; a whole column or row takes its first cell's. */
  patchEach(area: AreaModel, patchAt: (row: number, column: number) => StylePatch): void {
    if (isWhole(area)) {
      this.patchWhole(area, patchAt(area.row, area.column));
      return;
    }
    const restyle = this.restyler();
    this.restyleCells(area, (old, row, column) => restyle(old, patchAt(row, column)));
  }

  /** Takes over the looks of cells, of another sheet too; the target has the size of the source. */
  copyFrom(from: SheetFormats, source: AreaModel, target: AreaModel): void {
    const { engineSheet, layout } = this.sheet;
    const area = { ...target, rowCount: source.rowCount, columnCount: source.columnCount };
    layout.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    const matrix = engineSheet.getCellMatrix();
    const styles = this.sheet.workbook.engineUnit.getStyles();
    for (let r = 0; r < area.rowCount; r += 1) {
      for (let c = 0; c < area.columnCount; c += 1) {
        const s = styles.setValue(from.engineStyle(source.row + r, source.column + c)) || undefined;
        const cell = matrix.getValue(area.row + r, area.column + c);
        if (cell) setStyle(cell, s);
        else if (s !== undefined) matrix.setValue(area.row + r, area.column + c, { s });
      }
    }
    this.repaint(area);
  }

  /** Takes all looks away. */
  clear(area: AreaModel): void {
    const { engineSheet } = this.sheet;
    const used = this.sheet.usedArea(false, area);
    if (used) {
      engineSheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.s != null && intersect(used, { row, column, rowCount: 1, columnCount: 1 })) delete cell.s;
      });
    }
    if (area.rowCount === limits.rows) this.setColumnStyles(area, () => undefined);
    this.repaint(area);
  }

  /**
   * The engine's own mutation clones every style; here each distinct style is changed once and cells share the
   * result, and one small mutation makes the grid repaint. A million cells pass here for a long list, so that rows
   * are walked as they are kept.
   */
  private restyleCells(
    area: AreaModel,
    restyled: (old: StyleRef, row: number, column: number) => string | undefined,
  ): void {
    const { engineSheet, layout } = this.sheet;
    const [endRow, endColumn] = [area.row + area.rowCount, area.column + area.columnCount];
    layout.ensureSize(endRow, endColumn);
    const rows: Rows<Nullable<ICellData>> = engineSheet.getCellMatrix().getMatrix();
    for (let row = area.row; row < endRow; row += 1) {
      let cells = rows[row];
      for (let column = area.column; column < endColumn; column += 1) {
        const cell = cells?.[column];
        const s = restyled(cell?.s, row, column);
        if (cell != null) setStyle(cell, s);
        else if (s !== undefined) (cells ??= rows[row] ??= {})[column] = { s };
      }
    }
    this.repaint(area);
  }

  private patchWhole(area: AreaModel, patch: StylePatch): void {
    const restyle = this.restyler();
    if (area.rowCount === limits.rows) this.setColumnStyles(area, (old) => restyle(old, patch));
    else this.setRowStyles(area, (old) => restyle(old, patch));
    const matrix = this.sheet.engineSheet.getCellMatrix();
    const used = this.sheet.usedArea(false, area);
    if (used) {
      for (let row = used.row; row < used.row + used.rowCount; row += 1) {
        for (let column = used.column; column < used.column + used.columnCount; column += 1) {
          const cell = matrix.getValue(row, column);
          if (cell?.s != null) setStyle(cell, restyle(cell.s, patch));
        }
      }
    }
    this.repaint(area);
  }

  private setColumnStyles(area: AreaModel, change: (old: StyleRef) => StyleRef): void {
    const manager = this.sheet.engineSheet.getColumnManager();
    const last = Math.min(area.column + area.columnCount, this.sheet.engineSheet.getColumnCount());
    for (let column = area.column; column < last; column += 1) {
      const data = manager.getColumnOrCreate(column);
      data.s = change(data.s) ?? null;
    }
  }

  private setRowStyles(area: AreaModel, change: (old: StyleRef) => StyleRef): void {
    const manager = this.sheet.engineSheet.getRowManager();
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const data = manager.getRowOrCreate(row);
      data.s = change(data.s) ?? null;
    }
  }

  /** Maps an old style to the changed one, once for each pair of style and patch. */
  private restyler(): (old: StyleRef, patch: StylePatch) => string | undefined {
    const styles = this.sheet.workbook.engineUnit.getStyles();
    const known = new Map<StylePatch, Map<StyleRef, string | undefined>>();
    return (old, patch) => {
      let byOld = known.get(patch);
      if (!byOld) known.set(patch, (byOld = new Map<StyleRef, string | undefined>()));
      if (byOld.has(old)) return byOld.get(old);
      const changed = patchStyle(this.resolve(old) ?? {}, patch);
      const id = Object.keys(changed).length === 0 ? undefined : (styles.setValue(changed) ?? undefined);
      byOld.set(old, id);
      return id;
    };
  }

  private resolve(ref: StyleRef): Nullable<IStyleData> {
    if (ref == null) return undefined;
    return typeof ref === 'string' ? this.sheet.workbook.engineUnit.getStyles().get(ref) : ref;
  }

  /** The engine's own change of a look makes the grid draw it; one for all looks changed until it gets to draw. */
  private repaint(area: AreaModel): void {
    if (this.repainted === undefined) {
      setTimeout(() => {
        const at = this.repainted;
        this.repainted = undefined;
        if (at !== undefined && this.sheet.workbook.holds(this.sheet)) this.redraw(at);
      });
    }
    this.repainted = area;
    this.sheet.workbook.changes.emit({ kind: 'formats', sheetId: this.sheet.id, area });
  }

  private redraw({ row, column }: AreaModel): void {
    const cell = this.sheet.engineSheet.getCellMatrix().getValue(row, column);
    this.sheet.mutate('sheet.mutation.set-range-values', {
      cellValue: { [row]: { [column]: cell?.s == null ? {} : { s: cell.s } } },
      trigger: 'sheet.command.set-style',
    });
  }
}

/** Whether an area is of whole columns or rows. */
function isWhole({ rowCount, columnCount }: AreaModel): boolean {
  return rowCount === limits.rows || columnCount === limits.columns;
}

function setStyle(cell: ICellData, s: string | undefined): void {
  if (s === undefined) delete cell.s;
  else cell.s = s;
}
