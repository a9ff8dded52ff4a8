import { contains, intersect } from '../workbook/area';
import { HostError } from '../workbook/hostError';
import type { HostTable } from '../workbook/hostTables';
import type { TableLook } from '../workbook/sheetExtras';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { autoFilter } from './autoFilter';
import { reapplyFilters } from './columnFilter';
import { objectOf, register, unwrap, type TableCollectionTarget, type TableTarget } from './crossFamily';
import { hostType, nullObject, type HostObject } from './hostObject';
import { requireMethod, sortFields, sortRows } from './rangeSort';
import { findRange, requireWritable, type RangeTarget } from './rangeTarget';
import { tableColumns } from './tableColumns';
import { tableRows } from './tableRows';
import { bodyArea, tableOf } from './tableParts';

function setLook(target: TableTarget, look: Partial<TableLook>): void {
  requireWritable(target.sheet);
  target.sheet.workbook.tables.setLook(target.tableId, look);
}

function part(target: TableTarget, area: AreaModel): HostObject {
  return objectOf('Range', { sheet: target.sheet, area });
}

/** Excel writes "Total" and a subtotal of the last column when the totals row first appears. */
function showTotals(target: TableTarget, show: boolean): void {
  const before = tableOf(target);
  if (before.showTotals === show) return;
  const { sheet } = target;
  const { area } = before;
  if (!show) {
    const last = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
    setLook(target, { showTotals: false });
    sheet.cells.clearContents(last);
    return;
  }
  setLook(target, { showTotals: true });
  const row = area.row + area.rowCount;
  const lastColumn = area.column + area.columnCount - 1;
  const isNumber = typeof sheet.cells.value(area.row + 1, lastColumn) === 'number';
  const total = `=SUBTOTAL(${isNumber ? 109 : 103},${before.name}[${before.columns.at(-1) ?? ''}])`;
  sheet.cells.write({ row, column: area.column, rowCount: 1, columnCount: 1 }, 'Total');
  sheet.cells.write({ row, column: lastColumn, rowCount: 1, columnCount: 1 }, total);
}

const tableSort = hostType<TableTarget>('TableSort', {
  call: {
    // fields, matchCase, method
    Apply: (target, args) => {
      requireMethod(args, 2);
      const body = { sheet: target.sheet, area: bodyArea(tableOf(target)) };
      sortRows(body, sortFields(args), false, args.optionalBoolean(1) ?? false);
    },
  },
});

function remove(target: TableTarget): void {
  requireWritable(target.sheet);
  target.sheet.workbook.tables.delete(target.tableId);
}

function totalsArea(target: TableTarget): AreaModel {
  const { area, showTotals: isShown } = tableOf(target);
  if (!isShown) throw new HostError('ItemNotFound');
  return { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
}

const table = hostType<TableTarget>('Table', {
  id: ({ tableId }) => tableId,
  get: {
    HighlightFirstColumn: (target) => tableOf(target).highlightFirstColumn ?? false,
    HighlightLastColumn: (target) => tableOf(target).highlightLastColumn ?? false,
    Id: ({ tableId }) => tableId,
    Name: (target) => tableOf(target).name,
    ShowBandedColumns: (target) => tableOf(target).showBandedColumns ?? false,
    ShowBandedRows: (target) => tableOf(target).showBandedRows,
    ShowFilterButton: (target) => tableOf(target).showFilter,
    ShowHeaders: (target) => tableOf(target).showHeaders,
    ShowTotals: (target) => tableOf(target).showTotals,
    Style: (target) => tableOf(target).style,
  },
  set: {
    HighlightFirstColumn: (target, value) => setLook(target, { highlightFirstColumn: value.boolean() }),
    HighlightLastColumn: (target, value) => setLook(target, { highlightLastColumn: value.boolean() }),
    Name: (target, value) => {
      requireWritable(target.sheet);
      target.sheet.workbook.tables.rename(target.tableId, value.string());
    },
    ShowBandedColumns: (target, value) => setLook(target, { showBandedColumns: value.boolean() }),
    ShowBandedRows: (target, value) => setLook(target, { showBandedRows: value.boolean() }),
    ShowFilterButton: (target, value) => setLook(target, { showFilter: value.boolean() }),
    ShowHeaders: (target, value) => setLook(target, { showHeaders: value.boolean() }),
    ShowTotals: (target, value) => showTotals(target, value.boolean()),
    Style: (target, value) => setLook(target, { style: value.string() }),
  },
  child: {
    AutoFilter: (target) => autoFilter({ sheet: target.sheet, table: target }),
    Columns: (target) => tableColumns(target),
    Rows: (target) => tableRows(target),
    Sort: (target) => tableSort(target),
    Worksheet: ({ sheet }) => objectOf('Worksheet', sheet),
  },
  call: {
    ClearFilters: (target) =>
      tableOf(target).columns.forEach((_, column) =>
        target.sheet.workbook.tables.filter(target.tableId, column, undefined),
      ),
    ConvertToRange: (target) => {
      const { area } = tableOf(target);
      remove(target);
      return part(target, area);
    },
    Delete: (target) => {
      const { area } = tableOf(target);
      remove(target);
      target.sheet.cells.clearContents(area);
      target.sheet.formats.clear(area);
    },
    GetDataBodyRange: (target) => part(target, bodyArea(tableOf(target))),
    GetHeaderRowRange: (target) => part(target, { ...tableOf(target).area, rowCount: 1 }),
    GetRange: (target) => part(target, tableOf(target).area),
    GetTotalRowRange: (target) => part(target, totalsArea(target)),
    ReapplyFilters: reapplyFilters,
    Resize: (target, args) => {
      requireWritable(target.sheet);
      target.sheet.workbook.tables.resize(target.tableId, rangeIn(target, args).area);
    },
  },
});
register('Table', table);

function rangeIn({ sheet }: TableTarget, args: Arguments): RangeTarget {
  const value = args.raw();
  const target = typeof value === 'string' ? findRange(sheet.workbook, sheet, value) : unwrap('Range', value);
  if (target?.sheet !== sheet) throw new HostError('InvalidArgument');
  return target;
}

function listed({ workbook, sheet, area, fullyContained }: TableCollectionTarget): HostTable[] {
  const all = workbook.tables.list(sheet?.id);
  if (!area) return all;
  return all.filter((item) =>
    fullyContained === true ? contains(area, item.area) : intersect(area, item.area),
  );
}

function toObject({ workbook }: TableCollectionTarget, item: HostTable): HostObject {
  return table({ sheet: workbook.requireSheet(item.sheetId), tableId: item.id });
}

function find(target: TableCollectionTarget, args: Arguments): HostObject {
  const wanted = args.string().toLowerCase();
  const item = listed(target).find(
    (one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted,
  );
  return item ? toObject(target, item) : nullObject;
}

function add(target: TableCollectionTarget, args: Arguments): HostObject {
  const { workbook } = target;
  const value = args.raw();
  const range =
    typeof value === 'string'
      ? findRange(workbook, target.sheet ?? workbook.activeSheet(), value)
      : unwrap('Range', value);
  if (!range || (target.sheet && range.sheet !== target.sheet)) throw new HostError('InvalidArgument');
  requireWritable(range.sheet);
  if (!args.boolean(1))
    throw new HostError('UnsupportedOperation', 'the workbench makes tables of cells with headers');
  return toObject(target, workbook.tables.add(range.sheet.id, range.area));
}

function at(target: TableCollectionTarget, index: number): HostObject {
  const item = listed(target)[index];
  return item ? toObject(target, item) : nullObject;
}

function required(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound');
  return object;
}

const tableCollection = hostType<TableCollectionTarget>('TableCollection', {
  get: { Count: (target) => listed(target).length },
  items: (target) => listed(target).map((item) => toObject(target, item)),
  item: (target, key) => required(find(target, key)),
  call: {
    Add: add,
    GetCount: (target) => listed(target).length,
    GetFirst: (target) => required(at(target, 0)),
    GetItemAt: (target, args) => required(at(target, args.number())),
    GetItemOrNullObject: find,
  },
});
register('TableCollection', tableCollection);
