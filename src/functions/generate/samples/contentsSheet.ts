import { fill, type Language } from '../../../i18n/language';
import { groups } from '../../groups';
import type { FunctionPlace } from './groupSheet';
import { looks } from './looks';
import { sampleTexts } from './sampleTexts';
import { cellAddress, firstColumn, labelColumn, sheetWriter } from './sheetWriter';

/** The first sheet: every function by group, each a link to its example. */
export function contentsSheet(places: readonly FunctionPlace[], language: Language) {
  const writer = sheetWriter('contents', sampleTexts.contents[language]);
  writer.title(fill(sampleTexts.contentsLead[language], { count: places.length }));
  let row = 2;
  let group: string | undefined;
  for (const { declaration, sheet, row: target } of places) {
    if (declaration.group !== group) {
      row += 1;
      group = declaration.group;
      writer.heading(row, groups[declaration.group][language], '');
      row += 1;
    }
    writer.put(row, labelColumn, looks.link, { value: declaration.name });
    writer.link({ row, column: labelColumn, location: `'${sheet}'!${cellAddress(target, labelColumn)}` });
    writer.put(row, firstColumn, looks.label, { value: declaration.summary[language] });
    row += 1;
  }
  return writer.sheet({ charts: [] });
}
