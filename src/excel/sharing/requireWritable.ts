import { HostError } from '../hostError';

/** Refuses before anything is changed where a sheet is protected. */
export async function requireWritable(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<void> {
  const sheets = [...new Set(sheetNames)].map((name) => context.workbook.worksheets.getItem(name));
  for (const sheet of sheets) sheet.protection.load('protected');
  await context.sync();
  if (sheets.some((sheet) => sheet.protection.protected)) throw new HostError('accessDenied');
}
