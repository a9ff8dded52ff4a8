import { bounding, intersect, singleCell } from '../workbook/area';
import { HostError } from '../workbook/hostError';
import { limits } from '../workbook/limits';
import type { AreaModel } from '../workbook/model';
import type { Arguments } from './arguments';
import { objectOf, register, unwrap } from './crossFamily';
import { hostType, nullObject, type HostObject, type HostType } from './hostObject';
import { clearRange, readLink, shiftCells, writeContents, writeLink, writeNumberFormats } from './rangeEdits';
import { rangeFormat } from './rangeFormat';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  uniformOver,
} from './rangeReads';
import { rangeSort } from './rangeSort';
import { rangeView } from './rangeView';
import { mergedAreas, specialCells } from './regions';
import { surroundingRegion } from './surroundingRegion';
import {
  cellCount,
  findRange,
  rangeAddress,
  requireWritable,
  withArea,
  type RangeTarget,
} from './rangeTarget';
import { toPoints } from './points';

function derive(target: RangeTarget, area: Partial<AreaModel>): HostObject {
  return range(withArea(target, { ...target.area, ...area }));
}

/** A Range argument, given as an object or as an address. */
export function rangeArgument(from: RangeTarget, args: Arguments, index = 0): RangeTarget {
  const value = args.raw(index);
  if (typeof value === 'string') return findRange(from.sheet.workbook, from.sheet, value);
  const target = unwrap('Range', value);
  if (!target) throw new HostError('InvalidArgument');
  return target;
}

function common(target: RangeTarget, args: Arguments): HostObject {
  const other = rangeArgument(target, args);
  const area = other.sheet === target.sheet ? intersect(target.area, other.area) : undefined;
  return area ? range({ sheet: target.sheet, area }) : nullObject;
}

/** office.js asks this before it writes more than 1,500 cells, which it sends in slices. */
function requireShape(area: AreaModel, rowCount: number, columnCount: number): null {
  if (area.rowCount !== rowCount || area.columnCount !== columnCount) throw new HostError('InvalidArgument');
  return null;
}

function orNotFound(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound');
  return object;
}

function used(target: RangeTarget, args: Arguments): HostObject {
  const area = target.sheet.usedArea(args.optionalBoolean() ?? false, target.area);
  return area ? range({ sheet: target.sheet, area }) : nullObject;
}

function spill(target: RangeTarget): HostObject {
  const { row, column } = target.area;
  const area = target.sheet.cells.spillArea(row, column);
  return area ? range({ sheet: target.sheet, area }) : nullObject;
}

/** The cell whose formula spills over this one. */
function spillParent({ sheet, area }: RangeTarget): HostObject {
  const spilled = sheet.cells.spillOver(area.row, area.column);
  const isOne = area.rowCount === 1 && area.columnCount === 1;
  return spilled && isOne ? range({ sheet, area: singleCell(spilled.row, spilled.column) }) : nullObject;
}

function neighbour(target: RangeTarget, rows: number, columns: number): HostObject {
  const { row, column } = target.area;
  return derive(target, { row: row + rows, column: column + columns });
}

/** `getRowsBelow(3)` and its like: a strip beside the range; a negative count looks inward, which add-ins do not use. */
function strip(target: RangeTarget, side: 'above' | 'below' | 'before' | 'after', count: number): HostObject {
  const { row, column, rowCount, columnCount } = target.area;
  if (count <= 0) throw new HostError('InvalidArgument');
  switch (side) {
    case 'above':
      return derive(target, { row: row - count, rowCount: count });
    case 'below':
      return derive(target, { row: row + rowCount, rowCount: count });
    case 'before':
      return derive(target, { column: column - count, columnCount: count });
    case 'after':
      return derive(target, { column: column + columnCount, columnCount: count });
  }
}

function resized(target: RangeTarget, rows: number, columns: number): HostObject {
  const { rowCount, columnCount } = target.area;
  return derive(target, { rowCount: rowCount + rows, columnCount: columnCount + columns });
}

function row(target: RangeTarget, index: number): HostObject {
  return derive(target, { row: target.area.row + index, rowCount: 1 });
}

function column(target: RangeTarget, index: number): HostObject {
  return derive(target, { column: target.area.column + index, columnCount: 1 });
}

function copyFrom(target: RangeTarget, args: Arguments): void {
  requireWritable(target.sheet);
  const source = rangeArgument(target, args);
  const what = args.isMissing(1) ? 'All' : args.word(['All', 'Formulas', 'Values', 'Formats'], 1);
  if (what === 'Formats') {
    target.sheet.formats.copyFrom(source.sheet.formats, source.area, target.area);
    return;
  }
  if (what !== 'Values') {
    throw new HostError('UnsupportedOperation', 'the workbench copies values or formats');
  }
  const values = readValues(source);
  const area = { ...target.area, rowCount: source.area.rowCount, columnCount: source.area.columnCount };
  if (values)
    target.sheet.cells.write(
      area,
      values.map((cells) => cells.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell))),
    );
}

export const range: HostType<RangeTarget> = hostType<RangeTarget>('Range', {
  isKept: true,
  get: {
    Address: rangeAddress,
    AddressLocal: rangeAddress,
    CellCount: (target) => (cellCount(target) > 2 ** 31 - 1 ? -1 : cellCount(target)),
    ColumnCount: ({ area }) => area.columnCount,
    ColumnHidden: ({ sheet, area }) =>
      uniformOver(area.column, Math.min(area.columnCount, sheet.engineSheet.getColumnCount()), (c) =>
        sheet.layout.isColumnHidden(c),
      ),
    ColumnIndex: ({ area }) => area.column,
    Formulas: readFormulas,
    FormulasLocal: readFormulas,
    HasSpill: ({ sheet, area }) => sheet.cells.spillArea(area.row, area.column) !== undefined,
    Height: ({ sheet, area }) =>
      toPoints(
        sheet.layout.offset(area.row + Math.min(area.rowCount, limits.rows), 0).top -
          sheet.layout.offset(area.row, 0).top,
      ),
    Hidden: ({ sheet, area }) =>
      uniformOver(
        area.row,
        Math.min(area.rowCount, sheet.engineSheet.getRowCount()),
        sheet.layout.invisibleRows(),
      ),
    Hyperlink: readLink,
    IsEntireColumn: ({ area }) => area.rowCount === limits.rows,
    IsEntireRow: ({ area }) => area.columnCount === limits.columns,
    Left: ({ sheet, area }) => toPoints(sheet.layout.offset(0, area.column).left),
    NumberFormat: readNumberFormats,
    NumberFormatLocal: readNumberFormats,
    RowCount: ({ area }) => area.rowCount,
    RowHidden: ({ sheet, area }) =>
      uniformOver(
        area.row,
        Math.min(area.rowCount, sheet.engineSheet.getRowCount()),
        sheet.layout.invisibleRows(),
      ),
    RowIndex: ({ area }) => area.row,
    Text: readText,
    Top: ({ sheet, area }) => toPoints(sheet.layout.offset(area.row, 0).top),
    ValueTypes: readValueTypes,
    Values: readValues,
    Width: ({ sheet, area }) =>
      toPoints(
        sheet.layout.offset(0, area.column + Math.min(area.columnCount, 1000)).left -
          sheet.layout.offset(0, area.column).left,
      ),
  },
  set: {
    ColumnHidden: ({ sheet, area }, value) => sheet.layout.setColumnsHidden(area, value.boolean()),
    Formulas: writeContents,
    FormulasLocal: writeContents,
    Hyperlink: writeLink,
    NumberFormat: writeNumberFormats,
    NumberFormatLocal: writeNumberFormats,
    RowHidden: ({ sheet, area }, value) => sheet.layout.setRowsHidden(area, value.boolean()),
    Values: writeContents,
  },
  child: {
    ConditionalFormats: (target) => objectOf('ConditionalFormatCollection', target),
    DataValidation: (target) => objectOf('DataValidation', target),
    Format: (target) => rangeFormat(target),
    Sort: (target) => rangeSort(target),
    Worksheet: ({ sheet }) => objectOf('Worksheet', sheet),
  },
  call: {
    _ValidateArraySize: (target, args) => requireShape(target.area, args.number(0), args.number(1)),
    Clear: clearRange,
    CopyFrom: copyFrom,
    Delete: (target, args) => shiftCells(target, args, 'delete'),
    GetAbsoluteResizedRange: (target, args) =>
      derive(target, { rowCount: args.number(0), columnCount: args.number(1) }),
    GetBoundingRect: (target, args) =>
      range({ sheet: target.sheet, area: bounding(target.area, rangeArgument(target, args).area) }),
    GetCell: (target, args) =>
      derive(target, {
        ...singleCell(target.area.row + args.number(0), target.area.column + args.number(1)),
      }),
    GetColumn: (target, args) => column(target, args.number()),
    GetColumnsAfter: (target, args) => strip(target, 'after', args.optionalNumber() ?? 1),
    GetColumnsBefore: (target, args) => strip(target, 'before', args.optionalNumber() ?? 1),
    GetEntireColumn: (target) => derive(target, { row: 0, rowCount: limits.rows }),
    GetEntireRow: (target) => derive(target, { column: 0, columnCount: limits.columns }),
    GetIntersection: (target, args) => orNotFound(common(target, args)),
    GetIntersectionOrNullObject: common,
    GetLastCell: ({ sheet, area }) =>
      range({ sheet, area: singleCell(area.row + area.rowCount - 1, area.column + area.columnCount - 1) }),
    GetLastColumn: (target) => column(target, target.area.columnCount - 1),
    GetLastRow: (target) => row(target, target.area.rowCount - 1),
    GetMergedAreasOrNullObject: (target) => mergedAreas(target),
    GetOffsetRange: (target, args) => neighbour(target, args.number(0), args.number(1)),
    GetResizedRange: (target, args) => resized(target, args.number(0), args.number(1)),
    GetRow: (target, args) => row(target, args.number()),
    GetRowsAbove: (target, args) => strip(target, 'above', args.optionalNumber() ?? 1),
    GetRowsBelow: (target, args) => strip(target, 'below', args.optionalNumber() ?? 1),
    GetSpecialCells: (target, args) => orNotFound(specialCells(target, args)),
    GetSpecialCellsOrNullObject: specialCells,
    GetSpillParent: (target) => orNotFound(spillParent(target)),
    GetSpillParentOrNullObject: spillParent,
    GetSpillingToRange: (target) => orNotFound(spill(target)),
    GetSpillingToRangeOrNullObject: spill,
    GetSurroundingRegion: (target) => range(surroundingRegion(target)),
    GetTables: ({ sheet, area }, args) =>
      objectOf('TableCollection', {
        workbook: sheet.workbook,
        sheet,
        area,
        fullyContained: args.optionalBoolean() ?? false,
      }),
    GetUsedRange: (target, args) => orNotFound(used(target, args)),
    GetUsedRangeOrNullObject: used,
    GetVisibleView: (target) => rangeView(target),
    Insert: async (target, args) => {
      await shiftCells(target, args, 'insert');
      return range(target);
    },
    Merge: (target, args) => {
      requireWritable(target.sheet);
      const across = args.optionalBoolean() ?? false;
      const { area } = target;
      if (!across) target.sheet.merge(area);
      for (let r = 0; across && r < area.rowCount; r += 1) {
        target.sheet.merge({ ...area, row: area.row + r, rowCount: 1 });
      }
    },
    Select: ({ sheet, area }) => sheet.workbook.selection.set(sheet.id, [area]),
    Unmerge: (target) => {
      requireWritable(target.sheet);
      target.sheet.unmerge(target.area);
    },
  },
});
register('Range', range);
