import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { FieldName } from '../../customers/fields';
import { fill, type Text } from '../../i18n/language';
import type { Context } from '../context';
import { styles } from '../design/styles';
import { heights } from '../design/tokens';
import { area, type SheetBuilder } from '../sheetBuilder';
import { reportTexts } from '../texts/reportTexts';
import { grid } from './grid';
import { sectionHead } from './pageHead';

/** Something a sheet would show if the data had the fields. */
export interface Missing {
  readonly what: Text;
  readonly fields: readonly FieldName[];
}

/** Says what the data cannot say and which columns would bring it. Gives the row below; nothing if nothing is missing. */
export function putNotShown(
  sheet: SheetBuilder,
  row: number,
  { say, language }: Context,
  missing: readonly Missing[],
): number {
  if (missing.length === 0) return row;
  sectionHead(sheet, row, say(reportTexts.notShown));
  missing.forEach(({ what, fields }, index) => {
    const column = fields.map((field) => say(fieldTexts[field])).join(language === 'zh-CN' ? '”、“' : '”, “');
    sheet.spread(
      area(row + 1 + index, grid.name, 1, grid.last - grid.name + 1),
      fill(say(reportTexts.missing), { what: say(what), column }),
      styles.note,
    );
    sheet.height(row + 1 + index, heights.line);
  });
  return row + 1 + missing.length;
}
