import { hostType, type HostObject } from './hostObject';
import { formatArea } from '../workbook/address';
import { singleCell } from '../workbook/area';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from './rangeReads';
import type { RangeTarget } from './rangeTarget';
import { visibleAreas } from './regions';

/** The visible cells of a range as one grid, which is what a filtered selection means. */
function visible<T>(target: RangeTarget, read: (part: RangeTarget) => T[][] | null): T[][] {
  const rows = new Map<number, T[]>();
  for (const area of visibleAreas(target)) {
    const part = read({ sheet: target.sheet, area }) ?? [];
    part.forEach((cells, index) => {
      const row = rows.get(area.row + index);
      if (row) row.push(...cells);
      else rows.set(area.row + index, [...cells]);
    });
  }
  return [...rows.values()];
}

const rowView = hostType<RangeTarget & { readonly index: number }>('RangeView', {
  get: {
    CellAddresses: (target) => visible(target, addresses),
    Formulas: (target) => visible(target, readFormulas),
    Index: ({ index }) => index,
    NumberFormat: (target) => visible(target, readNumberFormats),
    RowCount: (target) => visible(target, addresses).length,
    ColumnCount: (target) => visible(target, addresses)[0]?.length ?? 0,
    Text: (target) => visible(target, readText),
    ValueTypes: (target) => visible(target, readValueTypes),
    Values: (target) => visible(target, readValues),
  },
  child: { Rows: (target) => rowViews(target) },
  id: ({ index }) => index,
});

const rowViews = hostType<RangeTarget>('RangeViewCollection', {
  items: (target) => rowsOf(target),
  call: {
    GetCount: (target) => rowsOf(target).length,
    GetItemAt: (target, args) => rowsOf(target)[args.number()] ?? null,
  },
});

function addresses({ sheet, area }: RangeTarget): string[][] {
  return sheet.cells.map(area, (_, row, column) => formatArea(singleCell(row, column)));
}

function rowsOf(target: RangeTarget): HostObject[] {
  const rows = [
    ...new Set(
      visibleAreas(target).flatMap((area) => Array.from({ length: area.rowCount }, (_, i) => area.row + i)),
    ),
  ];
  return rows.map((row, index) =>
    rowView({ sheet: target.sheet, area: { ...target.area, row, rowCount: 1 }, index }),
  );
}

export function rangeView(target: RangeTarget): HostObject {
  return rowView({ ...target, index: 0 });
}
