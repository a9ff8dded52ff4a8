import fc from 'fast-check';

import { readWorkbook, writeWorkbook } from '../../../../src/workbench/files';
import type { WorkbookModel } from '../../../../src/workbench/workbook/model';
import { openXmlErrors } from '../../../support/openXmlValidator';
import { generatedFunctions, workbookArbitrary } from '../../../support/workbookArbitrary';

const options = { customFunctions: generatedFunctions };

/** Tables and charts are numbered through the file, so their ids may be others. */
function withoutIds(workbook: WorkbookModel): WorkbookModel {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, id: '' })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
  }));
  return { ...workbook, sheets };
}

describe('workbooks in .xlsx files', () => {
  test('what was written is read back, whatever the workbook', async () => {
    await fc.assert(
      fc.asyncProperty(workbookArbitrary, async (workbook) => {
        const bytes = await writeWorkbook(workbook, options);
        expect(withoutIds(await readWorkbook(bytes, 'any.xlsx', options))).toEqual(withoutIds(workbook));
      }),
      { numRuns: 60 },
    );
  });

  // The Open XML SDK takes a third of a second to start for each file.
  test('the files are valid by the schemas of the format', async () => {
    await fc.assert(
      fc.asyncProperty(workbookArbitrary, async (workbook) => {
        expect(openXmlErrors(await writeWorkbook(workbook, options))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
