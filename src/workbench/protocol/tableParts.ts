import type { HostTable } from '../workbook/hostTables';
import type { AreaModel } from '../workbook/model';
import type { TableTarget } from './crossFamily';

export function tableOf({ sheet, tableId }: TableTarget): HostTable {
  return sheet.workbook.tables.require(tableId);
}

/** The rows between the header and the totals. */
export function bodyArea({ area, showTotals }: HostTable): AreaModel {
  return { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1 - (showTotals ? 1 : 0)) };
}
