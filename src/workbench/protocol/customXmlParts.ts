import { HostError } from '../workbook/hostError';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { hostType, nullObject, type HostObject } from './hostObject';

interface PartTarget {
  readonly workbook: HostWorkbook;
  readonly id: string;
}

function xmlOf({ workbook, id }: PartTarget): string {
  const xml = workbook.customXmlParts.get(id);
  if (xml === undefined) throw new HostError('ItemNotFound');
  return xml;
}

/** The namespace of the part's root element. */
function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? '';
}

const customXmlPart = hostType<PartTarget>('CustomXmlPart', {
  id: ({ id }) => id,
  get: { Id: ({ id }) => id, NamespaceUri: (target) => namespaceOf(xmlOf(target)) },
  call: {
    Delete: (target) => {
      xmlOf(target);
      target.workbook.customXmlParts.delete(target.id);
    },
    GetXml: xmlOf,
    SetXml: (target, args) => {
      xmlOf(target);
      target.workbook.customXmlParts.set(target.id, requireXml(args.string()));
    },
  },
});

function requireXml(xml: string): string {
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<[A-Za-z_]/.test(xml)) throw new HostError('InvalidArgument');
  return xml;
}

interface ScopedTarget {
  readonly workbook: HostWorkbook;
  readonly namespace: string;
}

function scoped({ workbook, namespace }: ScopedTarget): HostObject[] {
  return [...workbook.customXmlParts]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => customXmlPart({ workbook, id }));
}

const scopedCollection = hostType<ScopedTarget>('CustomXmlPartScopedCollection', {
  items: scoped,
  item: (target, key) => find(target.workbook, key.string()),
  call: {
    GetCount: (target) => scoped(target).length,
    GetOnlyItem: (target) => only(target) ?? missing(),
    GetOnlyItemOrNullObject: (target) => only(target) ?? nullObject,
    GetItemOrNullObject: (target, args) =>
      target.workbook.customXmlParts.has(args.string()) ? find(target.workbook, args.string()) : nullObject,
  },
});

function only(target: ScopedTarget): HostObject | undefined {
  const parts = scoped(target);
  if (parts.length > 1) throw new HostError('GeneralException');
  return parts[0];
}

function missing(): never {
  throw new HostError('ItemNotFound');
}

function find(workbook: HostWorkbook, id: string): HostObject {
  if (!workbook.customXmlParts.has(id)) throw new HostError('ItemNotFound');
  return customXmlPart({ workbook, id });
}

export const customXmlParts = hostType<HostWorkbook>('CustomXmlPartCollection', {
  items: (workbook) => [...workbook.customXmlParts.keys()].map((id) => customXmlPart({ workbook, id })),
  item: (workbook, key) => find(workbook, key.string()),
  call: {
    Add: (workbook, args) => {
      const id = workbook.ids.take();
      workbook.customXmlParts.set(id, requireXml(args.string()));
      return customXmlPart({ workbook, id });
    },
    GetByNamespace: (workbook, args) => scopedCollection({ workbook, namespace: args.string() }),
    GetCount: (workbook) => workbook.customXmlParts.size,
    GetItemOrNullObject: (workbook, args) =>
      workbook.customXmlParts.has(args.string()) ? find(workbook, args.string()) : nullObject,
  },
});
