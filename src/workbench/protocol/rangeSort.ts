import { toCorners } from '../workbook/area';
import { isCellError, type CellValue } from '../workbook/cellValue';
import { HostError, notImplemented } from '../workbook/hostError';
import { Arguments } from './arguments';
import { hostType } from './hostObject';
import { requireWritable, type RangeTarget } from './rangeTarget';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  /** Texts that are numbers are sorted among the numbers. */
  readonly isTextAsNumber: boolean;
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

function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 5 || rankB === 5) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : textOf(a).localeCompare(textOf(b), undefined, { sensitivity: matchCase ? 'variant' : 'base' });
  return ascending ? order : -order;
}

function sortValue(value: CellValue, isTextAsNumber: boolean): CellValue {
  const isNumber =
    isTextAsNumber && typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value));
  return isNumber ? Number(value) : value;
}

/** Sorts rows; formulas and looks go with them. */
export function sortRows(
  target: RangeTarget,
  fields: readonly SortField[],
  hasHeaders: boolean,
  matchCase = false,
): void {
  requireWritable(target.sheet);
  const { sheet } = target;
  const area = hasHeaders
    ? { ...target.area, row: target.area.row + 1, rowCount: target.area.rowCount - 1 }
    : target.area;
  const values = sheet.cells.values(area);
  const sorted = values
    .map((cells, index) => ({ cells, index }))
    .sort((a, b) => {
      for (const { key, ascending, isTextAsNumber } of fields) {
        const [first, second] = [a, b].map(({ cells }) => sortValue(cells[key] ?? null, isTextAsNumber));
        const order = compare(first ?? null, second ?? null, ascending, matchCase);
        if (order !== 0) return order;
      }
      return a.index - b.index;
    });
  const order = Object.fromEntries(sorted.map(({ index }, place) => [area.row + place, area.row + index]));
  sheet.mutate('sheet.mutation.reorder-range', { range: toCorners(area), order });
  sheet.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, area });
  sheet.workbook.changes.emit({ kind: 'rowsSorted', sheetId: sheet.id, area });
}

/** Reads the fields of a sort; what is not sorted by is refused by its name. */
export function sortFields(args: Arguments, index = 0): SortField[] {
  return args.array(index).map((value) => {
    const field = new Arguments([value]).record();
    const { key, ascending } = field;
    const word = (name: string, otherwise: string): string =>
      new Arguments([field[name]]).optionalString() ?? otherwise;
    const sortOn = word('sortOn', 'Value');
    if (typeof key !== 'number') throw new HostError('InvalidArgument');
    if (sortOn.toLowerCase() !== 'value') throw notImplemented(`SortField.sortOn ${sortOn}`);
    for (const name of ['color', 'icon', 'subField']) {
      if (field[name] != null && field[name] !== '') throw notImplemented(`SortField.${name}`);
    }
    const isTextAsNumber = word('dataOption', 'Normal').toLowerCase() === 'textasnumber';
    return { key, ascending: ascending !== false, isTextAsNumber };
  });
}

/** Refuses a way of comparing that is not the workbench's, whose texts are compared by the language's letters. */
export function requireMethod(args: Arguments, index: number): void {
  if (!args.isMissing(index) && args.word(['PinYin', 'StrokeCount'], index) === 'StrokeCount') {
    throw notImplemented('a sort by StrokeCount');
  }
}

export const rangeSort = hostType<RangeTarget>('RangeSort', {
  call: {
    // fields, matchCase, hasHeaders, orientation, method
    Apply: (target, args) => {
      if (!args.isMissing(3) && args.word(['Rows', 'Columns'], 3) === 'Columns') {
        throw notImplemented('RangeSort.apply with the orientation Columns');
      }
      requireMethod(args, 4);
      sortRows(target, sortFields(args), args.optionalBoolean(2) ?? false, args.optionalBoolean(1) ?? false);
    },
  },
});
