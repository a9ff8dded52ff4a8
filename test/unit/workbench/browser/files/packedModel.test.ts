import fc from 'fast-check';
import { packModel, unpackModel } from '../../../../../src/workbench/browser/files/packedModel';
import { workbookArbitrary } from '../../../../support/workbookArbitrary';

test('a workbook is the same after it went from the worker to the page', () => {
  fc.assert(
    fc.property(workbookArbitrary, (workbook) => {
      const unpacked = unpackModel(structuredClone(packModel(workbook)));
      const withoutEmptyRows = {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({
          ...sheet,
          cells: Object.fromEntries(
            Object.entries(sheet.cells).filter(([, row]) => Object.keys(row).length > 0),
          ),
        })),
      };
      expect(unpacked).toEqual(withoutEmptyRows);
    }),
    { numRuns: 100 },
  );
});
