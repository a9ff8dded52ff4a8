import type { HostWorkbook } from '../workbook/hostWorkbook';
import type { Arguments } from './arguments';
import { hostType } from './hostObject';

const names = [
  'Author',
  'Category',
  'Comments',
  'Company',
  'Keywords',
  'Manager',
  'Subject',
  'Title',
] as const;

/** `workbook.properties`. */
export const documentProperties = hostType<HostWorkbook>('DocumentProperties', {
  get: Object.fromEntries(
    names.map((name) => [name, (workbook: HostWorkbook) => workbook.properties.get(name) ?? '']),
  ),
  set: Object.fromEntries(
    names.map((name) => [
      name,
      (workbook: HostWorkbook, value: Arguments): void => void workbook.properties.set(name, value.string()),
    ]),
  ),
});
