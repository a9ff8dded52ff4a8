import type { Language } from '../../../i18n/language';
import type { FunctionDeclaration } from '../../defineFunction';
import { groups, type GroupId } from '../../groups';
import { contentsSheet } from './contentsSheet';
import { groupSheet } from './groupSheet';
import { plainWorkbook } from './sheetWriter';

/**
 * The sample workbook with every function once: a sheet of contents, and one for each group with inputs, result and
 * meaning. Results are left to be calculated; `places` says where they stand.
 *
 * It is plain data in the form that the workbench loads (`WorkbookModel` there; a test holds the two together), since
 * the workbench knows no other room.
 */
export function functionsWorkbook(declarations: readonly FunctionDeclaration[], language: Language) {
  const parts = (Object.keys(groups) as GroupId[])
    .map((group) => ({ group, members: declarations.filter((one) => one.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => groupSheet(group, members, language));
  const places = parts.flatMap((part) => part.places);
  const sheets = [contentsSheet(places, language), ...parts.map(({ sheet }) => sheet)];
  return { workbook: { sheets, ...plainWorkbook }, places };
}
