import { fill, type Language } from '../../../i18n/language';
import type { FunctionDeclaration } from '../../defineFunction';
import { groups, type GroupId } from '../../groups';
import { functionBlock } from './functionBlock';
import { sampleTexts } from './sampleTexts';
import { sheetWriter } from './sheetWriter';

/** A function's place in the workbook: where its heading and its result stand. */
export interface FunctionPlace {
  readonly declaration: FunctionDeclaration;
  readonly sheet: string;
  readonly row: number;
  readonly result: string;
}

/** A sheet with the functions of a group, one below the other. */
export function groupSheet(group: GroupId, members: readonly FunctionDeclaration[], language: Language) {
  const name = groups[group][language];
  const writer = sheetWriter(group, name);
  writer.title(fill(sampleTexts.lead[language], { count: members.length }));
  const places: FunctionPlace[] = [];
  let row = 3;
  for (const declaration of members) {
    const { nextRow, result } = functionBlock(writer, row, declaration, language);
    places.push({ declaration, sheet: name, row, result });
    row = nextRow;
  }
  return { sheet: writer.sheet({ charts: [] }), places };
}
