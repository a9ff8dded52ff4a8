import { limits } from '../workbook/limits';
import { objectOf, register, type RangeAreasTarget } from './crossFamily';
import { hostType, nullObject, type HostObject, type HostType } from './hostObject';
import { cellCount, rangeAddress } from './rangeTarget';

function address({ sheet, areas }: RangeAreasTarget): string {
  return areas.map((area) => rangeAddress({ sheet, area })).join(',');
}

function ranges({ sheet, areas }: RangeAreasTarget): HostObject[] {
  return areas.map((area) => objectOf('Range', { sheet, area }));
}

const rangeCollection = hostType<RangeAreasTarget>('RangeCollection', {
  items: ranges,
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, args) => ranges(target)[args.number()] ?? nullObject,
  },
});

const rangeAreas: HostType<RangeAreasTarget> = hostType<RangeAreasTarget>('RangeAreas', {
  isKept: true,
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ sheet, areas }) => {
      const count = areas.reduce((sum, area) => sum + cellCount({ sheet, area }), 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    IsEntireColumn: ({ areas }) => areas.every((area) => area.rowCount === limits.rows),
    IsEntireRow: ({ areas }) => areas.every((area) => area.columnCount === limits.columns),
  },
  child: {
    Areas: (target) => rangeCollection(target),
    Worksheet: ({ sheet }) => objectOf('Worksheet', sheet),
  },
  call: {
    GetUsedRangeAreasOrNullObject: ({ sheet, areas }, args) => {
      const valuesOnly = args.optionalBoolean() ?? false;
      const used = areas.flatMap((area) => sheet.usedArea(valuesOnly, area) ?? []);
      return used.length === 0 ? nullObject : rangeAreas({ sheet, areas: used });
    },
    GetEntireColumn: ({ sheet, areas }) =>
      rangeAreas({ sheet, areas: areas.map((area) => ({ ...area, row: 0, rowCount: limits.rows })) }),
  },
});
register('RangeAreas', rangeAreas);

export function rangeAreasOf(target: RangeAreasTarget): HostObject {
  return rangeAreas(target);
}
