import { fill, type Language } from '../../i18n/language';
import type { FunctionDeclaration } from '../defineFunction';
import { groups, type GroupId } from '../groups';
import { sampleSheet, type SampleSheet } from './sampleSheet';
import { sampleTexts } from './sampleTexts';

/**
 * The sample workbook with every function once: a sheet for each group, with inputs, result and meaning.
 *
 * It is plain data in the form that the workbench loads (`WorkbookModel` there; a test holds the two together), since
 * the workbench knows no other room.
 */
export function sampleWorkbook(
  declarations: readonly FunctionDeclaration[],
  language: Language,
  namespace?: string,
) {
  const sheets: SampleSheet[] = [];
  for (const group of Object.keys(groups) as GroupId[]) {
    const members = declarations.filter((declaration) => declaration.group === group);
    if (members.length > 0) {
      const lead = fill(sampleTexts.lead[language], { count: members.length });
      sheets.push(
        sampleSheet({ id: group, name: groups[group][language], lead, members, language, namespace }),
      );
    }
  }
  return {
    sheets,
    names: [],
    activeSheet: 0,
    date1904: false,
    structureProtected: false,
    settings: {},
    customXmlParts: [],
  };
}
