import type { WorkbookModel } from '../workbook/model';
import { customersSheet } from './customersSheet';
import type { SampleLanguage } from './language';
import { programmeSheet } from './programmeSheet';
import { purchasesSheet } from './purchasesSheet';
import { simulateCustomers } from './simulateCustomers';
import { startSheet } from './startSheet';

/** The workbook that the workbench opens with, the same on every machine. */
export function sampleWorkbook(language: SampleLanguage): WorkbookModel {
  const data = simulateCustomers();
  return {
    sheets: [
      startSheet(data, language),
      customersSheet(data.customers, language),
      purchasesSheet(data, language),
      programmeSheet(data.customers, language),
    ],
    names: [],
    activeSheet: 0,
    date1904: false,
    structureProtected: false,
    settings: {},
    customXmlParts: [],
  };
}
