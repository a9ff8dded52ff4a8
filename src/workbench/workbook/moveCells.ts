import { intersect, toCorners } from './area';
import { runCommand } from './engine';
import { HostError } from './hostError';
import type { HostSheet } from './hostSheet';
import { limits } from './limits';
import type { AreaModel } from './model';

export type Move = 'Down' | 'Right' | 'Up' | 'Left';

/**
 * Makes room in an area, or takes it out, by the engine's commands, which also move formulas' references. Tables beside it
 * that stand whole in the rows or columns that move go along; the selection stays where it is, as in Excel.
 */
export async function moveCells(
  sheet: HostSheet,
  area: AreaModel,
  kind: 'insert' | 'delete',
  move: Move,
): Promise<void> {
  const { engine, unitId, selection, tables } = sheet.workbook;
  const wholeRows = area.columnCount === limits.columns;
  const wholeColumns = area.rowCount === limits.rows;
  const range = toCorners(area);
  if (wholeRows) range.endColumn = sheet.engineSheet.getColumnCount() - 1;
  if (wholeColumns) range.endRow = sheet.engineSheet.getRowCount() - 1;
  const followers = wholeRows || wholeColumns ? [] : movedTables(sheet, area, move);
  const run = (): Promise<unknown> =>
    runCommand(engine, commandOf(kind, move, wholeRows, wholeColumns), {
      unitId,
      subUnitId: sheet.id,
      range,
      ...directionOf(kind, wholeRows, wholeColumns),
    });
  await tables.keepNamesDuring(async () => {
    await selection.keepDuring(run);
    for (const { id, to } of followers) tables.place(id, to);
  });
}

function commandOf(kind: 'insert' | 'delete', move: Move, wholeRows: boolean, wholeColumns: boolean): string {
  if (wholeRows) return kind === 'insert' ? 'sheet.command.insert-row' : 'sheet.command.remove-row-by-range';
  if (wholeColumns)
    return kind === 'insert' ? 'sheet.command.insert-col' : 'sheet.command.remove-col-by-range';
  return `sheet.command.${kind}-range-move-${move.toLowerCase()}`;
}

/** The engine's words for where the looks of new rows or columns come from. */
function directionOf(kind: 'insert' | 'delete', wholeRows: boolean, wholeColumns: boolean): object {
  if (kind === 'delete' || (!wholeRows && !wholeColumns)) return {};
  return { direction: wholeRows ? 0 : 2 };
}

/** Tables that the cells' move takes along, and where they come to stand. */
function movedTables(sheet: HostSheet, area: AreaModel, move: Move): { id: string; to: AreaModel }[] {
  const isVertical = move === 'Down' || move === 'Up';
  const step =
    (isVertical ? area.rowCount : area.columnCount) * (move === 'Down' || move === 'Right' ? 1 : -1);
  // What moves begins at the inserted cells, or after the deleted ones.
  const skipped = step < 0 ? -step : 0;
  const moved: AreaModel = isVertical
    ? { ...area, row: area.row + skipped, rowCount: limits.rows - area.row - skipped }
    : { ...area, column: area.column + skipped, columnCount: limits.columns - area.column - skipped };
  return sheet.workbook.tables.areas(sheet.id).flatMap(({ id, area: table }) => {
    const part = intersect(table, moved);
    if (part === undefined) return [];
    const isWhole = part.rowCount === table.rowCount && part.columnCount === table.columnCount;
    // Excel does not tear a table apart.
    const isBeside = isVertical ? table.row >= moved.row : table.column >= moved.column;
    if (!isWhole && isBeside) throw new HostError('InvalidOperation');
    if (!isWhole) return [];
    const to = isVertical ? { ...table, row: table.row + step } : { ...table, column: table.column + step };
    return [{ id, to }];
  });
}
