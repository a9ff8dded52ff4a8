import { parseReference } from '../workbook/address';
import { HostError, notImplemented } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { Arguments } from './arguments';
import { objectOf, unwrap, type TableTarget } from './crossFamily';
import { criteriaOf, reapplyFilters, setColumnFilter } from './columnFilter';
import { hostType, nullObject, type HostObject } from './hostObject';
import { requireWritable } from './rangeTarget';

/** A sheet's filter, or a table's. */
interface FilterTarget {
  readonly sheet: HostSheet;
  readonly table?: TableTarget;
}

function apply(target: FilterTarget, args: Arguments): void {
  requireWritable(target.sheet);
  const value = args.raw();
  const area = typeof value === 'string' ? parseReference(value)?.area : unwrap('Range', value)?.area;
  if (!area) throw new HostError('InvalidArgument');
  const { sheet, table } = target;
  if (!table) {
    if (!args.isMissing(1)) throw notImplemented('criteria of a filter outside a table');
    sheet.extras.autoFilter = area;
    sheet.changed();
    return;
  }
  if (!args.isMissing(1)) {
    const column = args.number(1);
    setColumnFilter(table, column, args.isMissing(2) ? undefined : args.record(2));
  }
}

function clearCriteria({ sheet, table }: FilterTarget): void {
  if (!table) return;
  const { tables } = sheet.workbook;
  tables.require(table.tableId).columns.forEach((_, column) => {
    if (tables.filterOf(table.tableId, column)) tables.filter(table.tableId, column, undefined);
  });
}

function filteredRange({ sheet, table }: FilterTarget): HostObject {
  const area = table ? sheet.workbook.tables.require(table.tableId).area : sheet.extras.autoFilter;
  return area ? objectOf('Range', { sheet, area }) : nullObject;
}

function columnsOf({ table, sheet }: FilterTarget): number[] {
  return table ? sheet.workbook.tables.require(table.tableId).columns.map((_, column) => column) : [];
}

export const autoFilter = hostType<FilterTarget>('AutoFilter', {
  get: {
    Criteria: (target) => columnsOf(target).map((column) => target.table && criteriaOf(target.table, column)),
    Enabled: ({ sheet, table }) =>
      table ? sheet.workbook.tables.require(table.tableId).showFilter : sheet.extras.autoFilter !== undefined,
    IsDataFiltered: ({ sheet, table }) =>
      table !== undefined &&
      sheet.workbook.tables
        .require(table.tableId)
        .columns.some((_, column) => sheet.workbook.tables.filterOf(table.tableId, column)),
  },
  call: {
    Apply: apply,
    ClearColumnCriteria: ({ sheet, table }, args) => {
      requireWritable(sheet);
      if (!table) throw new HostError('InvalidArgument');
      setColumnFilter(table, args.number(), undefined);
    },
    ClearCriteria: clearCriteria,
    GetRange: (target) => {
      const range = filteredRange(target);
      if (range.isNull) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: filteredRange,
    Reapply: ({ sheet, table }) => {
      requireWritable(sheet);
      if (table) reapplyFilters(table);
    },
    Remove: (target) => {
      clearCriteria(target);
      target.sheet.extras.autoFilter = undefined;
      target.sheet.changed();
    },
  },
});
