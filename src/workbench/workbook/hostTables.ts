import type { IRange } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import { contains, fromCorners, intersect, singleCell, toCorners } from './area';
import { injectorOf, runMutation } from './engine';
import { followColumnRenames, followTableRename } from './followRenames';
import { HostError } from './hostError';
import type { HostWorkbook } from './hostWorkbook';
import type { AreaModel, TableModel } from './model';
import type { TableLook } from './sheetExtras';
import { displayText } from './displayText';

/** A table as the host sees it now: always read anew, since the person can move and rename tables at the grid. */
export interface HostTable extends TableModel {
  readonly sheetId: string;
}

/** How the engine's filters name a blank cell. */
const blankInFilters = '__UNIVER_TABLE_FILTER_EMPTY__';

const defaultLook: Readonly<TableLook> = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showTotals: false,
  showFilter: true,
  showBandedRows: true,
};

/** The tables of the workbook. They are engine tables, so that structured references calculate and filters work. */
export class HostTables {
  /** The engine keeps the values that pass, not what they were found by. */
  private readonly criteria = new Map<
    string,
    { readonly criteria: Readonly<Record<string, unknown>>; readonly values: string | undefined }
  >();
  private naming = false;

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
    tableLooks.set(id, { ...lookOf(table), ...look });
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

  /** Moves a table or changes the number of its rows; its columns, their names and filters stay. */
  place(id: string, area: AreaModel): void {
    const table = this.require(id);
    if (area.columnCount !== table.area.columnCount) {
      this.resize(id, area);
      return;
    }
    if (
      area.row === table.area.row &&
      area.column === table.area.column &&
      area.rowCount === table.area.rowCount
    )
      return;
    const { layout } = this.workbook.requireSheet(table.sheetId);
    layout.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    const engine = this.engineTable(id);
    const range = toCorners(table.showTotals ? { ...area, rowCount: area.rowCount - 1 } : area);
    // Told of another first column, the engine would take columns away.
    engine.setRange({ ...engine.getRange(), startColumn: range.startColumn, endColumn: range.endColumn });
    this.mutate('sheet.mutation.set-sheet-table', {
      tableId: id,
      subUnitId: table.sheetId,
      config: { updateRange: { newRange: range } },
    });
    this.changed(id);
  }

  /** Where the tables of a sheet are. */
  areas(sheetId: string): { readonly id: string; readonly area: AreaModel }[] {
    if (this.manager.getTablesBySubunitId(this.workbook.unitId, sheetId).length === 0) return [];
    return this.list(sheetId).map(({ id, area }) => ({ id, area }));
  }

  /** Makes the table one column wider, over cells that stand there already. */
  insertColumn(id: string, index: number): void {
    const { area } = this.require(id);
    this.changeColumns(id, 'insert', area.column + index, index);
    this.nameColumns(id, { ...area, columnCount: area.columnCount + 1, rowCount: 1 });
  }

  /** Makes the table one column narrower; its cells are the caller's to move. */
  removeColumn(id: string, index: number): void {
    this.changeColumns(id, 'delete', this.require(id).area.column + index, index);
  }

  private changeColumns(id: string, operationType: 'insert' | 'delete', at: number, index: number): void {
    const { sheetId, columns } = this.require(id);
    const filters = columns.map((_, column) => ({
      values: this.engineFilterOf(id, column),
      criteria: this.criteriaOf(id, column),
    }));
    this.mutate('sheet.mutation.set-sheet-table', {
      tableId: id,
      subUnitId: sheetId,
      config: { rowColOperation: { operationType, rowColType: 'column', index: at, count: 1 } },
    });
    if (operationType === 'insert') filters.splice(index, 0, { values: undefined, criteria: undefined });
    else filters.splice(index, 1);
    if (filters.some(({ values }) => values !== undefined)) {
      filters.forEach(({ values, criteria }, column) => this.filter(id, column, values, criteria));
    }
    this.changed(id);
  }

  /** Header cells that the engine moves about are no renaming: names are looked at once all is in its place. */
  async keepNamesDuring(run: () => Promise<void>): Promise<void> {
    this.naming = true;
    try {
      await run();
    } finally {
      this.naming = false;
    }
  }

  /** A header cell that is typed over, or set, renames its column, and what names the column follows. */
  followHeaders(sheetId: string, area: AreaModel): void {
    if (this.naming) return;
    for (const engine of this.manager.getTablesBySubunitId(this.workbook.unitId, sheetId)) {
      const header = { ...fromCorners(engine.getRange()), rowCount: 1 };
      if (intersect(header, area) !== undefined && this.lookOf(engine.getId(), sheetId).showHeaders) {
        this.nameColumns(engine.getId(), header);
      }
    }
  }

  /** Takes a table's column names from its header cells. */
  private nameColumns(id: string, header: AreaModel): void {
    const { sheetId, name: tableName, columns: before } = this.require(id);
    this.naming = true;
    try {
      const after = this.writeHeaders(sheetId, header, before);
      const engine = this.engineTable(id);
      const renamed = after.flatMap((name, index) => {
        const column = engine.getTableColumnByIndex(index);
        if (!column || column.displayName === name) return [];
        const old = column.displayName;
        column.displayName = name;
        return [{ old, name }];
      });
      if (renamed.length === 0) return;
      this.mutate('sheet.mutation.set-sheet-table', {
        tableId: id,
        subUnitId: sheetId,
        config: { updateRange: { newRange: engine.getRange() } },
      });
      followColumnRenames(this.workbook, tableName, renamed);
    } finally {
      this.naming = false;
    }
    this.changed(id);
  }

  /**
   * Filters a column by the values and shown texts that may stay, null for blanks; undefined takes the filter away.
   * `criteria` is what they were found by.
   */
  filter(
    id: string,
    column: number,
    accepted: readonly (string | number | null)[] | undefined,
    criteria?: Readonly<Record<string, unknown>>,
  ): void {
    const values = accepted?.map((value) => value ?? blankInFilters);
    const tableFilter =
      values === undefined
        ? undefined
        : { filterType: 'manual', values: [...new Set(values)], isAllSelected: false };
    if (criteria === undefined || accepted === undefined) this.criteria.delete(`${id} ${column}`);
    else this.criteria.set(`${id} ${column}`, { criteria, values: JSON.stringify(tableFilter?.values) });
    this.mutate('sheet.mutation.set-table-filter', { tableId: id, column, tableFilter });
    this.changed(id);
  }

  /** Texts that a column's filter lets through; undefined without a filter. */
  filterOf(id: string, column: number): readonly string[] | undefined {
    return this.engineFilterOf(id, column)?.map((value) => (value === null ? '' : String(value)));
  }

  /** The criteria that a column's filter was found by; undefined for one that was set at the grid. */
  criteriaOf(id: string, column: number): Readonly<Record<string, unknown>> | undefined {
    const kept = this.criteria.get(`${id} ${column}`);
    const values = this.engineFilterOf(id, column)?.map((value) => value ?? blankInFilters);
    return kept && kept.values === JSON.stringify(values) ? kept.criteria : undefined;
  }

  private engineFilterOf(id: string, column: number): (string | number | null)[] | undefined {
    const filter = this.manager.getTableById(this.workbook.unitId, id)?.getTableFilterColumn(column);
    if (!filter || !('values' in filter)) return undefined;
    return filter.values.map((value: string | number) => (value === blankInFilters ? null : value));
  }

  private lookOf(id: string, sheetId: string): Readonly<TableLook> {
    return this.workbook.requireSheet(sheetId).extras.tableLooks.get(id) ?? defaultLook;
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

  private writeHeaders(sheetId: string, area: AreaModel, before: readonly string[] = []): string[] {
    const { cells, formats } = this.workbook.requireSheet(sheetId);
    const taken = new Set<string>();
    const header = { ...area, rowCount: 1 };
    const texts = (cells.values(header)[0] ?? []).map((value, index) =>
      displayText(value, formats.numberFormat(area.row, area.column + index), this.workbook.date1904),
    );
    // A name that a column had stays its own when another column is given it.
    const kept = new Set(
      texts.filter((text, index) => text === before[index]).map((text) => text.toLowerCase()),
    );
    const names = texts.map((text, index) => {
      const own = text === '' ? `Column${index + 1}` : text;
      let name = own;
      const isTaken = (): boolean =>
        taken.has(name.toLowerCase()) || (text !== before[index] && kept.has(name.toLowerCase()));
      for (let copy = 2; isTaken(); copy += 1) name = `${own}${copy}`;
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

const lookNames = [
  'style',
  'showHeaders',
  'showTotals',
  'showFilter',
  'showBandedRows',
  'showBandedColumns',
  'highlightFirstColumn',
  'highlightLastColumn',
] as const satisfies readonly (keyof TableLook)[];

/** How a table looks, of all that it is. */
export function lookOf(table: TableModel): TableLook {
  return pickLook(table) as TableLook;
}

function pickLook(table: Partial<TableModel>): Partial<TableLook> {
  return Object.fromEntries(
    lookNames.map((name) => [name, table[name]]).filter(([, value]) => value !== undefined),
  ) as Partial<TableLook>;
}
