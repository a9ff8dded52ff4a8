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
  /** Any of the fields would do unless said. */
  readonly needsAll?: boolean;
}

/** What the data cannot say, and which columns would bring it. */
export function describeMissing(
  { say, language }: Context,
  { what, fields, needsAll = false }: Missing,
): string {
  const names = fields.map((field) => fill(say(reportTexts.quoted), { text: say(fieldTexts[field]) }));
  const list = new Intl.ListFormat(language, { type: needsAll ? 'conjunction' : 'disjunction' });
  const text = needsAll && fields.length > 1 ? reportTexts.missingAll : reportTexts.missing;
  return fill(say(text), { what: say(what), columns: list.format(names) });
}

/** Points that the section takes. */
export function notShownHeight(missing: readonly Missing[]): number {
  return missing.length === 0 ? 0 : heights.section + missing.length * heights.line;
}

/** A section of what the data cannot say. Gives the row below; nothing if nothing is missing. */
export function putNotShown(
  sheet: SheetBuilder,
  row: number,
  context: Context,
  missing: readonly Missing[],
): number {
  if (missing.length === 0) return row;
  sectionHead(sheet, row, context.say(reportTexts.notShown));
  missing.forEach((one, index) => {
    sheet.spread(
      area(row + 1 + index, grid.name, 1, grid.last - grid.name + 1),
      describeMissing(context, one),
      styles.note,
    );
    sheet.height(row + 1 + index, heights.line);
  });
  return row + 1 + missing.length;
}
