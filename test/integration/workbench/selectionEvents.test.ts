import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';
import { until } from '../../support/until';

let workbench: TestWorkbench;
beforeEach(async () => {
  workbench = await startTestWorkbench();
});
afterEach(() => workbench.stop());

/** Time in which a message that should not come would come. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('selection events', () => {
  it('reach workbook.onSelectionChanged, until it is removed', async () => {
    let heard = 0;
    const registration = await workbench.run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const select = (row: number): void =>
      workbench.workbook.selection.set(workbench.workbook.activeSheet().id, [
        { row, column: 0, rowCount: 1, columnCount: 1 },
      ]);
    select(4);
    await until(() => heard === 1);
    select(7);
    await until(() => heard === 2);
    registration.remove();
    await registration.context.sync();
    select(9);
    await arrived();
    expect(heard).toBe(2);
  });

  it('tell a sheet where its selection is', async () => {
    const heard: string[] = [];
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    workbench.workbook.selection.set(workbench.workbook.activeSheet().id, [
      { row: 1, column: 1, rowCount: 2, columnCount: 3 },
    ]);
    await until(() => heard.length > 0);
    await arrived();
    expect(heard).toEqual(['B2:D3']);
  });
});
