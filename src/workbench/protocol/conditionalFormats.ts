import { contains, intersect } from '../workbook/area';
import { areasOf } from '../workbook/conditionalAreas';
import { eraseConditionalFormat } from '../workbook/hostConditionalFormats';
import { HostError, notImplemented } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { ConditionalFormatModel } from '../workbook/model';
import type { HostConditionalFormat } from '../workbook/sheetExtras';
import type { Arguments } from './arguments';
import { cellValue, custom } from './conditionalHighlights';
import { redraw, stored, type FormatTarget, type Kind } from './conditionalFormatTarget';
import { colorScale, dataBar, iconSet } from './conditionalScales';
import { objectOf, register } from './crossFamily';
import { hostType, nullObject, type HostObject } from './hostObject';
import { requireWritable, type RangeTarget } from './rangeTarget';

const words = {
  Custom: 'formula',
  DataBar: 'dataBar',
  ColorScale: 'colorScale',
  IconSet: 'iconSet',
  CellValue: 'cellValue',
} as const;
type Word = keyof typeof words;

function ofKind(target: FormatTarget, kind: Kind, make: (target: FormatTarget) => HostObject): HostObject {
  return stored(target).model.kind === kind ? make(target) : nullObject;
}

const conditionalFormat = hostType<FormatTarget>('ConditionalFormat', {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Priority: ({ sheet, id }) => sheet.extras.conditionalFormats.findIndex((item) => item.id === id),
    StopIfTrue: () => false,
    Type: (target) =>
      (Object.keys(words) as Word[]).find((word) => words[word] === stored(target).model.kind),
  },
  set: {
    Priority: (target, value) => {
      const { conditionalFormats } = target.sheet.extras;
      const to = value.number();
      if (to < 0 || to >= conditionalFormats.length) throw new HostError('InvalidArgument');
      const format = stored(target);
      conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
      conditionalFormats.splice(to, 0, format);
    },
    StopIfTrue: (_, value) => {
      if (value.boolean()) throw notImplemented('ConditionalFormat.stopIfTrue');
    },
  },
  child: {
    CellValue: (target) => cellValue(target),
    CellValueOrNullObject: (target) => ofKind(target, 'cellValue', cellValue),
    ColorScale: (target) => colorScale(target),
    ColorScaleOrNullObject: (target) => ofKind(target, 'colorScale', colorScale),
    Custom: (target) => custom(target),
    CustomOrNullObject: (target) => ofKind(target, 'formula', custom),
    DataBar: (target) => dataBar(target),
    DataBarOrNullObject: (target) => ofKind(target, 'dataBar', dataBar),
    IconSet: (target) => iconSet(target),
    IconSetOrNullObject: (target) => ofKind(target, 'iconSet', iconSet),
  },
  call: {
    Delete: ({ sheet, id }) => remove(sheet, (format) => format.id === id),
    GetRange: (target) => {
      const [area, ...others] = areasOf(stored(target).model);
      if (others.length > 0) throw new HostError('InvalidReference');
      return objectOf('Range', { sheet: target.sheet, area });
    },
    GetRanges: (target) =>
      objectOf('RangeAreas', { sheet: target.sheet, areas: areasOf(stored(target).model) }),
  },
});

function remove(sheet: HostSheet, which: (format: HostConditionalFormat) => boolean): void {
  requireWritable(sheet);
  for (const format of sheet.extras.conditionalFormats.filter(which))
    eraseConditionalFormat(sheet, format.id);
  sheet.extras.conditionalFormats = sheet.extras.conditionalFormats.filter((format) => !which(format));
}

function firstModel(kind: Kind, area: RangeTarget['area']): ConditionalFormatModel {
  switch (kind) {
    case 'dataBar':
      return { kind, area, color: '#638EC6' };
    case 'colorScale':
      return { kind, area, minimum: '#FFEF9C', maximum: '#63BE7B' };
    case 'iconSet':
      return { kind, area, style: 'ThreeTrafficLights1' };
    case 'formula':
      return { kind, area, formula: '=FALSE' };
    case 'cellValue':
      // No cell has this value: nothing is marked until a rule is set.
      return { kind, area, operator: 'EqualTo', formula1: '=NA()' };
  }
}

function add({ sheet, area }: RangeTarget, args: Arguments): HostObject {
  requireWritable(sheet);
  const type = args.string();
  const word = (Object.keys(words) as Word[]).find((known) => known.toLowerCase() === type.toLowerCase());
  if (!word) throw notImplemented(`conditional formats of type ${type}`);
  const format = { id: sheet.workbook.ids.take(), model: firstModel(words[word], area) };
  sheet.extras.conditionalFormats.push(format);
  redraw({ sheet }, format);
  return conditionalFormat({ sheet, id: format.id, from: area });
}

function within({ sheet, area }: RangeTarget): HostObject[] {
  return sheet.extras.conditionalFormats
    .filter(({ model }) => areasOf(model).some((one) => intersect(one, area)))
    .map(({ id }) => conditionalFormat({ sheet, id, from: area }));
}

const collection = hostType<RangeTarget>('ConditionalFormatCollection', {
  items: within,
  item: (target, key) => {
    const found = within(target).find((format) => format.id === key.string());
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  call: {
    Add: add,
    ClearAll: ({ sheet, area }) =>
      remove(sheet, ({ model }) => areasOf(model).every((one) => contains(area, one))),
    GetCount: (target) => within(target).length,
    GetItemAt: (target, args) => {
      const found = within(target)[args.number()];
      if (!found) throw new HostError('InvalidArgument');
      return found;
    },
  },
});
register('ConditionalFormatCollection', collection);
