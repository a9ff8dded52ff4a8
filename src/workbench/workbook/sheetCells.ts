import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { bounding, contains, intersect, singleCell, wholeSheet } from './area';
import { fromEngineCell, toEngineValue, type CellValue } from './cellValue';
import { injectorOf } from './engine';
import { constantsTrigger } from './engineEvents';
import { extent, type Rows } from './extent';
import { fromEngineFormula, toEngineFormula } from './formulaDialect';
import type { HostSheet } from './hostSheet';
import { HostError } from './hostError';
import type { AreaModel } from './model';
import { isUnnoticed, placeCells } from './placeCells';
import { readTyped } from './typedText';

/** What one cell is written with: as typed, or null to leave the cell as it is. */
export type CellInput = string | number | boolean | null;

/** Contents of a sheet's cells. */
export class SheetCells {
  constructor(private readonly sheet: HostSheet) {}

  /** The engine's cell; for a cell that a formula spills into, the spilled value. */
  engineCell(row: number, column: number): Nullable<ICellData> {
    return this.reader()(row, column);
  }

  /** Reads many cells: what they stand in is looked up once. Not to be kept over a change. */
  reader(): (row: number, column: number) => Nullable<ICellData> {
    const { rows, spilledRows } = this;
    return (row, column) => {
      const own = rows[row]?.[column];
      if (own && (own.f !== undefined || own.v != null || own.p != null)) return own;
      const spilled = spilledRows[row]?.[column];
      return spilled ? { ...own, v: spilled.v ?? null, t: spilled.t ?? null } : own;
    };
  }

  /** Says of many cells whether they hold something; a spilled value counts, looks do not. */
  occupancy(): (row: number, column: number) => boolean {
    const { rows, spilledRows } = this;
    return (row, column) => {
      const own = rows[row]?.[column];
      return (own != null && hasContent(own)) || spilledRows[row]?.[column] != null;
    };
  }

  value(row: number, column: number): CellValue {
    return fromEngineCell(this.engineCell(row, column));
  }

  values(area: AreaModel): CellValue[][] {
    return this.map(area, (cell) => fromEngineCell(cell));
  }

  /** A formula with its "=", or undefined where the cell holds a constant or a spilled value. */
  formula(row: number, column: number): string | undefined {
    const cell = this.rows[row]?.[column];
    if (!cell) return undefined;
    if (cell.f) return fromEngineFormula(cell.f);
    if (!cell.si) return undefined;
    const { engine, unitId } = this.sheet.workbook;
    const shared = injectorOf(engine)
      .get(FormulaDataModel)
      .getFormulaStringByCell(row, column, this.sheet.id, unitId);
    return shared ? fromEngineFormula(shared) : undefined;
  }

  /** The area that the formula in this cell spills over; undefined if it fills its own cell only. */
  spillArea(row: number, column: number): AreaModel | undefined {
    const { engine, unitId } = this.sheet.workbook;
    const range = injectorOf(engine).get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[this.sheet.id]?.[
      row
    ]?.[column];
    if (!range) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range;
    if (startRow === endRow && startColumn === endColumn) return undefined;
    return {
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    };
  }

  /** The area of the spill that covers this cell, its anchor included; undefined outside of spills. */
  spillOver(row: number, column: number): AreaModel | undefined {
    const { engine, unitId } = this.sheet.workbook;
    const ranges = injectorOf(engine).get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[this.sheet.id];
    for (const anchorRow of Object.keys(ranges ?? {}).map(Number)) {
      for (const anchorColumn of Object.keys(ranges?.[anchorRow] ?? {}).map(Number)) {
        const area = this.spillArea(anchorRow, anchorColumn);
        if (area !== undefined && contains(area, singleCell(row, column))) return area;
      }
    }
    return undefined;
  }

  get hasFormulas(): boolean {
    const { engine, unitId } = this.sheet.workbook;
    const data = injectorOf(engine).get(FormulaDataModel).getFormulaData()[unitId]?.[this.sheet.id] ?? {};
    return Object.keys(data).length > 0;
  }

  /** Whether any formula of this sheet spills. */
  get hasSpills(): boolean {
    return Object.keys(this.spilledRows).length > 0;
  }

  /** Calls `read` for each cell of an area, row by row; cells that were never touched come as undefined. */
  map<T>(area: AreaModel, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const cellAt = this.reader();
    return Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) => {
        const row = area.row + r;
        const column = area.column + c;
        return read(cellAt(row, column), row, column);
      }),
    );
  }

  /**
   * Writes cells as if typed. `input` has the area's shape, or is one value for all its cells; anything else
   * is Excel's InvalidArgument. "" empties a cell, null leaves it.
   */
  write(area: AreaModel, input: readonly (readonly CellInput[])[] | CellInput): void {
    const at = shapeOf(area, input);
    const { rows } = this;
    const typedCells: Rows<ICellData> = {};
    let hasFormulas = false;
    let isPlain = true;
    for (let r = 0; r < area.rowCount; r += 1) {
      const before = rows[area.row + r];
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < area.columnCount; c += 1) {
        const typed = at(r, c);
        if (typed === null) continue;
        const cell = this.toEngineInput(typed, area.row + r, area.column + c);
        const old = before?.[area.column + c];
        row[area.column + c] = cell;
        hasFormulas ||= Boolean(cell.f ?? old?.f ?? old?.si);
        isPlain &&= cell.s == null && old?.p == null;
      }
      typedCells[area.row + r] = row;
    }
    if (isPlain && !hasFormulas && isUnnoticed(this.sheet, area)) {
      this.sheet.layout.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
      placeCells(this.sheet, area, rows, typedCells);
    } else {
      replaceContents(typedCells, rows);
      this.setEngineCells(area, typedCells, hasFormulas);
    }
  }

  /** Writes cells as they are, with no reading of text: for files and for the host itself. */
  setEngineCells(area: AreaModel, cellValue: Rows<ICellData>, hasFormulas: boolean): void {
    this.sheet.layout.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    const trigger = hasFormulas ? {} : { trigger: constantsTrigger };
    this.sheet.mutate('sheet.mutation.set-range-values', { cellValue, ...trigger });
  }

  /** Empties cells; their looks stay. Only cells that hold something are touched, so whole columns are cheap. */
  clearContents(area: AreaModel): void {
    const used = this.usedArea(true, area);
    if (!used) return;
    const cellValue: Rows<ICellData> = {};
    for (const [r, row] of Object.entries(this.rows)) {
      if (Number(r) < used.row || Number(r) >= used.row + used.rowCount || !row) continue;
      const cleared: Record<number, ICellData> = {};
      for (const c of Object.keys(row)) {
        if (Number(c) < used.column || Number(c) >= used.column + used.columnCount) continue;
        cleared[Number(c)] = { v: null, f: null, si: null, p: null };
      }
      cellValue[Number(r)] = cleared;
    }
    this.sheet.mutate('sheet.mutation.set-range-values', { cellValue });
  }

  /** See HostSheet.usedArea. */
  usedArea(valuesOnly: boolean, within: AreaModel = wholeSheet): AreaModel | undefined {
    const { engineSheet } = this.sheet;
    const size = { rowCount: engineSheet.getRowCount(), columnCount: engineSheet.getColumnCount() };
    const drawn = intersect(within, { row: 0, column: 0, ...size });
    const counts = (cell: ICellData): boolean => hasContent(cell) || (!valuesOnly && cell.s != null);
    const own = drawn && extent(this.rows, drawn, counts);
    const spilled = drawn && extent(this.spilledRows, drawn, () => true);
    const both = own && spilled ? bounding(own, spilled) : (own ?? spilled);
    return both && intersect(both, within);
  }

  private toEngineInput(typed: string | number | boolean, row: number, column: number): ICellData {
    if (typeof typed !== 'string') return toEngineValue(typed);
    if (typed === '') return { v: null, t: null };
    const { formats, workbook } = this.sheet;
    // A cell's format is asked for only where it decides: looking it up for every text of a long list takes long.
    let read = readTyped(typed, false, workbook.date1904);
    if (typeof read.value === 'string') return toEngineValue(read.value);
    const format = formats.numberFormat(row, column);
    if (format === '@') read = readTyped(typed, true, workbook.date1904);
    if (read.formula !== undefined) {
      const table = workbook.tables.at(this.sheet.id, row, column);
      return { f: toEngineFormula(read.formula, table?.name), v: null, t: null };
    }
    const value = toEngineValue(read.value);
    return read.numberFormat !== undefined && format === 'General'
      ? { ...value, s: { n: { pattern: read.numberFormat } } }
      : value;
  }

  private get rows(): Rows<Nullable<ICellData>> {
    return this.sheet.engineSheet.getCellMatrix().getMatrix();
  }

  private get spilledRows(): Rows<Nullable<ICellData>> {
    const { engine, unitId } = this.sheet.workbook;
    const data = injectorOf(engine).get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[this.sheet.id];
    return data ?? {};
  }
}

/** What the cells held must go, but naming it for every blank cell would double the time. */
function replaceContents(typed: Rows<ICellData>, rows: Rows<Nullable<ICellData>>): void {
  for (const [row, cells] of Object.entries(typed)) {
    const before = rows[Number(row)];
    if (!before || !cells) continue;
    for (const [column, cell] of Object.entries(cells)) {
      if (before[Number(column)]) cells[Number(column)] = { f: null, si: null, p: null, ...cell };
    }
  }
}

function hasContent(cell: ICellData): boolean {
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== '') ||
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    cell.p != null
  );
}

function shapeOf(
  area: AreaModel,
  input: readonly (readonly CellInput[])[] | CellInput,
): (row: number, column: number) => CellInput {
  if (!isGrid(input)) return () => input;
  const fits =
    input.length === area.rowCount &&
    input.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => input[row]?.[column] ?? null;
}

function isGrid(
  input: readonly (readonly CellInput[])[] | CellInput,
): input is readonly (readonly CellInput[])[] {
  return Array.isArray(input);
}
