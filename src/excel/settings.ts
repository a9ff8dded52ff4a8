import { run } from './run';

/** Names of this add-in's settings in the workbook begin so. */
const prefix = 'clientele.';

/** A value kept in the workbook, as it was written; undefined where there is none. */
export function readSetting(name: string): Promise<unknown> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(prefix + name);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject || typeof setting.value !== 'string') return undefined;
    try {
      return JSON.parse(setting.value) as unknown;
    } catch {
      // Somebody else's text under our name is as good as none.
      return undefined;
    }
  });
}

/** Keeps a JSON value in the workbook; it is saved with the file. */
export function writeSetting(name: string, value: unknown): Promise<void> {
  return run(async (context) => {
    context.workbook.settings.add(prefix + name, JSON.stringify(value));
    await context.sync();
  });
}
