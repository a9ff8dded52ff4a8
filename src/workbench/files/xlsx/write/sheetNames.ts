import type { WorkbookModel } from '../../../workbook/model';
import { FileError } from '../../fileError';

/** @throws FileError where a name is one that Excel would refuse: such a file opens with a repair only. */
export function checkSheetNames(workbook: WorkbookModel): void {
  const seen = new Set<string>();
  for (const { name } of workbook.sheets) {
    const legal = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
    if (!legal || seen.has(name.toLowerCase())) throw new FileError('sheetName', { name });
    seen.add(name.toLowerCase());
  }
}
