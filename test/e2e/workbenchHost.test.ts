import type { OpenedWorkbench } from './support/openWorkbench';
import { until } from '../support/until';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

/** Runs a batch in the pane's own page, with the real office.js that is loaded there. */
function inPane<R>(run: (excel: typeof Excel) => Promise<R>): Promise<R> {
  return opened.pane().evaluate<R>(`(${run.toString()})(Excel)`);
}

describe('the host behind office.js', () => {
  it('shows in the grid what the add-in writes, and tells it what is selected', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => workbench.selectRange('B2:C3'));
    const address = await inPane((excel) =>
      excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        range.values = [
          ['a', 1],
          ['b', '=C2*2'],
        ];
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe('Sheet1!B2:C3');
    await opened.call((workbench) => workbench.whenIdle());
    expect(await opened.call((workbench) => workbench.getCell('C3'))).toMatchObject({
      value: 2,
      formula: '=C2*2',
    });
    const totals = await opened.call((workbench) => workbench.requestTotals());
    expect(totals.requests).toBeGreaterThanOrEqual(2);
    expect(totals.requestBytes).toBeGreaterThan(100);
  });

  it('draws the charts that the add-in adds, and follows their cells', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) =>
      workbench.setCells('A1', [
        ['Tier', 'Customers'],
        ['High', 12],
        ['Low', 30],
      ]),
    );
    await inPane((excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const source = sheet.getRange('A1:B3');
        for (const [index, type] of (['ColumnClustered', 'Doughnut', 'Radar'] as const).entries()) {
          const chart = sheet.charts.add(type, source, 'Columns');
          chart.name = type;
          chart.title.text = `Customers ${type}`;
          chart.left = 150 + index * 180;
          chart.top = 20;
          chart.width = 170;
          chart.height = 150;
        }
        await context.sync();
      }),
    );
    const charts = opened.page.locator('.sheet-chart');
    await opened.page.waitForFunction(() => document.querySelectorAll('.sheet-chart canvas').length === 3);
    expect(await charts.evaluateAll((all) => all.map((each) => each.getAttribute('data-type')))).toEqual([
      'ColumnClustered',
      'Doughnut',
      'Radar',
    ]);
    expect(await charts.first().getAttribute('aria-label')).toContain('Customers');
    const canvas = opened.page.locator('.sheet-chart canvas').first();
    const picture = (): Promise<string> =>
      canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await opened.call((workbench) => workbench.setCell('B2', 90));
    await until(async () => (await picture()) !== before);
  });

  it('answers a request that it does not know with an error that names it', async () => {
    opened = await openWorkbench();
    const failure = await inPane((excel) =>
      excel
        .run(async (context) => {
          context.workbook.pivotTables.refreshAll();
          await context.sync();
          return { code: 'none', message: '' };
        })
        .catch((error: unknown) => {
          const { code, message } = error as { code: string; message: string };
          return { code, message };
        }),
    );
    expect(failure.code).toBe('NotImplemented');
    expect(failure.message).toMatch(/pivotTables/i);
  });

  it('refuses to write while a cell is being edited, as Excel does', async () => {
    opened = await openWorkbench();
    await opened.typeIntoCell('B2', 'half a wo');
    const code = await inPane((excel) =>
      excel
        .run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
          await context.sync();
          return 'written';
        })
        .catch((error: unknown) => (error as { code: string }).code),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
    await opened.page.keyboard.press('Escape');
  });

  it('lets a test make a request fail', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => workbench.failRequests(() => 'AccessDenied'));
    const code = await inPane((excel) =>
      excel
        .run(async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
          return 'read';
        })
        .catch((error: unknown) => (error as { code: string }).code),
    );
    expect(code).toBe('AccessDenied');
  });
});
