import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTestWorkbench();
});
afterEach(() => workbench.stop());

it('a formula is read relative to the rule and set relative to the range asked', async () => {
  const read = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const added = sheet.getRange('B2:B10').conditionalFormats.add('Custom');
    added.custom.rule.formula = '=B2>$A$1';
    added.load('id');
    await context.sync();
    const formulas: string[] = [];
    for (const address of ['B2:B10', 'A1:Z99', 'B4']) {
      const { rule } = sheet.getRange(address).conditionalFormats.getItem(added.id).custom;
      rule.load('formula');
      await context.sync();
      const { formula } = rule;
      formulas.push(formula);
      rule.formula = formula;
      await context.sync();
    }
    const { rule } = sheet.getRange('B2').conditionalFormats.getItem(added.id).custom;
    rule.load('formula');
    await context.sync();
    return [...formulas, rule.formula];
  });
  // Asked of the whole sheet, a formula that is set as it was read moves by a row and a column; of B4, back by two rows.
  expect(read).toEqual(['=B2>$A$1', '=B2>$A$1', '=C3>$A$1', '=C1>$A$1']);
});
