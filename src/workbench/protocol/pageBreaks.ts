import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { PrintModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { objectOf, unwrap } from './crossFamily';
import { hostType, type HostObject } from './hostObject';
import { findRange } from './rangeTarget';

type Direction = 'rowBreaks' | 'columnBreaks';

interface Target {
  readonly sheet: HostSheet;
  readonly direction: Direction;
}

interface Break extends Target {
  readonly place: number;
}

function placesOf({ sheet, direction }: Target): readonly number[] {
  return sheet.extras.print[direction] ?? [];
}

function setPlaces({ sheet, direction }: Target, places: readonly number[]): void {
  sheet.extras.print = Object.fromEntries([
    ...Object.entries(sheet.extras.print).filter(([key]) => key !== direction),
    ...(places.length === 0 ? [] : [[direction, places] as const]),
  ]) as unknown as PrintModel;
  sheet.changed();
}

/** A break stands before the top left cell of the range. */
function add(target: Target, args: Arguments): HostObject {
  const value = args.raw();
  const range =
    typeof value === 'string'
      ? findRange(target.sheet.workbook, target.sheet, value)
      : unwrap('Range', value);
  const place = target.direction === 'rowBreaks' ? range?.area.row : range?.area.column;
  if (place === undefined || place === 0) throw new HostError('InvalidArgument');
  setPlaces(
    target,
    [...new Set([...placesOf(target), place])].sort((a, b) => a - b),
  );
  return pageBreak({ ...target, place });
}

const pageBreak = hostType<Break>('PageBreak', {
  get: {
    ColumnIndex: ({ direction, place }) => (direction === 'columnBreaks' ? place : 0),
    RowIndex: ({ direction, place }) => (direction === 'rowBreaks' ? place : 0),
  },
  call: {
    Delete: (target) =>
      setPlaces(
        target,
        placesOf(target).filter((place) => place !== target.place),
      ),
    GetCellAfterBreak: ({ sheet, direction, place }) =>
      objectOf('Range', {
        sheet,
        area: {
          row: direction === 'rowBreaks' ? place : 0,
          column: direction === 'columnBreaks' ? place : 0,
          rowCount: 1,
          columnCount: 1,
        },
      }),
  },
});

/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`: the breaks that were set by hand. */
export const pageBreaks = hostType<Target>('PageBreakCollection', {
  items: (target) => placesOf(target).map((place) => pageBreak({ ...target, place })),
  call: {
    Add: add,
    GetCount: (target) => placesOf(target).length,
    RemovePageBreaks: (target) => setPlaces(target, []),
  },
});
