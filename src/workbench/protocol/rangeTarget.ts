import { formatArea, parseReference, quoteSheet } from '../workbook/address';
import { intersect, requireOnSheet } from '../workbook/area';
import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';

/** What stands behind a Range: cells of a sheet. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: AreaModel;
}

export function rangeAddress({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

/** Whole columns or whole rows: Excel answers null for the contents of such a range, and takes none. */
export function isUnbounded({ area }: RangeTarget): boolean {
  return area.rowCount === limits.rows || area.columnCount === limits.columns;
}

export function cellCount({ area }: RangeTarget): number {
  return area.rowCount * area.columnCount;
}

/** Throws AccessDenied where the sheet is protected, as Excel does for its locked cells. */
export function requireWritable(sheet: HostSheet): void {
  if (sheet.extras.isProtected) throw new HostError('AccessDenied');
}

/** The range with its area changed. Throws InvalidArgument past the sheet's edge. */
export function withArea(target: RangeTarget, area: AreaModel): RangeTarget {
  return { sheet: target.sheet, area: requireOnSheet(area) };
}

/** The cells of an area that can hold something: an area of whole columns cut to the used part. */
export function touchedPart(target: RangeTarget): AreaModel | undefined {
  const used = target.sheet.usedArea(false);
  return used && intersect(used, target.area);
}

/** Reads "A1:B2", "Sheet!A1" or a defined name, from the view of a sheet. */
export function findRange(workbook: HostWorkbook, sheet: HostSheet, address: string): RangeTarget {
  const reference = parseReference(address);
  if (reference) {
    const owner = reference.sheet === undefined ? sheet : workbook.sheet(reference.sheet);
    if (!owner) throw new HostError('InvalidArgument');
    return { sheet: owner, area: reference.area };
  }
  const name = workbook.names.find(address, sheet.id) ?? workbook.names.find(address);
  const target = name && parseReference(name.formula.replace(/^=/, ''));
  const owner = target?.sheet === undefined ? sheet : workbook.sheet(target.sheet);
  if (!target || !owner) throw new HostError('InvalidArgument');
  return { sheet: owner, area: target.area };
}
