import type { WriteResult } from '../../excel/host';
import type { SheetSpec } from '../../scorecards/sheetSpec';
import type { Written } from './state';

/** What the page tells of sheets that were written. `isUpdate`: they have the names that the old ones had. */
export function writtenOf(
  specs: readonly Pick<SheetSpec, 'key' | 'name'>[],
  { sheetNames, leftOut }: Pick<WriteResult, 'sheetNames' | 'leftOut'>,
  isUpdate: boolean,
): Written {
  const sheets = specs.map(({ key, name }) => ({ key, name: sheetNames[key] ?? name }));
  const isNumbered = specs.some(({ name }, index) => {
    const given = sheets[index]?.name ?? name;
    return given !== name && / \(\d+\)$/.test(given);
  });
  return { sheets, leftOut, namesTaken: isNumbered && !isUpdate };
}
