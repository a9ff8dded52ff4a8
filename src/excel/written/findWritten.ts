import { supports } from '../requirements';
import { run } from '../run';
import { markProperty, recordsIn, type WrittenRecord } from './record';

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
 * token alone tells, unless two sheets have it: a copy that the user made is the user's. Without tokens only sheets are
 * known that this start of the add-in has written: in a reopened file other sheets may bear the ids.
 */
export async function loadWritten(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const { worksheets, settings } = context.workbook;
  settings.load('items/key,items/value');
  worksheets.load('items/id,items/name,items/visibility,items/position');
  await context.sync();
  const { records } = recordsIn(settings.items);
  if (records.length === 0) return [];
  const tokens = await readTokens(context, worksheets.items);
  if (tokens === undefined) {
    return worksheets.items.flatMap((sheet) => {
      const record = records.find(({ id }) => id === sheet.id && writtenHere.has(id));
      return record === undefined ? [] : [{ sheet, record }];
    });
  }
  // Ids of a run hold as long as one of its sheets has kept its own.
  const runs = new Set(
    worksheets.items.flatMap((sheet) => {
      const record = records.find(({ id, token }) => id === sheet.id && token === tokens.get(sheet));
      return record === undefined ? [] : [record.written];
    }),
  );
  return worksheets.items.flatMap((sheet) => {
    const token = tokens.get(sheet);
    const record = records.find((each) => each.token === token);
    if (record === undefined) return [];
    const same = [...tokens.values()].filter((each) => each === token).length;
    const isOurs = runs.has(record.written) ? record.id === sheet.id : same === 1;
    return isOurs ? [{ sheet, record: { ...record, id: sheet.id } }] : [];
  });
}

/** Ids of the sheets that this start of the add-in has written: ids hold as long as the workbook is open. */
const writtenHere = new Set<string>();

export function rememberWritten(records: readonly WrittenRecord[]): void {
  for (const { id } of records) writtenHere.add(id);
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
