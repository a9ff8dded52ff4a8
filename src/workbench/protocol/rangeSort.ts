import { toCorners } from '../workbook/area';
import { isCellError, type CellValue } from '../workbook/cellValue';
import { HostError } from '../workbook/hostError';
import type { Arguments } from './arguments';
import { hostType } from './hostObject';
import { requireWritable, type RangeTarget } from './rangeTarget';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel's order: numbers, text, false, true, errors; blanks last whatever the direction. */
function rank(value: CellValue): number {
  if (value === null) return 5;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 4 : value ? 3 : 2;
}

function textOf(value: CellValue): string {
  return value === null || isCellError(value) ? '' : String(value);
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 5 || rankB === 5) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : textOf(a).localeCompare(textOf(b), undefined, { sensitivity: 'base' });
  return ascending ? order : -order;
}

/** Sorts rows; formulas and looks go with them. */
export function sortRows(target: RangeTarget, fields: readonly SortField[], hasHeaders: boolean): void {
  requireWritable(target.sheet);
  const { sheet } = target;
  const area = hasHeaders
    ? { ...target.area, row: target.area.row + 1, rowCount: target.area.rowCount - 1 }
    : target.area;
  const values = sheet.cells.values(area);
  const sorted = values
    .map((cells, index) => ({ cells, index }))
    .sort((a, b) => {
      for (const { key, ascending } of fields) {
        const order = compare(a.cells[key] ?? null, b.cells[key] ?? null, ascending);
        if (order !== 0) return order;
      }
      return a.index - b.index;
    });
  const order = Object.fromEntries(sorted.map(({ index }, place) => [area.row + place, area.row + index]));
  sheet.mutate('sheet.mutation.reorder-range', { range: toCorners(area), order });
  sheet.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, area });
}

export function sortFields(args: Arguments, index = 0): SortField[] {
  return args.array(index).map((value) => {
    if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
    const field = value as { readonly key?: unknown; readonly ascending?: unknown };
    if (typeof field.key !== 'number') throw new HostError('InvalidArgument');
    return { key: field.key, ascending: field.ascending !== false };
  });
}

export const rangeSort = hostType<RangeTarget>('RangeSort', {
  call: {
    Apply: (target, args) => sortRows(target, sortFields(args), args.optionalBoolean(2) ?? false),
  },
});
