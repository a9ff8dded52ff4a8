import type { Language } from '../../../../i18n/language';
import { plainWorkbook } from '../sheetWriter';
import { contracts } from './contracts';
import { donations } from './donations';
import { purchases } from './purchases';

/**
 * The workbook that rebuilds published tables with our functions, step by step. Like the workbook of the functions it is
 * plain data in the form that the workbench loads; results are left to be calculated.
 */
export function papersWorkbook(language: Language) {
  return {
    sheets: [contracts, donations, purchases].map((sheet) => sheet(language)),
    ...plainWorkbook,
  };
}
