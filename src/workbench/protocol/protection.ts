import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { hostType } from './hostObject';

function setProtected(sheet: HostSheet, isProtected: boolean): void {
  sheet.extras.isProtected = isProtected;
  sheet.workbook.changes.emit({ kind: 'sheetProtection', sheetId: sheet.id });
}

/** A sheet's protection. Passwords are accepted and not kept: the workbench has nothing to hide. */
export const worksheetProtection = hostType<HostSheet>('WorksheetProtection', {
  get: { Protected: (sheet) => sheet.extras.isProtected },
  call: {
    Protect: (sheet) => {
      if (sheet.extras.isProtected) throw new HostError('AccessDenied');
      setProtected(sheet, true);
    },
    Unprotect: (sheet) => setProtected(sheet, false),
  },
});

/** Protection of the workbook's structure. */
export const workbookProtection = hostType<HostWorkbook>('WorkbookProtection', {
  get: { Protected: (workbook) => workbook.structureProtected },
  call: {
    Protect: (workbook) => {
      if (workbook.structureProtected) throw new HostError('AccessDenied');
      workbook.protectStructure(true);
    },
    Unprotect: (workbook) => workbook.protectStructure(false),
  },
});
