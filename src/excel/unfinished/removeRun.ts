import { supports } from '../requirements';
import { run } from '../run';
import { readMarks } from './readMarks';
import { removeTemporaryNames } from './removeTemporaryNames';
import type { UnfinishedRun } from './unfinishedRun';

/**
 * Deletes the sheets of a run that goes on living: those that bear its token, or, in an Excel without sheet
 * properties, those whose ids it was given, and the defined names that it added for a while. Gives the names of empty sheets that may be its own too, where Excel ended in
 * the middle of adding them; they stay.
 */
export function removeRun(unfinished: UnfinishedRun): Promise<readonly string[]> {
  return run(async (context) => {
    const ids = new Set(unfinished.sheets.flatMap(knownId));
    const isOwn = supports('sheetProperties')
      ? ({ token }: { token: string | undefined }) => unfinished.hasAdded(token)
      : ({ id }: { id: string }) => ids.has(id);
    const sheets = await readMarks(context);
    const own = sheets.filter(isOwn);
    const doubtful = sheets
      .filter(
        ({ name, token, written }) => unfinished.names.includes(name) && (token ?? written) === undefined,
      )
      .filter((each) => !own.includes(each))
      .map(({ sheet, name }) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        return { name, used };
      });
    await context.sync();
    await removeTemporaryNames(context, [{ run: unfinished.id, names: unfinished.temporaryNames }]);
    for (const { sheet } of own) sheet.delete();
    unfinished.close(context);
    await context.sync();
    return doubtful.filter(({ used }) => used.isNullObject).map(({ name }) => name);
  });
}

/** Unknown until Excel has answered the request that adds the sheet. */
function knownId(sheet: Excel.Worksheet): readonly string[] {
  try {
    return [sheet.id];
  } catch {
    return [];
  }
}
