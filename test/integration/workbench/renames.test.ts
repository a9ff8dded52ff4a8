import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;
afterEach(() => workbench.stop());

describe('what names a sheet or a table follows its new name, as in Excel', () => {
  it('in cells, defined names, charts and conditional formats; links keep their text', async () => {
    workbench = await startTestWorkbench();
    const read = await workbench.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const data = worksheets.add('Data');
      const other = worksheets.add('Other');
      data.getRange('A1:B3').values = [
        ['key', 'amount'],
        ['a', 1],
        ['b', 2],
      ];
      const table = data.tables.add(data.getRange('A1:B3'), true);
      table.name = 'Sales';
      other.getRange('A1:A4').formulas = [
        ['=SUM(Sales[amount])'],
        ['=Data!B2+ROWS(sales)'],
        ['="Sales[amount] on Data!B2"'],
        ['=SUM(Sales2[amount])'],
      ];
      const chart = other.charts.add('ColumnClustered', data.getRange('B2:B3'), 'Columns');
      chart.series.getItemAt(0).setXAxisValues(data.getRange('A2:A3'));
      names.add('total', '=SUM(Sales[amount])');
      other.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula = '=Data!$B$2>0';
      other.getRange('D1').conditionalFormats.add('CellValue').cellValue.rule = {
        operator: 'Between',
        formula1: '=Data!$B$2',
        formula2: '=Data!$B$3',
      };
      other.getRange('C1').hyperlink = { documentReference: 'Data!A1' };
      await context.sync();
      data.name = 'New data';
      table.name = 'Sales_2';
      await context.sync();
      const range = other.getRange('A1:A3');
      range.load('formulas,values');
      await context.sync();
      return { formulas: range.formulas.flat(), values: range.values.flat() as unknown[] };
    });
    expect(read.formulas).toEqual([
      '=SUM(Sales_2[amount])',
      "='New data'!B2+ROWS(Sales_2)",
      '="Sales[amount] on Data!B2"',
    ]);
    expect(read.values).toEqual([3, 3, 'Sales[amount] on Data!B2']);
    const { sheets, names } = workbench.workbook.toModel();
    const other = sheets.find(({ name }) => name === 'Other');
    expect(other?.charts[0]?.series[0]).toMatchObject({
      values: "'New data'!$B$2:$B$3",
      categories: "'New data'!$A$2:$A$3",
    });
    expect(names[0]?.formula).toBe('=SUM(Sales_2[amount])');
    expect(other?.conditionalFormats[0]).toMatchObject({ formula: "='New data'!$B$2>0" });
    expect(other?.conditionalFormats[1]).toMatchObject({
      formula1: "='New data'!$B$2",
      formula2: "='New data'!$B$3",
    });
    expect(other?.links[0]?.location).toBe('Data!A1');
  });
});
