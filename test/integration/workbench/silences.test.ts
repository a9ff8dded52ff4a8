import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

// What the workbench once did wrongly, or did not do, without a word.
let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data')));
afterAll(() => workbench.stop());

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

const run = <T>(batch: Batch<T>): Promise<T> =>
  workbench.run((context) => batch(context, context.workbook.worksheets.getItem('Data')));

const refused = async (change: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) => {
  const { code, message } = await workbench.failure(async (context) => {
    change(context, context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });
  expect(code).toBe('NotImplemented');
  return message;
};

test('a formula whose defined name is gone shows #NAME?', () =>
  run(async (context, sheet) => {
    sheet.getRange('A1').values = [[5]];
    context.workbook.names.add('N', sheet.getRange('A1'));
    context.workbook.names.addFormulaLocal('Six', '=2*3');
    const range = sheet.getRange('B1:B4');
    range.formulas = [['=N+1'], ['=Six'], ['=SUM(N,1)'], ['=IFERROR(N,"gone")']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[6], [6], [6], [5]]);
    context.workbook.names.getItem('N').delete();
    context.workbook.names.getItem('Six').delete();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['#NAME?'], ['#NAME?'], ['#NAME?'], ['gone']]);
  }));

test('a name of a constant has the type and the value of it', () =>
  run(async (context) => {
    const { names } = context.workbook;
    names.addFormulaLocal('Number', '=5');
    names.add('Text', 'five "and" more');
    names.addFormulaLocal('Truth', '=TRUE');
    names.addFormulaLocal('Share', '=12.5%');
    names.addFormulaLocal('Missing', '=#N/A');
    names.addFormulaLocal('List', '={1,2}');
    names.add('Cells', '=Data!$A$1:$B$2');
    names.load('items/name,items/type,items/value');
    await context.sync();
    expect(names.items.map(({ name, type, value }) => [name, type, value as unknown])).toEqual([
      ['Number', 'Double', 5],
      ['Text', 'String', 'five "and" more'],
      ['Truth', 'Boolean', true],
      ['Share', 'Double', 0.125],
      ['Missing', 'Error', '#N/A'],
      ['List', 'Array', '={1,2}'],
      ['Cells', 'Range', 'Data!$A$1:$B$2'],
    ]);
  }));

test('merged cells keep the first value only', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A1:C2');
    range.values = [
      ['', 2, 3],
      [4, 5, 6],
    ];
    range.merge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [2, '', ''],
      ['', '', ''],
    ]);
  }));

test('clear takes conditional formats and validation away, in the cleared cells alone', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A1:A9');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=B1>5';
    range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    sheet.getRange('A4:A5').clear();
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items');
    const validation = ['A3', 'A4', 'A6'].map((address) => sheet.getRange(address).dataValidation);
    for (const each of validation) each.load('type');
    await context.sync();
    expect(validation.map(({ type }) => type)).toEqual(['WholeNumber', 'None', 'WholeNumber']);
    const ranges = formats.items.map((format) => format.getRange());
    for (const each of ranges) each.load('address');
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(['Data!A1:A3', 'Data!A6:A9']);
    sheet.getRange('A1:A9').clear('Formats');
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test('ways to sort that are not done are refused by name, the others are done', async () => {
  expect(
    await refused((_, sheet) => {
      sheet.getRange('A1:A3').sort.apply([{ key: 0 }], false, false, 'Columns');
    }),
  ).toContain('orientation Columns');
  expect(
    await refused((_, sheet) => {
      sheet.getRange('A1:A3').sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }]);
    }),
  ).toContain('sortOn CellColor');
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:A4');
    range.values = [["'10"], [9], ['b'], ['B']];
    range.sort.apply([{ key: 0, dataOption: 'TextAsNumber', ascending: false }], true);
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual(['B', 'b', '10', 9]);
  });
});

test('bands and marked columns of a table read back', () =>
  run(async (context, sheet) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.showBandedColumns = true;
    table.highlightLastColumn = true;
    table.load('showBandedColumns,highlightFirstColumn,highlightLastColumn');
    await context.sync();
    expect([table.showBandedColumns, table.highlightFirstColumn, table.highlightLastColumn]).toEqual([
      true,
      false,
      true,
    ]);
    expect(workbench.workbook.toModel().sheets[0]?.tables[0]).toMatchObject({ highlightLastColumn: true });
  }));

test('load takes "*", and "items" alone for all that each item has', () =>
  run(async (context, sheet) => {
    const { worksheets } = context.workbook;
    worksheets.load('items');
    const cell = sheet.getRange('A1');
    cell.load('*' as keyof Excel.Range);
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['Data', 'Visible']]);
    expect(cell.address).toBe('Data!A1');
  }));

test('one number format is that of all cells, also as a grid of one', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [['0.0']];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ]);
  }));

test.each([
  ['rebeccapurple', '#663399'],
  ['LightGoldenrodYellow', '#FAFAD2'],
  ['darkslategrey', '#2F4F4F'],
])('the colour %s is known by its name', (name, digits) =>
  run(async (context, sheet) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = name;
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe(digits);
  }),
);

test('texts that Excel reads as amounts are numbers in arithmetic', () =>
  run(async (context, sheet) => {
    const texts = ["'($1,542.22)", "'37.2%", "'1 1/2", "'25:00", "'x"];
    sheet.getRange('A1:A5').values = texts.map((text) => [text]);
    const range = sheet.getRange('B1:B5');
    range.formulas = texts.map((_, index) => [`=A${index + 1}*1`]);
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual([-1542.22, 0.372, 1.5, 25 / 24, '#VALUE!']);
  }));

test('a request that the host does not have is answered with a refusal', async () => {
  const answer = await workbench.evaluate(`new Promise((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) =>
      resolve([result.status, result.error?.code ?? 0])))`);
  expect([...(answer as unknown[])]).toEqual(['failed', 5000]);
});
