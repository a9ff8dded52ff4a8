import { HostError } from '../workbook/hostError';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';
import { moveCells } from '../workbook/moveCells';
import type { CellInput } from '../workbook/sheetCells';
import type { Arguments } from './arguments';
import { criteriaOf, setColumnFilter } from './columnFilter';
import { objectOf, type TableTarget } from './crossFamily';
import { hostType, nullObject, type HostObject } from './hostObject';
import { readValues } from './rangeReads';
import { requireWritable } from './rangeTarget';
import { bodyArea, tableOf } from './tableParts';

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

function whole(target: ColumnTarget): AreaModel {
  const { area } = tableOf(target);
  return { ...area, column: area.column + target.index, columnCount: 1 };
}

function body(target: ColumnTarget): AreaModel {
  const area = bodyArea(tableOf(target));
  return { ...area, column: area.column + target.index, columnCount: 1 };
}

function range(target: ColumnTarget, area: AreaModel): HostObject {
  return objectOf('Range', { sheet: target.sheet, area });
}

function setFilter(target: ColumnTarget, criteria: Readonly<Record<string, unknown>> | undefined): void {
  setColumnFilter(target, target.index, criteria);
}

/** `applyTopItemsFilter(3)` and its like. */
function ranked(filterOn: string) {
  return (target: ColumnTarget, args: Arguments): void =>
    setFilter(target, { filterOn, criterion1: String(args.number()) });
}

const filter = hostType<ColumnTarget>('Filter', {
  get: { Criteria: (target) => criteriaOf(target, target.index) },
  call: {
    Apply: (target, args) => setFilter(target, args.record()),
    ApplyBottomItemsFilter: ranked('BottomItems'),
    ApplyBottomPercentFilter: ranked('BottomPercent'),
    ApplyCustomFilter: (target, args) =>
      setFilter(target, {
        filterOn: 'Custom',
        criterion1: args.string(),
        ...(args.isMissing(1) ? {} : { criterion2: args.string(1) }),
        ...(args.isMissing(2) ? {} : { operator: args.word(['And', 'Or'], 2) }),
      }),
    ApplyDynamicFilter: (target, args) =>
      setFilter(target, { filterOn: 'Dynamic', dynamicCriteria: args.string() }),
    ApplyTopItemsFilter: ranked('TopItems'),
    ApplyTopPercentFilter: ranked('TopPercent'),
    ApplyValuesFilter: (target, args) => setFilter(target, { filterOn: 'Values', values: args.array() }),
    Clear: (target) => setFilter(target, undefined),
  },
});

function rename(target: ColumnTarget, name: string): void {
  requireWritable(target.sheet);
  const { columns } = tableOf(target);
  if (columns.some((other, index) => index !== target.index && other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('InvalidArgument');
  }
  target.sheet.cells.write({ ...whole(target), rowCount: 1 }, `'${name}`);
}

async function remove(target: ColumnTarget): Promise<void> {
  requireWritable(target.sheet);
  const { area, columns } = tableOf(target);
  if (columns.length === 1) throw new HostError('InvalidOperation');
  const { tables } = target.sheet.workbook;
  const gone = whole(target);
  tables.removeColumn(target.tableId, target.index);
  await moveCells(target.sheet, gone, 'delete', 'Left');
  tables.place(target.tableId, { ...area, columnCount: area.columnCount - 1 });
}

const tableColumn = hostType<ColumnTarget>('TableColumn', {
  id: ({ index }) => index + 1,
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: (target) => tableOf(target).columns[target.index] ?? '',
    Values: (target) => readValues({ sheet: target.sheet, area: whole(target) }),
  },
  set: { Name: (target, value) => rename(target, value.string()) },
  child: { Filter: (target) => filter(target) },
  call: {
    Delete: remove,
    GetDataBodyRange: (target) => range(target, body(target)),
    GetHeaderRowRange: (target) => range(target, { ...whole(target), rowCount: 1 }),
    GetRange: (target) => range(target, whole(target)),
    GetTotalRowRange: (target) => {
      const { row, rowCount, ...rest } = whole(target);
      if (!tableOf(target).showTotals) throw new HostError('ItemNotFound');
      return range(target, { ...rest, row: row + rowCount - 1, rowCount: 1 });
    },
  },
});

/** `columns.add(index, values, name)`: the cells to the right make room; null is after the last column. */
async function add(target: TableTarget, args: Arguments): Promise<HostObject> {
  requireWritable(target.sheet);
  const { area, columns } = tableOf(target);
  const index = args.isMissing() || args.number() === -1 ? columns.length : args.number();
  if (index < 0 || index > columns.length) throw new HostError('InvalidArgument');
  const name = args.optionalString(2);
  if (name !== undefined && columns.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('InvalidArgument');
  }
  const values = columnValues(args, area.rowCount);
  const { sheet, tableId } = target;
  const added = { ...area, column: area.column + index, columnCount: 1 };
  if (index < columns.length || sheet.usedArea(false, rightOf(area)) !== undefined) {
    await moveCells(sheet, added, 'insert', 'Right');
  }
  sheet.workbook.tables.insertColumn(tableId, index);
  if (values !== undefined) sheet.cells.write(added, values);
  if (name !== undefined) sheet.cells.write({ ...added, rowCount: 1 }, `'${name}`);
  return tableColumn({ ...target, index });
}

function rightOf(area: AreaModel): AreaModel {
  const column = area.column + area.columnCount;
  return { ...area, column, columnCount: limits.columns - column };
}

/** One value for all cells, or a row for each, the header's first. */
function columnValues(args: Arguments, rowCount: number): CellInput[][] | undefined {
  if (args.isMissing(1)) return undefined;
  const raw = args.raw(1);
  if (!Array.isArray(raw)) return Array.from({ length: rowCount }, () => [raw as CellInput]);
  const rows = raw.map((row: unknown) => (Array.isArray(row) ? (row as CellInput[]) : [row as CellInput]));
  if (rows.length !== rowCount) throw new HostError('InvalidArgument');
  return rows;
}

function find(target: TableTarget, key: Arguments): HostObject {
  const { columns } = tableOf(target);
  const raw = key.raw();
  const index =
    typeof raw === 'number'
      ? raw - 1
      : columns.findIndex((name) => name.toLowerCase() === key.string().toLowerCase());
  return index >= 0 && index < columns.length ? tableColumn({ ...target, index }) : nullObject;
}

function required(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound');
  return object;
}

export const tableColumns = hostType<TableTarget>('TableColumnCollection', {
  get: { Count: (target) => tableOf(target).columns.length },
  items: (target) => tableOf(target).columns.map((_, index) => tableColumn({ ...target, index })),
  item: (target, key) => required(find(target, key)),
  call: {
    Add: add,
    GetCount: (target) => tableOf(target).columns.length,
    GetItemAt: (target, args) => {
      const index = args.number();
      if (index < 0 || index >= tableOf(target).columns.length) throw new HostError('InvalidArgument');
      return tableColumn({ ...target, index });
    },
    GetItemOrNullObject: find,
  },
});
