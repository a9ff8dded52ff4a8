import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { SheetObject, SheetObjects } from '../workbook/sheetObjects';
import type { Arguments } from './arguments';
import { seriesReference } from './chartSource';
import { unwrap } from './crossFamily';
import { hostType, nullObject, type HostObject, type HostType, type TypeDefinition } from './hostObject';
import { requireWritable } from './rangeTarget';

type Kind = keyof SheetObjects;

interface ObjectTarget {
  readonly sheet: HostSheet;
  readonly kind: Kind;
  readonly id: string;
}

interface Collection {
  readonly sheets: readonly HostSheet[];
}

function stored({ sheet, kind, id }: ObjectTarget): SheetObject {
  const object = sheet.extras.objects[kind].find((each) => each.id === id);
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function remove({ sheet, kind, id }: ObjectTarget): void {
  requireWritable(sheet);
  const objects = sheet.extras.objects[kind];
  objects.splice(
    objects.findIndex((each) => each.id === id),
    1,
  );
}

/** One of these objects: its identity and name, and what its class has beside them. */
function itemType(typeName: string, own: TypeDefinition<ObjectTarget>): HostType<ObjectTarget> {
  return hostType<ObjectTarget>(typeName, {
    id: ({ id }) => id,
    get: { Id: ({ id }) => id, ...own.get },
    set: { ...own.set },
    call: { Delete: remove, ...own.call },
  });
}

const named: TypeDefinition<ObjectTarget> = {
  get: { Name: (target) => stored(target).name },
  set: {
    Name: (target, value) => {
      stored(target).name = value.string();
    },
  },
};

const types: Readonly<Record<Kind, HostType<ObjectTarget>>> = {
  comments: itemType('Comment', {
    get: { Content: (target) => stored(target).content },
    set: {
      Content: (target, value) => {
        stored(target).content = value.string();
      },
    },
  }),
  notes: itemType('Note', { get: { Content: (target) => stored(target).content } }),
  shapes: itemType('Shape', {
    get: { ...named.get, Type: (target) => stored(target).content },
    set: { ...named.set },
  }),
  pivotTables: itemType('PivotTable', {
    ...named,
    call: {
      GetDataSourceString: (target) => stored(target).content,
      GetDataSourceType: (target) => (stored(target).content.includes('!') ? 'LocalRange' : 'LocalTable'),
    },
  }),
  slicers: itemType('Slicer', {
    ...named,
    get: { ...named.get, Caption: (target) => stored(target).name },
  }),
};

function add({ sheets }: Collection, kind: Kind, name: string, content: string): HostObject {
  const [sheet] = sheets;
  if (!sheet) throw new HostError('InvalidOperation');
  requireWritable(sheet);
  const id = sheet.workbook.ids.take();
  sheet.extras.objects[kind].push({ id, name, content });
  return types[kind]({ sheet, kind, id });
}

type Adding = (collection: Collection, args: Arguments) => HostObject;

function collection(typeName: string, kind: Kind, adding: Readonly<Record<string, Adding>>) {
  const items = ({ sheets }: Collection): HostObject[] =>
    sheets.flatMap((sheet) => sheet.extras.objects[kind].map(({ id }) => types[kind]({ sheet, kind, id })));
  const find = (target: Collection, key: Arguments): HostObject =>
    items(target).find(({ id, target: object }) => {
      const wanted = key.string();
      return id === wanted || stored(object as ObjectTarget).name === wanted;
    }) ?? nullObject;
  return hostType<Collection>(typeName, {
    items,
    item: (target, key) => {
      const found = find(target, key);
      if (found.isNull) throw new HostError('ItemNotFound');
      return found;
    },
    call: { GetCount: (target) => items(target).length, GetItemOrNullObject: find, ...adding },
  });
}

/** Where a pivot table has its data: the text of a reference, or a table's name. */
function sourceOf(args: Arguments, index: number): string {
  const value = args.raw(index);
  const range = unwrap('Range', value);
  if (range) return seriesReference(range);
  const table = unwrap('Table', value);
  if (table) return table.sheet.workbook.tables.require(table.tableId).name;
  return String(value);
}

const comments = collection('CommentCollection', 'comments', {
  Add: (target, args) => add(target, 'comments', '', args.string(1)),
});
const notes = collection('NoteCollection', 'notes', {
  Add: (target, args) => add(target, 'notes', '', args.string(1)),
});
const shapes = collection('ShapeCollection', 'shapes', {
  AddGeometricShape: (target, args) => add(target, 'shapes', args.string(), 'GeometricShape'),
  AddImage: (target) => add(target, 'shapes', 'Picture', 'Image'),
  AddTextBox: (target) => add(target, 'shapes', 'TextBox', 'GeometricShape'),
});
const pivotTables = collection('PivotTableCollection', 'pivotTables', {
  Add: (target, args) => add(target, 'pivotTables', args.string(), sourceOf(args, 1)),
});
const slicers = collection('SlicerCollection', 'slicers', {
  Add: (target, args) => add(target, 'slicers', args.string(1), sourceOf(args, 0)),
});

/** The collections of a worksheet. */
export const objectsOfSheet: Readonly<Record<string, (sheet: HostSheet) => HostObject>> = {
  Comments: (sheet) => comments({ sheets: [sheet] }),
  Notes: (sheet) => notes({ sheets: [sheet] }),
  PivotTables: (sheet) => pivotTables({ sheets: [sheet] }),
  Shapes: (sheet) => shapes({ sheets: [sheet] }),
  Slicers: (sheet) => slicers({ sheets: [sheet] }),
};
