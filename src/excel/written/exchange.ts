import { supports } from '../requirements';
import { HostError } from '../hostError';
import { run } from '../run';
import { readMarks } from '../unfinished/readMarks';
import type { UnfinishedRun } from '../unfinished/unfinishedRun';
import type { ChartUse } from './findCharts';
import { writeAgain, type Users } from './findUsers';
import { addRecords, dropRecords, markProperty, type WrittenRecord } from './record';

/** A sheet or table under the name that others know it by, and under one that gives way to another. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
}

export interface ExchangedSheet extends Named {
  readonly tables: readonly Named[];
}

/** Old sheets that go and new ones that come in their place, with the same names. */
export interface Exchange {
  readonly old: readonly (ExchangedSheet & {
    readonly position: number;
    readonly visibility: SheetVisibility;
  })[];
  /** `position`: where the old one stood; undefined for a sheet without one before it. */
  readonly next: readonly (ExchangedSheet & { readonly position: number | undefined })[];
  readonly users: Users;
  /** What their charts show afterwards. */
  readonly charts: readonly ChartUse[];
  /** The user's formulas on the new sheets. */
  readonly formulas: readonly {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  /** The sheet that the user saw. */
  readonly activeId: string;
  /** Of the old sheets, and of the new ones. */
  readonly recordsBefore: readonly WrittenRecord[];
  readonly records: readonly WrittenRecord[];
  /** Lists what is to be removed, at each moment of the exchange. */
  readonly unfinished: UnfinishedRun;
}

type SheetVisibility = Excel.Worksheet['visibility'];

/**
 * Gives the new sheets the names of the old ones, shows them, and leads to them whatever referred to the old ones:
 * the same formulas, written again, find the sheets that now bear the names. Then deletes the old ones. Where Excel
 * refuses, everything is turned back; after the first deletion it is not, and what is left is removed at next start.
 */
export async function exchange(work: Exchange): Promise<void> {
  let isTurned = false;
  try {
    await run(async (context) => {
      turn(context, work);
      await context.sync();
    });
    isTurned = true;
    await run(async (context) => {
      for (const { id } of work.old) context.workbook.worksheets.getItem(id).delete();
      work.unfinished.close(context);
      await context.sync();
    });
  } catch (thrown) {
    // Before the turn an old sheet can only have gone by somebody else's hand.
    if (isTurned && (await isBeyondReturn(work))) return;
    const isWhole = await turnBack(work);
    throw isWhole ? thrown : new HostError('sheetGone', {}, { cause: thrown });
  }
}

function turn(
  context: Excel.RequestContext,
  { old, next, users, charts, formulas, recordsBefore, records, unfinished }: Exchange,
): void {
  const { worksheets, tables } = context.workbook;
  for (const sheet of old) {
    worksheets.getItem(sheet.id).name = sheet.aside;
    for (const table of sheet.tables) tables.getItem(table.id).name = table.aside;
  }
  next.forEach(({ id, name, position, tables: own }) => {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    for (const table of own) tables.getItem(table.id).name = table.name;
    if (position !== undefined) sheet.position = position;
    sheet.visibility = 'Visible';
  });
  writeAgain(context, { ...users, charts });
  for (const { name, sheetName, formula } of users.ownNames) {
    worksheets.getItem(sheetName).names.add(name, formula);
  }
  for (const { sheetId, row, column, formula } of formulas) {
    worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
  }
  const [first] = next;
  if (first !== undefined) worksheets.getItem(first.id).activate();
  for (const { id } of old) worksheets.getItem(id).visibility = 'Hidden';
  markSheets(context, next, records);
  dropRecords(context, recordsBefore);
  addRecords(context, records);
  unfinished.giveWay(
    context,
    next.map(({ id }) => worksheets.getItem(id)),
    old.map(({ id, aside }) => ({ sheet: worksheets.getItem(id), name: aside })),
  );
}

/** Gives sheets the property by which they are known again. */
export function markSheets(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string }[],
  records: readonly WrittenRecord[],
): void {
  if (!supports('sheetProperties')) return;
  for (const { id } of sheets) {
    const record = records.find((each) => each.id === id);
    if (record !== undefined) {
      context.workbook.worksheets.getItem(id).customProperties.add(markProperty, record.token);
    }
  }
}

/** True once an old sheet is gone. */
async function isBeyondReturn({ old }: Exchange): Promise<boolean> {
  return insist(async (context) => {
    const sheets = old.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('id');
    await context.sync();
    return sheets.some((sheet) => sheet.isNullObject);
  });
}

/** Says whether all old sheets stand as before: another pane may have replaced some of them at the same time. */
async function turnBack(work: Exchange): Promise<boolean> {
  const { next, users, activeId, recordsBefore, records, unfinished } = work;
  return insist(async (context) => {
    const { worksheets, tables } = context.workbook;
    const marks = await readMarks(context);
    const old = work.old.filter(({ id }) => {
      const found = marks.find((sheet) => sheet.id === id);
      return found !== undefined && (found.token?.startsWith(`${unfinished.id}.`) ?? true);
    });
    const isWhole = old.length === work.old.length;
    for (const sheet of next) {
      worksheets.getItem(sheet.id).name = sheet.aside;
      for (const table of sheet.tables) tables.getItem(table.id).name = table.aside;
    }
    for (const { id, name, visibility, tables: own } of old) {
      const sheet = worksheets.getItem(id);
      sheet.name = name;
      sheet.visibility = visibility;
      for (const table of own) tables.getItem(table.id).name = table.name;
    }
    if (marks.some(({ id }) => id === activeId)) worksheets.getItem(activeId).activate();
    for (const { id } of next) worksheets.getItem(id).visibility = 'Hidden';
    if (isWhole) writeAgain(context, users);
    dropRecords(context, records);
    addRecords(
      context,
      recordsBefore.filter((record) => old.some(({ id }) => id === record.id)),
    );
    unfinished.takeBack(
      context,
      next.map(({ id, aside }) => ({ sheet: worksheets.getItem(id), name: aside })),
      old.map(({ id }) => worksheets.getItem(id)),
    );
    await context.sync();
    return isWhole;
  });
}

/** Pauses before each new attempt: a user who edits a cell blocks Excel for a while. */
const pauses = [0, 200, 500, 1000, 2000];

async function insist<T>(conversation: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let failure: unknown;
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await run(conversation);
    } catch (thrown) {
      failure = thrown;
    }
  }
  throw failure;
}
