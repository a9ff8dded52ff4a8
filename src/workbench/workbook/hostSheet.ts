import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { fromCorners, intersect, singleCell, toCorners, wholeSheet, without } from './area';
import { runMutation } from './engine';
import type { HostWorkbook } from './hostWorkbook';
import type { AreaModel, SheetModel } from './model';
import { SheetCells } from './sheetCells';
import type { SheetExtras } from './sheetExtras';
import { SheetFormats } from './sheetFormats';
import { SheetLayout } from './sheetLayout';

/** One sheet of the host's workbook: the engine's worksheet and what the host keeps beside it. */
export class HostSheet {
  readonly cells: SheetCells;
  readonly formats: SheetFormats;
  readonly layout: SheetLayout;

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    readonly extras: SheetExtras,
  ) {
    this.cells = new SheetCells(this);
    this.formats = new SheetFormats(this);
    this.layout = new SheetLayout(this);
  }

  /** The engine's worksheet. Throws ItemNotFound once the sheet is deleted. */
  get engineSheet(): Worksheet {
    return this.workbook.engineSheet(this.id);
  }

  get name(): string {
    return this.engineSheet.getName();
  }

  get position(): number {
    return this.workbook.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  get visibility(): SheetModel['visibility'] {
    // The person can hide and show sheets at the grid too; only "very hidden" is ours alone.
    if (this.engineSheet.isSheetHidden() === BooleanNumber.FALSE) return 'visible';
    return this.extras.visibility === 'veryHidden' ? 'veryHidden' : 'hidden';
  }

  get tabColor(): string {
    return this.engineSheet.getTabColor() ?? '';
  }

  set tabColor(color: string) {
    this.mutate('sheet.mutation.set-tab-color', { color });
    this.changed();
  }

  get showGridlines(): boolean {
    return this.engineSheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    this.mutate('sheet.mutation.toggle-gridlines', { showGridlines: show ? 1 : 0 });
    this.changed();
  }

  get merges(): AreaModel[] {
    return this.engineSheet.getMergeData().map(fromCorners);
  }

  /** Makes one cell of many. As in Excel, the first that holds something, row by row, is left, in the upper left cell. */
  merge(area: AreaModel): void {
    this.unmerge(area);
    const used = this.usedArea(true, area);
    if (used) this.keepFirst(area, used);
    this.mutate('sheet.mutation.add-worksheet-merge', { ranges: [toCorners(area)] });
    this.changed();
  }

  private keepFirst(area: AreaModel, used: AreaModel): void {
    const filled = this.cells.map(used, (cell, row, column) => ({ cell, row, column })).flat();
    const first = filled.find(({ cell }) => cell != null && (Boolean(cell.f ?? cell.si) || cell.v != null));
    if (!first?.cell) return;
    const isInPlace = first.row === area.row && first.column === area.column;
    const formula = this.cells.formula(first.row, first.column);
    const { v, t, p } = first.cell;
    const kept =
      formula === undefined ? { v: v ?? null, t: t ?? null, p: p ?? null } : { f: formula, v: null };
    for (const part of isInPlace ? without(area, singleCell(area.row, area.column)) : [area]) {
      this.cells.clearContents(part);
    }
    if (isInPlace) return;
    const place = singleCell(area.row, area.column);
    this.cells.setEngineCells(place, { [area.row]: { [area.column]: kept } }, formula !== undefined);
  }

  /** Takes away the merges that touch the area. */
  unmerge(area: AreaModel): void {
    const touched = this.merges.filter((merge) => intersect(merge, area) !== undefined);
    if (touched.length === 0) return;
    this.mutate('sheet.mutation.remove-worksheet-merge', { ranges: touched.map(toCorners) });
    this.changed();
  }

  /** Cells that hold something; with looks counted unless `valuesOnly`. Undefined for an empty sheet. */
  usedArea(valuesOnly: boolean, within: AreaModel = wholeSheet): AreaModel | undefined {
    return this.cells.usedArea(valuesOnly, within);
  }

  /** Runs an engine mutation on this sheet. */
  mutate(id: string, params: object, options: { readonly onlyLocal?: boolean } = {}): void {
    const { engine, unitId } = this.workbook;
    runMutation(engine, id, { unitId, subUnitId: this.id, ...params }, options);
  }

  changed(): void {
    this.workbook.changes.emit({ kind: 'sheetLayout', sheetId: this.id });
  }
}
