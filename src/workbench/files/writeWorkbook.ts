import type { WorkbookModel } from '../workbook/model';
import type { NoticeListener } from './fileError';
import { writeXlsx } from './xlsx/write/writeXlsx';

export interface WriteOptions {
  /** Full names of the add-in's functions as the user types them: Excel stores their calls in a way of its own. */
  readonly customFunctions?: readonly string[];
  /** Hears of every value that a file cannot hold and what was saved instead. */
  readonly onNotice?: NoticeListener;
}

/**
 * A workbook as the bytes of an .xlsx file.
 * @throws FileError `sheetName` for a name that Excel would refuse.
 */
export async function writeWorkbook(
  workbook: WorkbookModel,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  return writeXlsx(workbook, {
    customFunctions: options.customFunctions ?? [],
    onNotice: options.onNotice ?? (() => undefined),
  });
}
