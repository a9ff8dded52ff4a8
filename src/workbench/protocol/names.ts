import { formatArea, parseReference, quoteSheet } from '../workbook/address';
import { isErrorText } from '../workbook/errorText';
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

/** The value of a name that stands for a constant; undefined for one that has to be calculated. */
function constantOf(formula: string): { readonly type: string; readonly value: unknown } | undefined {
  const text = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return { type: 'String', value: quoted.replaceAll('""', '"') };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text)) {
    return { type: 'Double', value: text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) };
  }
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { type: 'Boolean', value: upper === 'TRUE' };
  if (isErrorText(upper)) return { type: 'Error', value: upper };
  // What a LAMBDA is worth without its arguments.
  if (/^LAMBDA\(/i.test(text)) return { type: 'Error', value: '#CALC!' };
  return /^\{.*\}$/s.test(text) ? { type: 'Array', value: formula } : undefined;
}

function typeOf(target: NameTarget): string {
  if (!rangeOf(target).isNull) return 'Range';
  return constantOf(current(target).formula)?.type ?? 'String';
}

function valueOf(target: NameTarget): unknown {
  const { formula } = current(target);
  return rangeOf(target).isNull ? (constantOf(formula)?.value ?? formula) : formula.slice(1);
}

const namedItem = hostType<NameTarget>('NamedItem', {
  id: (target) => current(target).name,
  get: {
    Comment: (target) => current(target).comment,
    Formula: (target) => current(target).formula,
    Name: (target) => current(target).name,
    Scope: (target) => (current(target).sheetId === undefined ? 'Workbook' : 'Worksheet'),
    Type: typeOf,
    Value: valueOf,
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
  const value = args.raw(1);
  const range = unwrap('Range', value);
  if (range) return `=${quoteSheet(range.sheet.name)}!${formatArea(range.area, true)}`;
  // A text is a text unless it is written as a formula.
  if (typeof value === 'string' && !value.startsWith('=')) return `="${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
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
