import { allFunctions } from '../../../../src/functions/catalogue';
import { functionsWorkbook } from '../../../../src/functions/generate/samples/functionsWorkbook';
import type * as sample from '../../../../src/functions/generate/samples/functionsWorkbook';
import type { WorkbookModel } from '../../../../src/workbench/workbook/model';
import { withNamespace } from '../../../support/functions/withNamespace';

describe.each(['en-US', 'zh-CN'] as const)('the sample workbook in %s', (language) => {
  const { workbook, places } = functionsWorkbook(allFunctions, language);
  // The assignment is the check that the form is the workbench's own.
  const model: WorkbookModel = workbook;
  const formulas = model.sheets.flatMap((sheet) =>
    Object.values(sheet.cells).flatMap((row) => Object.values(row).flatMap((cell) => cell.formula ?? [])),
  );

  test('calls every function once, and says where', () => {
    const called = formulas.map((formula) => /^=([A-Z.]+)\(/.exec(formula)?.[1]);
    const names = allFunctions.map(({ name }) => name).toSorted();
    expect(called.toSorted()).toEqual(names);
    expect(places.map(({ declaration }) => declaration.name).toSorted()).toEqual(names);
  });

  test('brings no results: they are calculated', () => {
    for (const sheet of model.sheets) {
      for (const row of Object.values(sheet.cells)) {
        for (const cell of Object.values(row)) {
          if (cell.formula !== undefined) expect(cell).not.toHaveProperty('value');
        }
      }
    }
  });

  test('has styles for all cells, and sheet names that Excel takes', () => {
    for (const sheet of model.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[:\\/?*[\]]/);
      for (const row of Object.values(sheet.cells)) {
        for (const cell of Object.values(row)) expect(sheet.styles[cell.style ?? -1]).toBeDefined();
      }
    }
  });

  test('begins with contents that lead to every heading', () => {
    const [contents, ...sheets] = model.sheets;
    const headings = (contents?.links ?? []).map(({ location = '' }) => {
      const [, name, row] = /^'(.+)'!B(\d+)$/.exec(location) ?? [];
      return sheets.find((sheet) => sheet.name === name)?.cells[Number(row) - 1]?.[1]?.value;
    });
    expect(headings).toEqual(places.map(({ declaration }) => declaration.name));
  });

  test('refers to cells that hold the example', () => {
    const value = model.sheets.find(({ id }) => id === 'value');
    expect(formulas.find((formula) => formula.startsWith('=CLV('))).toBe('=CLV(C6, C7, C8)');
    expect([5, 6, 7].map((row) => value?.cells[row]?.[2]?.value)).toEqual([100, 0.8, 0.1]);
    // Ranges stand side by side.
    expect(formulas.find((formula) => formula.startsWith('=CLVFLOW('))).toBe(
      '=CLVFLOW(C19:C21, D19:D21, C17)',
    );
  });
});

test('a namespace stands before the functions', () => {
  const text = JSON.stringify(
    withNamespace('CLIENTELE', () =>
      jest
        .requireActual<typeof sample>('../../../../src/functions/generate/samples/functionsWorkbook')
        .functionsWorkbook(allFunctions, 'en-US'),
    ).workbook,
  );
  expect(text).toContain('=CLIENTELE.CLV(');
});

test('no namespace leaves no dot', () => {
  expect(JSON.stringify(functionsWorkbook(allFunctions, 'en-US').workbook)).not.toContain('"=.');
});
