import type { ICommandInfo } from '@univerjs/core';
import { fromCorners, type CornerRange } from './area';
import { functionResultTrigger } from './calculation';
import type { HostChange } from './changes';
import { limits } from './limits';
import type { AreaModel } from './model';
import { cellsPlacedId } from './placeCells';

/**
 * Marks a write that neither brings nor replaces a formula. The engine otherwise reads every cell of the workbook
 * again after each write, to know its formulas; cells that depend on the written ones calculate all the same.
 */
export const constantsTrigger = 'sheet.command.set-range-custom-metadata';

/** What one of the engine's commands means to the host; nothing for those that matter only to the grid. */
export function translateCommand(
  command: Readonly<ICommandInfo>,
  isLocal: boolean,
  unitId: string,
): HostChange[] {
  const params = asRecord(command.params);
  if (params['unitId'] !== unitId) return [];
  const sheetId = typeof params['subUnitId'] === 'string' ? params['subUnitId'] : '';
  switch (command.id) {
    case 'sheet.mutation.set-range-values':
      // Results of calculation come with onlyLocal; looks alone are announced by whoever changed them. What a person
      // types at the grid names its command as trigger too, and is a change of cells like any other.
      if (isLocal || isNoChangeOfCells(params['trigger'])) return [];
      return cellsChanged(sheetId, asRecord(params['cellValue']));
    case 'sheet.mutation.insert-sheet': {
      const id = asRecord(params['sheet'])['id'];
      return typeof id === 'string' ? [{ kind: 'sheetAdded', sheetId: id }] : [];
    }
    case 'sheet.mutation.remove-sheet':
      return [{ kind: 'sheetDeleted', sheetId }];
    case 'sheet.operation.set-worksheet-active':
      return [{ kind: 'sheetActivated', sheetId }];
    case 'sheet.operation.set-selections':
      return [{ kind: 'selection', sheetId }];
    case 'sheet.mutation.set-worksheet-name':
      return [{ kind: 'sheetRenamed', sheetId, name: String(params['name']) }];
    case cellsPlacedId:
    case 'sheet.mutation.insert-row':
    case 'sheet.mutation.insert-col':
    case 'sheet.mutation.remove-rows':
    case 'sheet.mutation.remove-col':
      return isCorners(params['range']) ? [cellsOf(command.id, sheetId, fromCorners(params['range']))] : [];
    default:
      return [];
  }
}

const moves: Readonly<Record<string, (HostChange & { readonly kind: 'cells' })['moved']>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};

function cellsOf(commandId: string, sheetId: string, area: AreaModel): HostChange {
  const moved = moves[commandId];
  if (moved === undefined) return { kind: 'cells', sheetId, area };
  const whole = moved.startsWith('Row')
    ? { column: 0, columnCount: limits.columns }
    : { row: 0, rowCount: limits.rows };
  return { kind: 'cells', sheetId, area: { ...area, ...whole }, moved };
}

/** The one cell that a command is about to write; undefined for one that writes more, or none. */
export function writtenCell(
  command: Readonly<ICommandInfo>,
  unitId: string,
): { readonly sheetId: string; readonly row: number; readonly column: number } | undefined {
  if (command.id !== 'sheet.mutation.set-range-values') return undefined;
  const params = asRecord(command.params);
  if (params['unitId'] !== unitId || typeof params['subUnitId'] !== 'string') return undefined;
  const cells = asRecord(params['cellValue']);
  const row = onlyKey(cells);
  const column = row === undefined ? undefined : onlyKey(asRecord(cells[row]));
  if (row === undefined || column === undefined) return undefined;
  return { sheetId: params['subUnitId'], row: Number(row), column: Number(column) };
}

function onlyKey(record: Readonly<Record<string, unknown>>): string | undefined {
  let only: string | undefined;
  for (const key in record) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
}

function isNoChangeOfCells(trigger: unknown): boolean {
  return (
    trigger === functionResultTrigger ||
    (typeof trigger === 'string' &&
      /^sheet\.command\.(set-style|set-border|clear-selection-format)/.test(trigger))
  );
}

function cellsChanged(sheetId: string, cells: Readonly<Record<string, unknown>>): HostChange[] {
  const rows = Object.keys(cells);
  const range: CornerRange = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  for (const row of rows) {
    for (const column in asRecord(cells[row])) {
      range.startRow = Math.min(range.startRow, Number(row));
      range.endRow = Math.max(range.endRow, Number(row));
      range.startColumn = Math.min(range.startColumn, Number(column));
      range.endColumn = Math.max(range.endColumn, Number(column));
    }
  }
  return range.endRow < 0 ? [] : [{ kind: 'cells', sheetId, area: fromCorners(range) }];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isCorners(value: unknown): value is CornerRange {
  const record = asRecord(value);
  return typeof record['startRow'] === 'number' && typeof record['endColumn'] === 'number';
}
