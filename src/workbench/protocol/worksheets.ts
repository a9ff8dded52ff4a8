import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { requireOnSheet, wholeSheet } from '../workbook/area';
import type { Arguments } from './arguments';
import { chartCollection } from './charts';
import { objectOf, register } from './crossFamily';
import { toHexColor } from './color';
import { freezePanes } from './freezePanes';
import { hostType, nullObject, type HostObject } from './hostObject';
import { nameCollection } from './names';
import { pageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { worksheetProtection } from './protection';
import { findRange, type RangeTarget } from './rangeTarget';
import { autoFilter } from './autoFilter';
import { worksheetCustomProperties } from './settings';
import { objectsOfSheet } from './sheetObjects';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type VisibilityWord = keyof typeof visibilities;

function visibilityWord(sheet: HostSheet): string {
  const words = Object.keys(visibilities) as VisibilityWord[];
  return words.find((word) => visibilities[word] === sheet.visibility) ?? 'Visible';
}

function rangeOf(sheet: HostSheet, args: Arguments): RangeTarget {
  if (args.isMissing()) return { sheet, area: wholeSheet };
  const found = findRange(sheet.workbook, sheet, args.string());
  return found;
}

function used(sheet: HostSheet, args: Arguments): HostObject {
  const area = sheet.usedArea(args.optionalBoolean() ?? false);
  return area ? objectOf('Range', { sheet, area }) : nullObject;
}

function beside(sheet: HostSheet, step: 1 | -1, args: Arguments): HostObject {
  const visibleOnly = args.optionalBoolean() ?? false;
  const sheets = sheet.workbook.sheets();
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === 'visible')) return worksheet(next);
  }
  return nullObject;
}

const worksheet = hostType<HostSheet>('Worksheet', {
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    ShowGridlines: (sheet) => sheet.showGridlines,
    TabColor: (sheet) => sheet.tabColor,
    Visibility: visibilityWord,
  },
  getNamed: {
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
    TabId: (sheet) => sheet.position,
  },
  set: {
    Name: (sheet, value) => sheet.workbook.renameSheet(sheet.id, value.string()),
    Position: (sheet, value) => sheet.workbook.moveSheet(sheet.id, value.number()),
    // office.js sends this one property under an older name.
    Gridlines: (sheet, value) => {
      sheet.showGridlines = value.boolean();
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = toHexColor(value.string()) ?? '';
    },
    Visibility: (sheet, value) => {
      const word = value.word(Object.keys(visibilities) as VisibilityWord[]);
      sheet.workbook.setVisibility(sheet.id, visibilities[word]);
    },
  },
  child: {
    ...objectsOfSheet,
    AutoFilter: (sheet) => autoFilter({ sheet }),
    Charts: (sheet) => chartCollection(sheet),
    CustomProperties: (sheet) => worksheetCustomProperties(sheet),
    FreezePanes: (sheet) => freezePanes(sheet),
    HorizontalPageBreaks: (sheet) => pageBreaks({ sheet, direction: 'rowBreaks' }),
    Names: (sheet) => nameCollection({ workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
    Tables: (sheet) => objectOf('TableCollection', { workbook: sheet.workbook, sheet }),
    VerticalPageBreaks: (sheet) => pageBreaks({ sheet, direction: 'columnBreaks' }),
  },
  call: {
    Activate: (sheet) => sheet.workbook.activate(sheet.id),
    Calculate: (sheet) => sheet.workbook.whenCalculated(),
    Delete: (sheet) => sheet.workbook.deleteSheet(sheet.id),
    GetCell: (sheet, args) =>
      objectOf('Range', {
        sheet,
        area: { row: args.number(0), column: args.number(1), rowCount: 1, columnCount: 1 },
      }),
    GetNext: (sheet, args) => required(beside(sheet, 1, args)),
    GetNextOrNullObject: (sheet, args) => beside(sheet, 1, args),
    GetPrevious: (sheet, args) => required(beside(sheet, -1, args)),
    GetPreviousOrNullObject: (sheet, args) => beside(sheet, -1, args),
    GetRange: (sheet, args) => objectOf('Range', rangeOf(sheet, args)),
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rowCount, columnCount] = [0, 1, 2, 3].map((index) => args.number(index));
      return objectOf('Range', checked(sheet, row, column, rowCount, columnCount));
    },
    GetRanges: (sheet, args) => {
      const areas = args.isMissing()
        ? [wholeSheet]
        : args
            .string()
            .split(',')
            .map((part) => findRange(sheet.workbook, sheet, part.trim()).area);
      return objectOf('RangeAreas', { sheet, areas });
    },
    GetUsedRange: (sheet, args) => {
      const found = used(sheet, args);
      return found.isNull
        ? objectOf('Range', { sheet, area: { ...wholeSheet, rowCount: 1, columnCount: 1 } })
        : found;
    },
    GetUsedRangeOrNullObject: used,
  },
});
register('Worksheet', worksheet);

function checked(sheet: HostSheet, row = -1, column = -1, rowCount = 0, columnCount = 0): RangeTarget {
  const isWhole = Number.isInteger(row + column + rowCount + columnCount);
  const area = { row, column, rowCount, columnCount };
  if (!isWhole) throw new HostError('InvalidArgument');
  return { sheet, area: requireOnSheet(area) };
}

function required(object: HostObject): HostObject {
  if (object.isNull) throw new HostError('ItemNotFound');
  return object;
}

function find(workbook: HostWorkbook, args: Arguments): HostObject {
  const sheet = workbook.sheet(args.string());
  return sheet ? worksheet(sheet) : nullObject;
}

function edge(workbook: HostWorkbook, args: Arguments, at: 0 | -1): HostObject {
  const visibleOnly = args.optionalBoolean() ?? false;
  const sheets = workbook.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'visible');
  const sheet = sheets.at(at);
  return sheet ? worksheet(sheet) : nullObject;
}

export const worksheetCollection = hostType<HostWorkbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets().map((sheet) => worksheet(sheet)),
  item: (workbook, key) => required(find(workbook, key)),
  call: {
    Add: (workbook, args) => worksheet(workbook.addSheet(args.optionalString())),
    GetActiveWorksheet: (workbook) => worksheet(workbook.activeSheet()),
    GetCount: (workbook, args) => {
      const visibleOnly = args.optionalBoolean() ?? false;
      return workbook.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'visible').length;
    },
    GetFirst: (workbook, args) => edge(workbook, args, 0),
    GetItemOrNullObject: find,
    GetLast: (workbook, args) => edge(workbook, args, -1),
  },
});
