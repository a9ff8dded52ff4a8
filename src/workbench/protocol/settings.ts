import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { hostType, nullObject, type HostObject } from './hostObject';

interface Entry<V> {
  readonly map: Map<string, V>;
  readonly key: string;
  readonly changed: () => void;
}

function valueOf<V>({ map, key }: Entry<V>): V {
  const value = map.get(key);
  if (value === undefined) throw new HostError('ItemNotFound');
  return value;
}

function put<V>({ map, key, changed }: Entry<V>, value: V): void {
  map.set(key, value);
  changed();
}

function remove<V>({ map, key, changed }: Entry<V>): void {
  if (!map.delete(key)) throw new HostError('ItemNotFound');
  changed();
}

const setting = hostType<Entry<unknown>>('Setting', {
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: valueOf },
  set: { Value: (entry, value) => put(entry, value.raw()) },
  call: { Delete: remove },
});

function settingOf(workbook: HostWorkbook, key: string): Entry<unknown> {
  return { map: workbook.settings, key, changed: () => workbook.changes.emit({ kind: 'settings' }) };
}

function findSetting(workbook: HostWorkbook, key: string): HostObject {
  return workbook.settings.has(key) ? setting(settingOf(workbook, key)) : nullObject;
}

/** `workbook.settings`: kept in the file, seen by this add-in. */
export const settingCollection = hostType<HostWorkbook>('SettingCollection', {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting(settingOf(workbook, key))),
  item: (workbook, key) => {
    const found = findSetting(workbook, key.string());
    if (found.isNull) throw new HostError('ItemNotFound');
    return found;
  },
  call: {
    Add: (workbook, args) => {
      const entry = settingOf(workbook, args.string());
      put(entry, args.raw(1) ?? null);
      return setting(entry);
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) => findSetting(workbook, args.string()),
  },
});

const customProperty = hostType<Entry<string>>('WorksheetCustomProperty', {
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: valueOf },
  set: { Value: (entry, value) => put(entry, value.string()) },
  call: { Delete: remove },
});

function propertyOf(sheet: HostSheet, key: string): Entry<string> {
  return { map: sheet.extras.customProperties, key, changed: () => sheet.changed() };
}

function findProperty(sheet: HostSheet, key: string): HostObject {
  return sheet.extras.customProperties.has(key) ? customProperty(propertyOf(sheet, key)) : nullObject;
}

/** `worksheet.customProperties`. Excel compares their keys without case and so does this. */
export const worksheetCustomProperties = hostType<HostSheet>('WorksheetCustomPropertyCollection', {
  items: (sheet) =>
    [...sheet.extras.customProperties.keys()].map((key) => customProperty(propertyOf(sheet, key))),
  item: (sheet, key) => {
    const found = findProperty(sheet, sameKey(sheet, key.string()));
    if (found.isNull) throw new HostError('ItemNotFound');
    return found;
  },
  call: {
    Add: (sheet, args) => {
      const entry = propertyOf(sheet, sameKey(sheet, args.string()));
      put(entry, args.string(1));
      return customProperty(entry);
    },
    GetCount: (sheet) => sheet.extras.customProperties.size,
    GetItemOrNullObject: (sheet, args) => findProperty(sheet, sameKey(sheet, args.string())),
  },
});

function sameKey(sheet: HostSheet, key: string): string {
  const lower = key.toLowerCase();
  return [...sheet.extras.customProperties.keys()].find((known) => known.toLowerCase() === lower) ?? key;
}
