import { HostError } from '../workbook/hostError';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { acceptedTexts } from './autoFilter';
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
  requireWritable(target.sheet);
  const texts = criteria && acceptedTexts(target, target.index, criteria);
  target.sheet.workbook.tables.filter(target.tableId, target.index, texts);
}

const filter = hostType<ColumnTarget>('Filter', {
  get: {
    Criteria: ({ sheet, tableId, index }) => {
      const values = sheet.workbook.tables.filterOf(tableId, index);
      return values ? { filterOn: 'Values', values } : null;
    },
  },
  call: {
    Apply: (target, args) => setFilter(target, args.record()),
    ApplyCustomFilter: (target, args) => setFilter(target, { filterOn: 'Custom', criterion1: args.string() }),
    ApplyValuesFilter: (target, args) => setFilter(target, { filterOn: 'Values', values: args.array() }),
    Clear: (target) => setFilter(target, undefined),
  },
});

function rename(target: ColumnTarget, name: string): void {
  requireWritable(target.sheet);
  const { area, columns } = tableOf(target);
  if (columns.some((other, index) => index !== target.index && other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('InvalidArgument');
  }
  target.sheet.cells.write({ ...whole(target), rowCount: 1 }, `'${name}`);
  target.sheet.workbook.tables.resize(target.tableId, area);
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
    GetCount: (target) => tableOf(target).columns.length,
    GetItemAt: (target, args) => {
      const index = args.number();
      if (index < 0 || index >= tableOf(target).columns.length) throw new HostError('InvalidArgument');
      return tableColumn({ ...target, index });
    },
    GetItemOrNullObject: find,
  },
});
