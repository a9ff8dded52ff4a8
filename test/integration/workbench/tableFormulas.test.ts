import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;
beforeAll(async () => {
  workbench = await startTestWorkbench();
});
afterAll(() => workbench.stop());

describe('formulas that name a table', () => {
  it.each(['Customers', 'Customers_2', 'Customers.v2', '客户明细', '客户明细_2', '_Größe'])(
    'calculate when it is called %s',
    async (name) => {
      const values = await workbench.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getRange('A1:B3').values = [
          ['Id', 'Value'],
          ['a', 10],
          ['b', 20],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.name = name;
        const formulas = [
          `=SUM(${name}[Value])`,
          `=ROWS(${name}[Id])`,
          `=COUNTIFS(${name}[Value],">10",${name}[Id],"b")`,
          `=COUNTA(${name}[[#Headers],[Id]:[Value]])`,
          `=COUNTA(${name}[#All])`,
        ];
        const results = sheet.getRange('D1').getResizedRange(formulas.length - 1, 0);
        results.formulas = formulas.map((formula) => [formula]);
        results.load('values');
        await context.sync();
        return results.values.map(([value]) => value as unknown);
      });
      expect(values).toEqual([30, 2, 1, 2, 6]);
    },
  );

  it('calculate again when the table gets another name', async () => {
    const values = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange('A1:A3').values = [['Points'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('C1').formulas = [['=SUM(Later_Name[Points])']];
      await context.sync();
      table.name = 'Later_Name';
      const result = sheet.getRange('C1').load('values');
      await context.sync();
      return result.values;
    });
    expect(values).toEqual([[3]]);
  });
});
