import { run } from '../run';

/**
 * The ids of sheets that are being written, kept in the workbook until they are complete: should Excel or the
 * add-in end in between, the next start finds and removes them.
 */
const settingName = 'clientele.pendingSheets';

export function markPending(context: Excel.RequestContext, ids: readonly string[]): void {
  context.workbook.settings.add(settingName, JSON.stringify(ids));
}

export function clearPending(context: Excel.RequestContext): void {
  context.workbook.settings.add(settingName, '[]');
}

/**
 * Deletes sheets of ours, those that still exist. Sheets whose ids are not yet known are named; a sheet that
 * somebody else may have given the same name meanwhile is spared: only an empty one is deleted by name.
 */
export function removeSheets(sheetKeys: readonly string[], { byName }: { byName: boolean }): Promise<void> {
  return run(async (context) => {
    const found = sheetKeys.map((key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      return { sheet, used };
    });
    await context.sync();
    for (const { sheet, used } of found) {
      if (!sheet.isNullObject && (!byName || used.isNullObject)) sheet.delete();
    }
    clearPending(context);
    await context.sync();
  });
}

/** At start: removes what an interrupted write left behind. Says how many sheets it removed. */
export async function removeLeftovers(): Promise<number> {
  const ids = await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : parseIds(setting.value);
  });
  if (ids.length > 0) await removeSheets(ids, { byName: false });
  return ids.length;
}

function parseIds(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const parsed: unknown = JSON.parse(value);
  return Array.isArray(parsed) ? parsed.filter((id) => typeof id === 'string') : [];
}
