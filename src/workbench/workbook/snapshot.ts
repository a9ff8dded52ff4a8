import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { contains, singleCell, toCorners } from './area';
import { toEngineValue } from './cellValue';
import { toEngineFormula } from './formulaDialect';
import type { AreaModel, CellModel, SheetModel, TableModel, WorkbookModel } from './model';
import { defaultColumnWidth, defaultRowHeight } from './sheetLayout';
import { smallestSheet } from './smallestSheet';
import { patchStyle } from './styleMap';

/** The engine's snapshot of a workbook model; tables, names and conditional formats are added after it is loaded. */
export function toSnapshot(model: WorkbookModel, unitId: string): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of model.sheets) sheets[sheet.id] = toSheetData(sheet, styles);
  return { id: unitId, name: 'Workbook', sheetOrder: model.sheets.map((sheet) => sheet.id), styles, sheets };
}

/** The engine's data of one sheet; its styles go into `styles`, under ids of this sheet. */
export function toSheetData(sheet: SheetModel, styles: Record<string, IStyleData>): IWorksheetData {
  sheet.styles.forEach((style, index) => {
    styles[`${sheet.id}.${index}`] = patchStyle({}, style);
  });
  const { cellData, rowCount, columnCount } = toCellData(sheet);
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(smallestSheet.rows, rowCount + 50),
    columnCount: Math.max(smallestSheet.columns, columnCount + 4),
    defaultColumnWidth,
    defaultRowHeight,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    columnData: mapValues(sheet.columns, toColumnData),
    rowData: mapValues(sheet.rows, toRowData),
    mergeData: sheet.merges.map(toCorners),
    freeze: {
      xSplit: sheet.freeze?.columns ?? 0,
      ySplit: sheet.freeze?.rows ?? 0,
      startRow: sheet.freeze?.rows ?? -1,
      startColumn: sheet.freeze?.columns ?? -1,
    },
  });
}

function toCellData(sheet: SheetModel): {
  cellData: Record<number, Record<number, ICellData>>;
  rowCount: number;
  columnCount: number;
} {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spills = spillAreas(sheet);
  let [rowCount, columnCount] = [0, 0];
  let [next, over] = [0, [] as AreaModel[]];
  for (const r in sheet.cells) {
    const row = Number(r);
    const cells = sheet.cells[row] ?? {};
    const out: Record<number, ICellData> = {};
    // Rows come in their order, so each area is taken up once and dropped once.
    while ((spills[next]?.row ?? Infinity) <= row) over.push(spills[next++] as AreaModel);
    if (over.length > 0) over = over.filter((area) => area.row + area.rowCount > row);
    for (const c in cells) {
      const column = Number(c);
      const cell = cells[column];
      if (!cell) continue;
      const isSpilled = over.some(
        (area) => (area.row !== row || area.column !== column) && contains(area, singleCell(row, column)),
      );
      out[column] = toEngineCell(cell, sheet, row, column, isSpilled);
      columnCount = Math.max(columnCount, column + 1);
    }
    cellData[row] = out;
    rowCount = Math.max(rowCount, row + 1);
  }
  return { cellData, rowCount, columnCount };
}

function toEngineCell(
  cell: CellModel,
  sheet: SheetModel,
  row: number,
  column: number,
  isSpilled: boolean,
): ICellData {
  const look = cell.style === undefined ? {} : { s: `${sheet.id}.${cell.style}` };
  // A spilled value is its formula's, which the engine calculates anew when its own cell has no value.
  if (isSpilled) return look;
  if (cell.formula !== undefined) {
    const f = toEngineFormula(cell.formula, tableAt(sheet.tables, row, column)?.name);
    if (cell.spill !== undefined || cell.value === undefined) return { f, ...look };
    return { f, ...toEngineValue(cell.value), ...look };
  }
  return { ...(cell.value === undefined ? {} : toEngineValue(cell.value)), ...look };
}

function tableAt(tables: readonly TableModel[], row: number, column: number): TableModel | undefined {
  return tables.find((table) => contains(table.area, singleCell(row, column)));
}

/** Areas of several cells that formulas fill, by their first row. */
function spillAreas(sheet: SheetModel): AreaModel[] {
  const areas: AreaModel[] = [];
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      const { spill } = cell;
      if (spill && spill.rowCount * spill.columnCount > 1) {
        areas.push({ row: Number(row), column: Number(column), ...spill });
      }
    }
  }
  return areas.sort((first, second) => first.row - second.row);
}

function toColumnData(column: SheetModel['columns'][number]): Partial<IColumnData> {
  return {
    ...(column.width === undefined ? {} : { w: column.width }),
    ...(column.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
  };
}

function toRowData(row: SheetModel['rows'][number]): Partial<IRowData> {
  return {
    ...(row.height === undefined ? {} : { h: row.height, ia: BooleanNumber.FALSE }),
    ...(row.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
  };
}

function mapValues<A, B>(values: Readonly<Record<number, A>>, map: (value: A) => B): Record<number, B> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
