import type { Area, Block, SheetSpec, SpecCell, TableSpec } from '../../scorecards/sheetSpec';
import { columnLetters } from '../address';
import { isFormula } from '../writing/encodeCell';
import type { Inspection, OwnCell } from './inspect';
import { moveFormula } from './moveFormula';
import { extentOf } from './record';

/** What the user had beside an old sheet, for the new one. */
export interface Kept {
  /** The user's constants. */
  readonly blocks: readonly Block[];
  /** The new sheet's tables, with the columns that the user added to the old ones. */
  readonly tables: readonly TableSpec[];
  /** The user's formulas: they are written when all sheets have their names. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Looks to copy from the old sheet. */
  readonly looks: readonly { readonly from: Area; readonly to: Area }[];
  /** Addresses of cells that have no place on the new sheet. */
  readonly homeless: readonly string[];
}

/**
 * Moves the user's cells to the new sheet: cells right of the add-in's stay right of them, cells below stay below,
 * and cells beside the row of a table go where that row's customer is now, whatever the order.
 */
export function keepOwnCells(spec: SheetSpec, old: Inspection): Kept {
  const place = placeFinder(spec, old);
  const homeless: string[] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  const constants: { row: number; column: number; cell: SpecCell }[] = [];
  const looks: { from: Area; to: Area }[] = [];
  for (const own of old.own) {
    const to = place(own);
    const formula = isFormulaText(own.content) && to !== undefined ? moved(own.content, own, to) : '';
    if (to === undefined || formula === undefined) {
      homeless.push(`${columnLetters(own.column + 1)}${String(own.row + 1)}`);
      continue;
    }
    if (formula === '') constants.push({ ...to, cell: own.content });
    else formulas.push({ ...to, formula });
    looks.push({ from: one(own.row, own.column), to: one(to.row, to.column) });
  }
  return {
    blocks: constants.map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
    tables: widened(spec, old),
    formulas,
    looks: joined(looks),
    homeless,
  };
}

type Place = Pick<OwnCell, 'row' | 'column'>;

function placeFinder(spec: SheetSpec, old: Inspection): (cell: Place) => Place | undefined {
  const size = extentOf(spec);
  const [table] = old.tables;
  const next = spec.tables?.find(({ key }) => key === table?.key)?.area;
  const rows = next === undefined ? new Map<string, number>() : rowsByName(spec, next);
  const oldNames = [...old.rowNames.values()];
  const once = new Set(oldNames.filter((name) => oldNames.indexOf(name) === oldNames.lastIndexOf(name)));
  return ({ row, column }) => {
    const right = column - old.record.columnCount;
    const to = right < 0 ? column : size.columnCount + right;
    const below = row - old.record.rowCount;
    if (below >= 0) return { row: size.rowCount + below, column: to };
    if (table === undefined || row <= table.area.row) return { row, column: to };
    const name = old.rowNames.get(row);
    const newRow = name !== undefined && once.has(name) ? rows.get(name) : undefined;
    return newRow === undefined ? undefined : { row: newRow, column: to };
  };
}

/** Rows of the new table by the text in its first column; a text that stands twice names no row. */
function rowsByName({ blocks }: SheetSpec, table: Area): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) => {
      const cell = line[table.column - column] ?? null;
      if (row + r <= table.row || row + r >= table.row + table.rowCount || cell === null || isFormula(cell))
        return;
      const name = String(cell);
      if (rows.has(name)) twice.add(name);
      rows.set(name, row + r);
    });
  }
  for (const name of twice) rows.delete(name);
  return rows;
}

/** Columns that the user added to a table stay part of it. */
function widened(spec: SheetSpec, old: Inspection): readonly TableSpec[] {
  return (spec.tables ?? []).map((table) => {
    const before = old.tables.find(({ key }) => key === table.key);
    const planned = old.record.tables.find(({ key }) => key === table.key);
    const added = (before?.area.columnCount ?? 0) - (planned?.area.columnCount ?? 0);
    return added <= 0
      ? table
      : { ...table, area: { ...table.area, columnCount: table.area.columnCount + added } };
  });
}

function isFormulaText(content: OwnCell['content']): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/**
 * The formula at its new place; undefined where addresses in it would mean other cells: those of its own row move
 * with it, but not those of other columns when the columns have moved, nor ranges above a cell that moved down.
 */
function moved(formula: string, from: Place, to: Place): string | undefined {
  if (from.row === to.row && from.column === to.column) return formula;
  return moveFormula(formula, from, to);
}

function one(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Cells below each other that stay so are copied at once. */
function joined(looks: readonly { from: Area; to: Area }[]): { from: Area; to: Area }[] {
  const runs: { from: Area; to: Area }[] = [];
  const sorted = [...looks].sort((a, b) => a.from.column - b.from.column || a.from.row - b.from.row);
  for (const { from, to } of sorted) {
    const last = runs.at(-1);
    const follows = (before: Area, next: Area): boolean =>
      before.column === next.column && before.row + before.rowCount === next.row;
    if (last !== undefined && follows(last.from, from) && follows(last.to, to)) {
      last.from = { ...last.from, rowCount: last.from.rowCount + 1 };
      last.to = { ...last.to, rowCount: last.to.rowCount + 1 };
    } else runs.push({ from, to });
  }
  return runs;
}
