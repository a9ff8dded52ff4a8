import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTestWorkbench();
});
afterEach(() => workbench.stop());

/** The first value of a range, once everything asked before it is done and calculated. */
async function calculated(context: Excel.RequestContext, range: Excel.Range): Promise<unknown> {
  await context.sync();
  await workbench.workbook.whenCalculated();
  range.load('values');
  await context.sync();
  return range.values[0]?.[0];
}

it.each([
  ['a call of a LAMBDA', '=Twice(A1)', '=LAMBDA(n,n*2)', 10, '=LAMBDA(n,n*3)', 15],
  ['a formula', '=Goal+1', '=Sheet1!$A$1*2', 11, '=Sheet1!$A$1*3', 16],
  ['a name in other case', '=goal+1', '=Sheet1!$A$1*2', 11, '=Sheet1!$A$1*3', 16],
] as const)(
  'what uses a name is calculated anew when its formula changes: %s',
  async (_, cell, was, before, is, after) => {
    const name = cell.startsWith('=Twice') ? 'Twice' : 'Goal';
    const shown = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add(name, was);
      sheet.getRange('A1:B1').formulas = [[5, cell]];
      await context.sync();
      const results: unknown[] = [];
      for (const formula of [undefined, is]) {
        if (formula !== undefined) context.workbook.names.getItem(name).formula = formula;
        results.push(await calculated(context, sheet.getRange('B1')));
      }
      return results;
    });
    expect(shown).toEqual([before, after]);
  },
);

it.each(['=Twice(A1)', '=1+twice(A1)', '=Goal', '=SUM(goal,1)'])(
  'what was #NAME? is calculated when its name is added: %s',
  async (cell) => {
    const shown = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1');
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
      range.formulas = [[cell]];
      const results: unknown[] = [];
      for (const isNamed of [false, true]) {
        if (isNamed) {
          context.workbook.names.add('Twice', '=LAMBDA(n,n*2)');
          context.workbook.names.add('Goal', '=Sheet1!$A$1*2');
        }
        results.push(await calculated(context, range));
      }
      return results;
    });
    expect(shown).toEqual(['#NAME?', cell.includes('1+') || cell.includes(',1') ? 11 : 10]);
  },
);
