import type { IRange } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import { contains, fromCorners, intersect, singleCell, toCorners } from './area';
import { injectorOf, runMutation } from './engine';
import { followTableRename } from './followRenames';
import { HostError } from './hostError';
import type { HostWorkbook } from './hostWorkbook';
import type { AreaModel, TableModel } from './model';
import type { TableLook } from './sheetExtras';
import { displayText } from './displayText';

/** A table as the host sees it now: always read anew, since the person can move and rename tables at the grid. */
export interface HostTable extends TableModel {
  readonly sheetId: string;
}

const defaultLook: Readonly<TableLook> = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showTotals: false,
  showFilter: true,
  showBandedRows: true,
};

/** The tables of the workbook. They are engine tables, so that structured references calculate and filters work. */
export class HostTables {
  constructor(private readonly workbook: HostWorkbook) {}

  list(sheetId?: string): HostTable[] {
    return this.manager
      .getTableList(this.workbook.unitId)
      .filter((info) => sheetId === undefined || info.subUnitId === sheetId)
      .map((info) => this.describe(info.id));
  }

  find(nameOrId: string, sheetId?: string): HostTable | undefined {
    const name = nameOrId.toLowerCase();
    return this.list(sheetId).find((table) => table.id === nameOrId || table.name.toLowerCase() === name);
  }

  require(id: string): HostTable {
    const table = this.find(id);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }

  /** The table that a cell is in. */
  at(sheetId: string, row: number, column: number): HostTable | undefined {
    if (this.manager.getTablesBySubunitId(this.workbook.unitId, sheetId).length === 0) return undefined;
    return this.list(sheetId).find((table) => contains(table.area, singleCell(row, column)));
  }

  /** Makes a table over cells. Its column names are the header cells' texts, filled in and made unique like Excel's. */
  add(sheetId: string, area: AreaModel, options: Partial<TableModel> = {}): HostTable {
    if (this.list(sheetId).some((table) => intersect(table.area, area))) {
      throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    }
    const look: TableLook = { ...defaultLook, ...pickLook(options) };
    const id = options.id ?? this.workbook.ids.take();
    const name = options.name ?? this.freeName();
    this.requireFreeName(name);
    const engineArea = look.showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
    const columns = options.columns ?? this.writeHeaders(sheetId, area);
    this.workbook.requireSheet(sheetId).extras.tableLooks.set(id, look);
    this.addToEngine(id, name, sheetId, engineArea, columns);
    this.workbook.changes.emit({ kind: 'tableAdded', sheetId, tableId: id });
    return this.require(id);
  }

  delete(id: string): void {
    const { sheetId } = this.require(id);
    this.mutate('sheet.mutation.delete-table', { subUnitId: sheetId, tableId: id });
    this.workbook.requireSheet(sheetId).extras.tableLooks.delete(id);
    this.workbook.changes.emit({ kind: 'tableDeleted', sheetId, tableId: id });
  }

  rename(id: string, name: string): void {
    this.requireFreeName(name, id);
    const before = this.require(id).name;
    this.mutate('sheet.mutation.set-sheet-table', { tableId: id, config: { name } });
    followTableRename(this.workbook, before, name);
    this.changed(id);
  }

  setLook(id: string, look: Partial<TableLook>): void {
    const table = this.require(id);
    const { tableLooks } = this.workbook.requireSheet(table.sheetId).extras;
    tableLooks.set(id, { ...pickLook(table), ...look } as TableLook);
    this.changed(id);
  }

  /** Moves or resizes a table and takes its column names anew from its header cells. */
  resize(id: string, area: AreaModel): void {
    const table = this.require(id);
    const engineArea = table.showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
    this.mutate('sheet.mutation.delete-table', { subUnitId: table.sheetId, tableId: id });
    this.addToEngine(id, table.name, table.sheetId, engineArea, this.writeHeaders(table.sheetId, area));
    this.changed(id);
  }

  /** Filters a column by the texts that may stay; undefined takes the filter away. */
  filter(id: string, column: number, texts: readonly string[] | undefined): void {
    const tableFilter =
      texts === undefined ? undefined : { filterType: 'manual', values: [...texts], isAllSelected: false };
    this.mutate('sheet.mutation.set-table-filter', { tableId: id, column, tableFilter });
    this.changed(id);
  }

  /** Texts that a column's filter lets through; undefined without a filter. */
  filterOf(id: string, column: number): readonly string[] | undefined {
    const filter = this.manager.getTableById(this.workbook.unitId, id)?.getTableFilterColumn(column);
    return filter && 'values' in filter ? filter.values : undefined;
  }

  private describe(id: string): HostTable {
    const table = this.engineTable(id);
    const sheetId = table.getSubunitId();
    const sheet = this.workbook.requireSheet(sheetId);
    const look = sheet.extras.tableLooks.get(id) ?? defaultLook;
    const engineArea = fromCorners(table.getRangeInfo());
    const area = look.showTotals ? { ...engineArea, rowCount: engineArea.rowCount + 1 } : engineArea;
    const columns = Array.from({ length: table.getColumnsCount() }, (_, index) =>
      table.getColumnNameByIndex(index),
    );
    return { ...look, id, name: table.getDisplayName(), area, columns, sheetId };
  }

  private engineTable(id: string): NonNullable<ReturnType<TableManager['getTableById']>> {
    const table = this.manager.getTableById(this.workbook.unitId, id);
    if (!table) throw new HostError('ItemNotFound');
    return table;
  }

  private addToEngine(
    id: string,
    name: string,
    sheetId: string,
    area: AreaModel,
    columns: readonly string[],
  ): void {
    this.workbook
      .requireSheet(sheetId)
      .layout.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    const range: IRange = toCorners(area);
    this.mutate('sheet.mutation.add-table', {
      tableId: id,
      subUnitId: sheetId,
      name,
      range,
      header: [...columns],
      options: {},
    });
  }

  private writeHeaders(sheetId: string, area: AreaModel): string[] {
    const { cells, formats } = this.workbook.requireSheet(sheetId);
    const taken = new Set<string>();
    const header = { ...area, rowCount: 1 };
    const texts = (cells.values(header)[0] ?? []).map((value, index) =>
      displayText(value, formats.numberFormat(area.row, area.column + index), this.workbook.date1904),
    );
    const names = texts.map((text, index) => {
      let name = text === '' ? `Column${index + 1}` : text;
      for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${text}${copy}`;
      taken.add(name.toLowerCase());
      return name;
    });
    // Header cells of a table hold text: a number there becomes one, as in Excel.
    const isChanged = names.some((name, index) => cells.value(area.row, area.column + index) !== name);
    if (isChanged) {
      // A header may have been a formula, which has to go.
      const row = Object.fromEntries(
        names.map((name, index) => [area.column + index, { v: name, t: 1, f: null, si: null, p: null }]),
      );
      cells.setEngineCells(header, { [area.row]: row }, true);
    }
    return names;
  }

  private requireFreeName(name: string, exceptId?: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$|^[rc]$/i.test(name)) {
      throw new HostError('InvalidArgument');
    }
    const other = this.find(name);
    if ((other && other.id !== exceptId) || this.workbook.names.find(name)) {
      throw new HostError('InvalidArgument', 'A table or name with this name already exists.');
    }
  }

  private freeName(): string {
    let number = this.list().length + 1;
    while (this.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  private changed(id: string): void {
    this.workbook.changes.emit({ kind: 'tableChanged', sheetId: this.require(id).sheetId, tableId: id });
  }

  private mutate(id: string, params: object): void {
    runMutation(this.workbook.engine, id, { unitId: this.workbook.unitId, ...params });
  }

  private get manager(): TableManager {
    return injectorOf(this.workbook.engine).get(TableManager);
  }
}

function pickLook(table: Partial<TableModel>): Partial<TableLook> {
  const { style, showHeaders, showTotals, showFilter, showBandedRows } = table;
  return Object.fromEntries(
    Object.entries({ style, showHeaders, showTotals, showFilter, showBandedRows }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
