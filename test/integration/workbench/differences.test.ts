import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

// Each test stands for a row of docs/workbench.md.
let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data')));
afterAll(() => workbench.stop());

const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Data');

/** Writes formulas into the first row and gives their results and their texts. */
async function calculated(...formulas: string[]): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return workbench.run(async (context) => {
    const range = data(context).getRangeByIndexes(0, 0, 1, formulas.length);
    range.formulas = [formulas];
    await context.sync();
    range.load('values,formulas');
    await context.sync();
    return { values: range.values[0] as unknown[], formulas: range.formulas[0] as unknown[] };
  });
}

test('a password of a protection is not kept', async () => {
  const isProtected = await workbench.run(async (context) => {
    const { protection } = data(context);
    protection.protect(undefined, 'secret');
    await context.sync();
    protection.unprotect('another');
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(false);
});

test('a chart keeps its place when rows are inserted above it', async () => {
  const before = await workbench.run(async (context) => {
    const sheet = data(context);
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns').top = 100;
    await context.sync();
    const [chart] = workbench.workbook.toModel().sheets[0]?.charts ?? [];
    sheet.getRange('1:1').insert('Down');
    await context.sync();
    return chart;
  });
  expect(workbench.workbook.toModel().sheets[0]?.charts[0]).toMatchObject({
    left: before?.left,
    top: before?.top,
    height: before?.height,
  });
});

test('rules keep their address when cells alone are shifted', async () => {
  await workbench.run(async (context) => {
    data(context).getRange('B2:B3').conditionalFormats.add('DataBar');
    data(context).getRange('B1').insert('Down');
    await context.sync();
  });
  expect(workbench.workbook.toModel().sheets[0]?.conditionalFormats[0]?.area).toMatchObject({ row: 1 });
});

test('a table without headers is refused', async () => {
  const failure = await workbench.failure(async (context) => {
    data(context).tables.add('A1:B3', false);
    await context.sync();
  });
  expect(failure.code).toBe('UnsupportedOperation');
});

test('a filter by colour is refused', async () => {
  const failure = await workbench.failure(async (context) => {
    data(context).getRange('A1:A3').values = [['n'], [1], [2]];
    const table = data(context).tables.add('A1:A3', true);
    table.columns.getItemAt(0).filter.apply({ filterOn: 'CellColor', color: '#FF0000' });
    await context.sync();
  });
  expect(failure).toMatchObject({ code: 'NotImplemented' });
});

test('copyFrom copies values or formats', async () => {
  const copied = await workbench.run(async (context) => {
    const sheet = data(context);
    sheet.getRange('A1:B1').formulas = [['=1+1', "'=x"]];
    sheet.getRange('B1').format.fill.color = '#FFFF00';
    await context.sync();
    sheet.getRange('A3').copyFrom('A1:B1', 'Values');
    sheet.getRange('A3').copyFrom('A1:B1', 'Formats');
    const target = sheet.getRange('A3:B3');
    target.load('formulas');
    const { fill } = sheet.getRange('B3').format;
    fill.load('color');
    await context.sync();
    return [...(target.formulas as unknown[][]), fill.color];
  });
  expect(copied).toEqual([[2, '=x'], '#FFFF00']);
  const failure = await workbench.failure(async (context) => {
    data(context).getRange('A3').copyFrom('A1:B1', 'All');
    await context.sync();
  });
  expect(failure.code).toBe('UnsupportedOperation');
});

test('the Office theme is not told', () => {
  expect(workbench.evaluate('Office.context.officeTheme')).toBeUndefined();
});

test('formulas calculate in manual mode too', async () => {
  await workbench.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  expect((await calculated('=1+1')).values).toEqual([2]);
});

test('a text like #N/A is an error value', () => {
  const model = emptyWorkbook('Data');
  const [sheet] = model.sheets;
  if (sheet)
    workbench.workbook.load({
      ...model,
      sheets: [{ ...sheet, cells: { 0: { 0: { value: { error: '#N/A' } } } } }],
    });
  expect(workbench.workbook.activeSheet().cells.value(0, 0)).toEqual({ error: '#N/A' });
});

test('date functions count from 1900', async () => {
  workbench.workbook.load({ ...emptyWorkbook('Data'), date1904: true });
  // 2 January 2024 is 45293 from 1900 and 43831 from 1904.
  expect((await calculated('=DATE(2024,1,2)')).values).toEqual([45_293]);
});

test('the long form of this row is read back', async () => {
  const formulas = await workbench.run(async (context) => {
    const sheet = data(context);
    sheet.getRange('A1:B2').values = [
      ['n', 'twice'],
      [4, ''],
    ];
    sheet.tables.add('A1:B2', true).name = 'T';
    const cell = sheet.getRange('B2');
    cell.formulas = [['=[@n]*2']];
    cell.load('formulas,values');
    await context.sync();
    return [cell.formulas, cell.values] as unknown[];
  });
  expect(formulas).toEqual([[['=T[[#This Row],[n]]*2']], [[8]]]);
});

test('a spill reference is not read', async () => {
  const { values } = await calculated('=SEQUENCE(2)', '=SUM(A1#)');
  expect(values[1]).not.toBe(3);
});

test('a long SEQUENCE is an error', async () => {
  expect((await calculated('=SEQUENCE(5000)')).values).toEqual(['#REF!']);
});

test('a cell below the rows of the grid is not found', async () => {
  expect((await calculated('=1+B5000')).values).toEqual(['#NAME?']);
});

test("the add-in's writing is not on the undo stack", async () => {
  await workbench.run(async (context) => {
    data(context).getRange('A1').values = [['kept']];
    await context.sync();
  });
  await workbench.workbook.engine.univerAPI.undo();
  expect(workbench.workbook.activeSheet().cells.value(0, 0)).toBe('kept');
});
