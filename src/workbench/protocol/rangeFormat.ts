import { limits } from '../workbook/limits';
import type { StyleModel } from '../workbook/model';
import type { StylePatch } from '../workbook/styleMap';
import { HostError, notImplemented } from '../workbook/hostError';
import type { Arguments } from './arguments';
import { rangeBorders } from './rangeBorders';
import { hostType } from './hostObject';
import { uniform } from './rangeReads';
import { requireWritable, touchedPart, type RangeTarget } from './rangeTarget';
import { toHexColor } from './color';
import { fromPoints, toPoints } from './points';
import { autofitColumns, autofitRows } from './autofit';

function patch(target: RangeTarget, change: StylePatch): void {
  requireWritable(target.sheet);
  target.sheet.formats.patch(target.area, change);
}

function common<T>(target: RangeTarget, read: (style: StyleModel) => T): T | null {
  return uniform(target, (row, column) => read(target.sheet.formats.style(row, column)));
}

const defaultFont = { name: 'Calibri', size: 11, color: '#000000' } as const;

const rangeFill = hostType<RangeTarget>('RangeFill', {
  get: { Color: (target) => common(target, (style) => style.fill ?? '') },
  set: { Color: (target, value) => patch(target, { fill: toHexColor(value.string()) }) },
  call: { Clear: (target) => patch(target, { fill: null }) },
});

const rangeFont = hostType<RangeTarget>('RangeFont', {
  get: {
    Bold: (target) => common(target, (style) => style.bold ?? false),
    Italic: (target) => common(target, (style) => style.italic ?? false),
    Underline: (target) => common(target, (style) => (style.underline === true ? 'Single' : 'None')),
    Color: (target) => common(target, (style) => style.fontColor ?? defaultFont.color),
    Name: (target) => common(target, (style) => style.fontName ?? defaultFont.name),
    Size: (target) => common(target, (style) => style.fontSize ?? defaultFont.size),
  },
  set: {
    Bold: (target, value) => patch(target, { bold: value.boolean() }),
    Italic: (target, value) => patch(target, { italic: value.boolean() }),
    Underline: (target, value) =>
      patch(target, {
        underline: served(value, underlineWords, ['None', 'Single'], 'RangeFont.underline') === 'Single',
      }),
    Color: (target, value) => patch(target, { fontColor: toHexColor(value.string()) }),
    Name: (target, value) => patch(target, { fontName: value.string() }),
    Size: (target, value) => patch(target, { fontSize: value.number() }),
  },
});

const underlineWords = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const horizontalWords = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticalWords = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** One of the API's words; those that cells cannot keep are refused by name. */
function served<W extends string, S extends W>(
  value: Arguments,
  words: readonly W[],
  kept: readonly S[],
  name: string,
): S {
  const word = value.word(words);
  const found = kept.find((each) => each === word);
  if (found === undefined) throw notImplemented(`${name} ${word}`);
  return found;
}

function setHorizontal(target: RangeTarget, value: Arguments): void {
  const kept = { Left: 'left', Right: 'right', Center: 'center' } as const;
  const word = served(
    value,
    horizontalWords,
    // Cells have no place for Fill, which shows as General (docs/workbench.md).
    ['General', 'Left', 'Right', 'Center', 'Fill'],
    'RangeFormat.horizontalAlignment',
  );
  patch(target, { horizontal: word in kept ? kept[word as keyof typeof kept] : null });
}

function setVertical(target: RangeTarget, value: Arguments): void {
  const word = served(value, verticalWords, ['Top', 'Center', 'Bottom'], 'RangeFormat.verticalAlignment');
  patch(target, { vertical: word === 'Top' ? 'top' : word === 'Bottom' ? 'bottom' : 'middle' });
}

/** The common width of a range's columns, or height of its rows, in points. */
function commonSize(start: number, count: number, read: (index: number) => number): number | null {
  const first = read(start);
  // Columns past the last one that was ever sized share the default.
  for (let index = start; index < start + Math.min(count, 5000); index += 1) {
    if (read(index) !== first) return null;
  }
  return toPoints(first);
}

export const rangeFormat = hostType<RangeTarget>('RangeFormat', {
  get: {
    ColumnWidth: ({ sheet, area }) =>
      commonSize(area.column, area.columnCount, (column) => sheet.layout.columnWidth(column)),
    RowHeight: ({ sheet, area }) => commonSize(area.row, area.rowCount, (row) => sheet.layout.rowHeight(row)),
    HorizontalAlignment: (target) =>
      common(target, (style) => (style.horizontal === undefined ? 'General' : capital(style.horizontal))),
    VerticalAlignment: (target) =>
      common(target, (style) =>
        style.vertical === 'middle' ? 'Center' : capital(style.vertical ?? 'bottom'),
      ),
    WrapText: (target) => common(target, (style) => style.wrap ?? false),
    IndentLevel: (target) => common(target, (style) => style.indent ?? 0),
  },
  set: {
    ColumnWidth: ({ sheet, area }, value) => {
      requireWritable(sheet);
      const points = value.number();
      if (points < 0) throw new HostError('InvalidArgument');
      const columnCount = Math.min(area.columnCount, limits.columns);
      sheet.layout.setColumnWidth({ ...area, columnCount }, fromPoints(points));
    },
    RowHeight: (target, value) => {
      requireWritable(target.sheet);
      const points = value.number();
      if (points < 0 || points > 409.5) throw new HostError('InvalidArgument');
      const whole = target.area.rowCount === limits.rows;
      const area = whole ? (touchedPart(target) ?? { ...target.area, rowCount: 1 }) : target.area;
      target.sheet.layout.setRowHeight(area, fromPoints(points));
    },
    HorizontalAlignment: setHorizontal,
    VerticalAlignment: setVertical,
    WrapText: (target, value) => patch(target, { wrap: value.boolean() }),
    IndentLevel: (target, value) => {
      const indent = value.number();
      if (indent < 0 || indent > 250) throw new HostError('InvalidArgument');
      patch(target, { indent });
    },
  },
  call: {
    AutofitColumns: ({ sheet, area }) => {
      requireWritable(sheet);
      autofitColumns(sheet, area);
    },
    AutofitRows: ({ sheet, area }) => {
      requireWritable(sheet);
      autofitRows(sheet, area);
    },
  },
  child: {
    Fill: (target) => rangeFill(target),
    Font: (target) => rangeFont(target),
    Borders: (target) => rangeBorders(target),
  },
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
