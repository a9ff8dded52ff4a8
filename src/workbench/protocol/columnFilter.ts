import type { TableTarget } from './crossFamily';
import { acceptedValues, type FilterCriteria } from './filterCriteria';
import { requireWritable } from './rangeTarget';
import { tableOf } from './tableParts';

/** Filters a table's column by criteria; undefined takes the filter away. */
export function setColumnFilter(
  target: TableTarget,
  column: number,
  criteria: FilterCriteria | undefined,
): void {
  const { sheet, tableId } = target;
  requireWritable(sheet);
  const { tables } = sheet.workbook;
  tables.filter(tableId, column, criteria && acceptedValues(target, column, criteria), criteria);
}

/** The criteria of a column as they were given; those of a filter set at the grid are its values. */
export function criteriaOf({ sheet, tableId }: TableTarget, column: number): object | null {
  const { tables } = sheet.workbook;
  const values = tables.filterOf(tableId, column);
  if (values === undefined) return null;
  return tables.criteriaOf(tableId, column) ?? { filterOn: 'Values', values };
}

/** Hides anew what no longer meets the filters, and shows what does. */
export function reapplyFilters(target: TableTarget): void {
  const { tables } = target.sheet.workbook;
  tableOf(target).columns.forEach((_, column) => {
    const criteria = tables.criteriaOf(target.tableId, column);
    if (criteria) setColumnFilter(target, column, criteria);
  });
}
