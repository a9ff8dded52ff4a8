import { supports } from '../requirements';
import { run } from '../run';
import { markProperty, parseRecords, recordSetting, type WrittenRecord } from './record';

/** A sheet of this add-in that is in the workbook now. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** Milliseconds since 1970-01-01 UTC; the same for all sheets of one run. */
  readonly written: number;
}

export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly record: WrittenRecord;
}

/** The sheets that this add-in wrote, in the workbook's order. */
export function findWritten(): Promise<readonly WrittenSheet[]> {
  return run(async (context) =>
    (await loadWritten(context)).map(({ sheet, record: { key, written } }) => ({
      id: sheet.id,
      name: sheet.name,
      key,
      written,
    })),
  );
}

/**
 * Sheets are known by their id together with their token. Where another program has given all sheets new ids, the
 * token alone tells, unless two sheets have it: a copy that the user made is the user's.
 */
export async function loadWritten(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const setting = context.workbook.settings.getItemOrNullObject(recordSetting);
  setting.load('value');
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/position');
  await context.sync();
  const records = setting.isNullObject ? [] : parseRecords(setting.value);
  if (records.length === 0) return [];
  const tokens = await readTokens(context, worksheets.items);
  const byId = worksheets.items.flatMap((sheet) => {
    const record = records.find(({ id }) => id === sheet.id);
    const isMarked = tokens === undefined || tokens.get(sheet) === record?.token;
    return record !== undefined && isMarked ? [{ sheet, record }] : [];
  });
  if (byId.length > 0 || tokens === undefined) return byId;
  return worksheets.items.flatMap((sheet) => {
    const token = tokens.get(sheet);
    const record = records.find((each) => each.token === token);
    const same = [...tokens.values()].filter((each) => each === token).length;
    return record !== undefined && same === 1 ? [{ sheet, record: { ...record, id: sheet.id } }] : [];
  });
}

/** Tokens of the sheets that have one; undefined where this Excel cannot keep any. */
async function readTokens(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Excel.Worksheet, string> | undefined> {
  if (!supports('sheetProperties')) return undefined;
  const marks = sheets.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(markProperty);
    mark.load('value');
    return { sheet, mark };
  });
  await context.sync();
  return new Map(
    marks.flatMap(({ sheet, mark }) => (mark.isNullObject ? [] : [[sheet, mark.value] as const])),
  );
}
