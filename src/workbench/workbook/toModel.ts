import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { fromEngineCell } from './cellValue';
import type { HostSheet } from './hostSheet';
import { lookOf, type HostTable } from './hostTables';
import type { HostWorkbook } from './hostWorkbook';
import type { CellModel, SheetModel, StyleModel, TableModel, WorkbookModel } from './model';
import { toStyleModel } from './styleMap';

/** The workbook as plain data. */
export function toModel(workbook: HostWorkbook): WorkbookModel {
  const sheets = workbook.sheets();
  return {
    sheets: sheets.map(toSheetModel),
    names: workbook.names.list().map(({ name, formula, comment, visible, sheetId }) => ({
      name,
      formula,
      visible,
      ...(comment === '' ? {} : { comment }),
      ...(sheetId === undefined ? {} : { sheet: sheets.findIndex((sheet) => sheet.id === sheetId) }),
    })),
    activeSheet: workbook.activeSheet().position,
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
    settings: Object.fromEntries(workbook.settings),
    customXmlParts: [...workbook.customXmlParts].map(([id, xml]) => ({ id, xml })),
  };
}

function toSheetModel(sheet: HostSheet): SheetModel {
  const { extras } = sheet;
  const { cells, styles } = toCells(sheet);
  const { rows: frozenRows, columns: frozenColumns } = sheet.layout.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    protected: extras.isProtected,
    cells,
    styles,
    columns: toColumns(sheet),
    rows: toRows(sheet),
    ...(frozenRows + frozenColumns > 0 ? { freeze: { rows: frozenRows, columns: frozenColumns } } : {}),
    merges: sheet.merges,
    tables: sheet.workbook.tables.list(sheet.id).map(toTableModel),
    charts: extras.charts.map((chart) => ({ ...chart })),
    conditionalFormats: extras.conditionalFormats.map((format) => format.model),
    validations: [...extras.validations],
    links: [...extras.links.values()],
    ...(extras.autoFilter === undefined ? {} : { autoFilter: extras.autoFilter }),
    print: extras.print,
    ...(extras.customProperties.size === 0
      ? {}
      : { customProperties: Object.fromEntries(extras.customProperties) }),
  };
}

function toTableModel(table: HostTable): TableModel {
  const { id, name, area, columns } = table;
  return { id, name, area, columns, ...lookOf(table) };
}

function toCells(sheet: HostSheet): { cells: SheetModel['cells']; styles: StyleModel[] } {
  const used = sheet.usedArea(false);
  const styles: StyleModel[] = [];
  const indexes = new Map<string, number>();
  const cells: Record<number, Record<number, CellModel>> = {};
  if (!used) return { cells, styles };
  const indexOf = styleIndexer(sheet, styles, indexes);
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    const out: Record<number, CellModel> = {};
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      const cell = sheet.cells.engineCell(row, column);
      if (!cell) continue;
      const model = toCell(sheet, cell, row, column, indexOf(cell, row, column));
      if (Object.keys(model).length > 0) out[column] = model;
    }
    if (Object.keys(out).length > 0) cells[row] = out;
  }
  return { cells, styles };
}

function toCell(
  sheet: HostSheet,
  cell: ICellData,
  row: number,
  column: number,
  style: number | undefined,
): CellModel {
  const value = fromEngineCell(cell);
  const formula = cell.f || cell.si ? sheet.cells.formula(row, column) : undefined;
  const spill = formula === undefined ? undefined : sheet.cells.spillArea(row, column);
  return {
    ...(value === null ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(spill === undefined ? {} : { spill: { rowCount: spill.rowCount, columnCount: spill.columnCount } }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Numbers the distinct looks of a sheet in the order in which they are met; those of whole columns and rows show through. */
function styleIndexer(
  sheet: HostSheet,
  styles: StyleModel[],
  indexes: Map<string, number>,
): (cell: ICellData, row: number, column: number) => number | undefined {
  const { columnData, rowData } = sheet.engineSheet.getConfig();
  const engineStyles = sheet.workbook.engineUnit.getStyles();
  const byRef = new Map<string, number | undefined>();
  const indexOfStyle = (style: Nullable<IStyleData>): number | undefined => {
    const model = toStyleModel(style ?? {});
    const key = JSON.stringify(model);
    if (key === '{}') return undefined;
    let index = indexes.get(key);
    if (index === undefined) {
      index = styles.push(model) - 1;
      indexes.set(key, index);
    }
    return index;
  };
  return ({ s }, row, column) => {
    if (columnData[column]?.s != null || rowData[row]?.s != null)
      return indexOfStyle(sheet.formats.engineStyle(row, column));
    if (s == null) return undefined;
    if (typeof s !== 'string') return indexOfStyle(s);
    if (!byRef.has(s)) byRef.set(s, indexOfStyle(engineStyles.get(s)));
    return byRef.get(s);
  };
}

function toColumns(sheet: HostSheet): SheetModel['columns'] {
  const data = sheet.engineSheet.getConfig().columnData as Readonly<Record<number, Partial<IColumnData>>>;
  return Object.fromEntries(
    Object.entries(data).map(([column, value]) => [
      column,
      {
        ...(value.w === undefined ? {} : { width: value.w }),
        ...(value.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
      },
    ]),
  );
}

function toRows(sheet: HostSheet): SheetModel['rows'] {
  const data = sheet.engineSheet.getConfig().rowData as Readonly<Record<number, Partial<IRowData>>>;
  return Object.fromEntries(
    Object.entries(data).flatMap(([row, value]) => {
      const height = value.h;
      const isHidden = value.hd === BooleanNumber.TRUE;
      if (height === undefined && !isHidden) return [];
      return [[row, { ...(height === undefined ? {} : { height }), ...(isHidden ? { hidden: true } : {}) }]];
    }),
  );
}
