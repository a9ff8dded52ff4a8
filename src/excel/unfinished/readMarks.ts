import { supports } from '../requirements';
import { markProperty } from '../written/record';
import { unfinishedProperty } from './entry';

export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** The token of an unfinished sheet; undefined for any other. */
  readonly token: string | undefined;
  /** The token of a sheet that was finished. */
  readonly written: string | undefined;
}

/** All sheets with the marks that they carry; no marks in an Excel without sheet properties. */
export async function readMarks(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const canMark = supports('sheetProperties');
  const marks = worksheets.items.map((sheet) => {
    if (!canMark) return [];
    return [unfinishedProperty, markProperty].map((key) => {
      const mark = sheet.customProperties.getItemOrNullObject(key);
      mark.load('value');
      return mark;
    });
  });
  if (canMark) await context.sync();
  const valueOf = (mark: Excel.WorksheetCustomProperty | undefined): string | undefined =>
    mark === undefined || mark.isNullObject ? undefined : mark.value;
  return worksheets.items.map((sheet, i) => ({
    sheet,
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    token: valueOf(marks[i]?.[0]),
    written: valueOf(marks[i]?.[1]),
  }));
}
