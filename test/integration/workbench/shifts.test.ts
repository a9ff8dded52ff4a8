import fc from 'fast-check';
import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;
beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data')));
afterAll(() => workbench.stop());

const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Data');
const model = () => workbench.workbook.toModel().sheets;

/** Inserts or deletes whole rows or columns of the sheet "Data". */
function shift(address: string, kind: 'insert' | 'delete'): Promise<void> {
  const isRow = /\d/.test(address);
  return workbench.run(async (context) => {
    const range = data(context).getRange(address);
    if (kind === 'insert') range.insert(isRow ? 'Down' : 'Right');
    else range.delete(isRow ? 'Up' : 'Left');
    await context.sync();
  });
}

async function filled(): Promise<void> {
  await workbench.run(async (context) => {
    const other = context.workbook.worksheets.add('Other');
    const sheet = data(context);
    sheet.getRange('A1:B9').values = Array.from({ length: 9 }, (_, i) => [`c${i}`, i]);
    const rule = sheet.getRange('B2:B5').conditionalFormats.add('Custom').custom;
    rule.rule.formula = '=AND($B2>B$1,B2<>SUM($B$1:$B$9),B1="B2")';
    rule.format.fill.color = '#FFCC00';
    sheet.getRange('B6:B9').conditionalFormats.add('DataBar');
    sheet.getRange('A2:A4').dataValidation.rule = { custom: { formula: '=A2<>Other!A2' } };
    other.getRange('A1').dataValidation.rule = {
      decimal: { formula1: '=Data!$B$2', formula2: '=A5', operator: 'Between' },
    };
    other.charts.add('ColumnClustered', sheet.getRange('B2:B9'), 'Columns');
    sheet.getRange('A4').hyperlink = { address: 'https://example.org/', textToDisplay: 'c3' };
    sheet.pageLayout.setPrintArea('A1:B9');
    sheet.pageLayout.setPrintTitleRows('1:1');
    sheet.horizontalPageBreaks.add('A6');
    await context.sync();
  });
}

it('takes rules, charts, links and page settings along with inserted rows', async () => {
  await filled();
  await shift('2:3', 'insert');
  const [sheet, other] = model();
  expect(sheet?.conditionalFormats).toMatchObject([
    { area: { row: 3, rowCount: 4 }, formula: '=AND($B4>B$1,B4<>SUM($B$1:$B$11),B1="B2")' },
    { area: { row: 7, rowCount: 4 } },
  ]);
  expect(sheet?.validations).toMatchObject([{ area: { row: 3, rowCount: 3 }, formula1: '=A4<>Other!A2' }]);
  expect(other?.validations).toMatchObject([{ area: { row: 0 }, formula1: '=Data!$B$4', formula2: '=A5' }]);
  expect(other?.charts[0]?.series[0]?.values).toBe('Data!$B$4:$B$11');
  expect(sheet?.links).toMatchObject([{ row: 5, column: 0 }]);
  expect(sheet?.print).toMatchObject({ area: 'A1:B11', titleRows: '1:1', rowBreaks: [7] });
});

it('shortens what loses rows, and drops what loses all of them', async () => {
  await filled();
  await shift('1:2', 'delete');
  const [sheet] = model();
  // The first cell of the rule is gone: its formula is that of the next.
  expect(sheet?.conditionalFormats).toMatchObject([
    { area: { row: 0, rowCount: 3 }, formula: '=AND($B1>#REF!,B1<>SUM($B$1:$B$7),#REF!="B2")' },
    { area: { row: 3, rowCount: 4 } },
  ]);
  expect(sheet?.print).toEqual({ ...sheet?.print, area: 'A1:B7', rowBreaks: [3] });
  expect(sheet?.print.titleRows).toBeUndefined();
  await shift('A:B', 'delete');
  expect(model()[0]).toMatchObject({ conditionalFormats: [], validations: [], links: [] });
});

it('brings rules back when the person undoes the insertion', async () => {
  await filled();
  const before = model()[0]?.conditionalFormats;
  await shift('3:4', 'insert');
  expect(model()[0]?.conditionalFormats).not.toEqual(before);
  await workbench.workbook.engine.univerAPI.undo();
  expect(model()[0]?.conditionalFormats).toEqual(before);
});

const places = fc.record({
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  at: fc.constantFrom('1:1', '2:4', '5:5', '9:12', 'A:A', 'B:C', 'D:D'),
});
// Not "B:B", whose removal the engine does not notice.
const reference = fc.constantFrom(...['A1', '$B$2', 'C3', 'A1:B9', '$A$2:$C$4', 'A$5:$B8', 'D10', 'C4:D5']);

it('rewrites a rule’s formula as the engine does the same formula in a cell', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(reference, { minLength: 1, maxLength: 3 }),
      places,
      async (references, place) => {
        workbench.workbook.load(emptyWorkbook('Data'));
        const formula = `=COUNTA(${references.map((one) => `Data!${one}`).join(',')},"Data!A1")`;
        await workbench.run(async (context) => {
          const cell = context.workbook.worksheets.add('Other').getRange('H20');
          cell.formulas = [[formula]];
          cell.dataValidation.rule = { custom: { formula } };
          await context.sync();
        });
        await shift(place.at, place.kind);
        const other = workbench.workbook.sheet('Other');
        const inRule = other?.extras.validations[0]?.formula1;
        const plain = (text = ''): string => text.replaceAll(/Data!#REF!|#REF!/g, '#REF!');
        expect(plain(inRule)).toBe(plain(other?.cells.formula(19, 7)));
      },
    ),
    { numRuns: 40 },
  );
});
