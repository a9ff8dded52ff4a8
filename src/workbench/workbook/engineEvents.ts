import type { ICommandInfo } from '@univerjs/core';
import { fromCorners, type CornerRange } from './area';
import { functionResultTrigger } from './calculation';
import type { HostChange } from './changes';
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
      return isCorners(params['range'])
        ? [{ kind: 'cells', sheetId, area: fromCorners(params['range']) }]
        : [];
    default:
      return [];
  }
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
