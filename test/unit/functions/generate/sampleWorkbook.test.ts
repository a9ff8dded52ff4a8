import { allFunctions } from '../../../../src/functions/catalogue';
import { sampleWorkbook } from '../../../../src/functions/generate/sampleWorkbook';
import type { WorkbookModel } from '../../../../src/workbench/workbook/model';

describe.each(['en-US', 'zh-CN'] as const)('the sample workbook in %s', (language) => {
  // The assignment is the check that the form is the workbench's own.
  const workbook: WorkbookModel = sampleWorkbook(allFunctions, language);
  const formulas = workbook.sheets.flatMap((sheet) =>
    Object.values(sheet.cells).flatMap((row) => Object.values(row).flatMap((cell) => cell.formula ?? [])),
  );

  test('calls every function once', () => {
    const called = formulas.map((formula) => /^=([A-Z.]+)\(/.exec(formula)?.[1]);
    expect(called.toSorted()).toEqual(allFunctions.map(({ name }) => name).toSorted());
  });

  test('has styles for all cells, and sheet names that Excel takes', () => {
    for (const sheet of workbook.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[:\\/?*[\]]/);
      for (const row of Object.values(sheet.cells)) {
        for (const cell of Object.values(row)) expect(sheet.styles[cell.style ?? -1]).toBeDefined();
      }
    }
  });

  test('refers to cells that hold the example', () => {
    const value = workbook.sheets.find(({ id }) => id === 'value');
    expect(formulas.find((formula) => formula.startsWith('=CLV('))).toBe('=CLV(B5, B6, B7)');
    expect([4, 5, 6].map((row) => value?.cells[row]?.[1]?.value)).toEqual([100, 0.8, 0.1]);
  });
});

test('a namespace stands before the functions', () => {
  expect(JSON.stringify(sampleWorkbook(allFunctions, 'en-US', 'CLIENTELE'))).toContain('=CLIENTELE.CLV(');
});
