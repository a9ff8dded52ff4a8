import { parseReference } from '../workbook/address';
import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { objectOf, unwrap } from './crossFamily';
import { hostType, nullObject } from './hostObject';
import { requireWritable } from './rangeTarget';

function frozenArea(sheet: HostSheet): AreaModel | undefined {
  const { rows, columns } = sheet.layout.freeze;
  if (rows + columns === 0) return undefined;
  return { row: 0, column: 0, rowCount: rows || 1_048_576, columnCount: columns || 16_384 };
}

function freezeAt(sheet: HostSheet, args: Arguments): void {
  const value = args.raw();
  const area = typeof value === 'string' ? parseReference(value)?.area : unwrap('Range', value)?.area;
  if (!area) throw new HostError('InvalidArgument');
  freeze(sheet, area.row + area.rowCount, area.column + area.columnCount);
}

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  requireWritable(sheet);
  if (sheet.visibility !== 'visible' && !sheet.workbook.excel.freezesHiddenSheets)
    throw new HostError('GeneralException');
  // Whole rows or columns freeze one way only.
  sheet.layout.setFreeze(rows >= 1_048_576 ? 0 : rows, columns >= 16_384 ? 0 : columns);
}

export const freezePanes = hostType<HostSheet>('WorksheetFreezePanes', {
  call: {
    FreezeAt: freezeAt,
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.optionalNumber() ?? 1),
    FreezeRows: (sheet, args) => freeze(sheet, args.optionalNumber() ?? 1, 0),
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area ? objectOf('Range', { sheet, area }) : nullObject;
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
});
