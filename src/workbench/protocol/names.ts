import { formatArea, parseReference, quoteSheet } from '../workbook/address';
import { HostError } from '../workbook/hostError';
import type { HostName } from '../workbook/hostNames';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import type { Arguments } from './arguments';
import { objectOf, unwrap } from './crossFamily';
import { hostType, nullObject, type HostObject } from './hostObject';

/** The names of the workbook, or of one sheet. */
interface NamesTarget {
  readonly workbook: HostWorkbook;
  readonly sheet?: HostSheet;
}

interface NameTarget {
  readonly workbook: HostWorkbook;
  readonly id: string;
}

function current({ workbook, id }: NameTarget): HostName {
  const name = workbook.names.list().find((item) => item.id === id);
  if (!name) throw new HostError('ItemNotFound');
  return name;
}

function change(target: NameTarget, part: Partial<HostName>): void {
  target.workbook.names.set({ ...current(target), ...part });
}

function rangeOf(target: NameTarget): HostObject {
  const reference = parseReference(current(target).formula.slice(1));
  const sheet = reference?.sheet === undefined ? undefined : target.workbook.sheet(reference.sheet);
  return reference && sheet ? objectOf('Range', { sheet, area: reference.area }) : nullObject;
}

const namedItem = hostType<NameTarget>('NamedItem', {
  id: (target) => current(target).name,
  get: {
    Comment: (target) => current(target).comment,
    Formula: (target) => current(target).formula,
    Name: (target) => current(target).name,
    Scope: (target) => (current(target).sheetId === undefined ? 'Workbook' : 'Worksheet'),
    Type: (target) => (rangeOf(target).isNull ? 'String' : 'Range'),
    Value: (target) => current(target).formula.slice(1),
    Visible: (target) => current(target).visible,
  },
  set: {
    Comment: (target, value) => change(target, { comment: value.string() }),
    Formula: (target, value) => change(target, { formula: value.string() }),
    Visible: (target, value) => change(target, { visible: value.boolean() }),
  },
  call: {
    Delete: (target) => target.workbook.names.delete(target.id),
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range.isNull) throw new HostError('InvalidReference');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

function list({ workbook, sheet }: NamesTarget): HostName[] {
  // The workbook's collection also lists nothing of the sheets' own names, as in Excel.
  return workbook.names.list().filter((name) => name.sheetId === sheet?.id);
}

function find(target: NamesTarget, args: Arguments): HostObject {
  const name = target.workbook.names.find(args.string(), target.sheet?.id);
  return name ? namedItem({ workbook: target.workbook, id: name.id }) : nullObject;
}

function add(target: NamesTarget, args: Arguments, formula: string): HostObject {
  const added = target.workbook.names.add({
    name: args.string(),
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    comment: args.optionalString(2) ?? '',
    visible: true,
    ...(target.sheet === undefined ? {} : { sheetId: target.sheet.id }),
  });
  return namedItem({ workbook: target.workbook, id: added.id });
}

function referenceText(args: Arguments): string {
  const range = unwrap('Range', args.raw(1));
  if (range) return `=${quoteSheet(range.sheet.name)}!${formatArea(range.area, true)}`;
  return String(args.raw(1));
}

export const nameCollection = hostType<NamesTarget>('NamedItemCollection', {
  items: (target) => list(target).map(({ id }) => namedItem({ workbook: target.workbook, id })),
  item: (target, key) => {
    const found = find(target, key);
    if (found.isNull) throw new HostError('ItemNotFound');
    return found;
  },
  call: {
    Add: (target, args) => add(target, args, referenceText(args)),
    AddFormulaLocal: (target, args) => add(target, args, args.string(1)),
    GetCount: (target) => list(target).length,
    GetItemOrNullObject: find,
  },
});
