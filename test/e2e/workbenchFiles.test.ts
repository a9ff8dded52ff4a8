import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

describe('files', () => {
  it('starts with the sample workbook, its functions calculated', async () => {
    opened = await openWorkbench({ start: 'sample' });
    expect(await opened.call((workbench) => workbench.sheets().length)).toBeGreaterThanOrEqual(3);
    const errors = await opened.call((workbench) => {
      const used = workbench.getCells(`'${workbench.activeSheet()}'!A1:J40`);
      return used.flat().filter(({ value }) => typeof value === 'object' && value !== null);
    });
    expect(errors).toEqual([]);
  });

  it.each(['Q'.repeat(200), 'customer value of the northern region '.repeat(6).trim()])(
    'keeps everything in view where the workbook has a long name (%#)',
    async (name) => {
      opened = await openWorkbench();
      const bytes = await opened.call(async (workbench) => [...(await workbench.save())]);
      const file = { bytes, name };
      await opened.call((workbench, given) => workbench.open(new Uint8Array(given.bytes), given.name), file);
      await opened.page.getByRole('heading', { name }).waitFor();
      const edges = await opened.page
        .getByRole('radio', { name: '中文' })
        .or(opened.page.getByTitle(name))
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right <= window.innerWidth));
      expect(edges).toEqual([true, true]);
    },
  );

  it('saves what was typed, and opens it again', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => {
      workbench.setCells('A1', [
        ['Customer', 'Value'],
        ['Ada', 120.5],
        ['Müller & Söhne', -3],
        ["'0042", 7],
      ]);
      workbench.setCell('B5', '=SUM(B2:B4)');
      workbench.setCell('C5', '=CLV(B2,0.8,0.1)');
    });
    const bytes = await opened.call(async (workbench) => [...(await workbench.save())]);
    expect(bytes.slice(0, 2)).toEqual([0x50, 0x4b]);
    const reopened = await opened.call(async (workbench, saved) => {
      await workbench.open(new Uint8Array(saved), 'round trip.xlsx');
      await workbench.whenIdle();
      return workbench.getCells('A1:C5').map((row) => row.map(({ value, formula }) => formula ?? value));
    }, bytes);
    expect(reopened).toEqual([
      ['Customer', 'Value', null],
      ['Ada', 120.5, null],
      ['Müller & Söhne', -3, null],
      ['0042', 7, null],
      [null, '=SUM(B2:B4)', '=CLV(B2,0.8,0.1)'],
    ]);
    const results = await opened.call((workbench) => [
      workbench.getCell('B5').value,
      workbench.getCell('C5').value,
    ]);
    // 120.5 − 3 + 7; 120.5 · 0.8 / 0.3.
    expect(results).toEqual([124.5, expect.closeTo(321.333_333_333, 6)]);
  });

  it('starts the add-in anew with another workbook: with its settings, and nothing of the one before', async () => {
    opened = await openWorkbench({ start: 'sample' });
    await opened.call((workbench) => workbench.selectRange('Customers!A5'));
    const first = opened.pane();
    await first.getByRole('button', { name: 'Read these rows' }).click();
    await first.getByRole('button', { name: 'Continue', exact: true }).click();
    await first.getByRole('radio', { name: 'Value tiers', exact: true }).click({ force: true });
    await opened.page.waitForFunction(() => 'clientele.last' in (window.workbench?.model().settings ?? {}));
    const bytes = await opened.call(async (workbench) => [...(await workbench.save())]);

    await opened.call((workbench) =>
      workbench.open(new TextEncoder().encode('Customer,Value\nA,1\n'), 'others.csv'),
    );
    const second = opened.pane();
    await second.getByRole('heading', { name: 'Select your customers' }).waitFor();
    await second.getByText('A1:B2').waitFor();
    expect(await second.getByText('Settings from last time').count()).toBe(0);

    await opened.call((workbench, saved) => workbench.open(new Uint8Array(saved), 'saved.xlsx'), bytes);
    await opened.pane().getByText('Settings from last time').waitFor();
    await opened
      .pane()
      .getByText(/^Value tiers on Customers!A1:AR501/)
      .waitFor();
  });

  it('opens a .csv through the file chooser and names the workbook after it', async () => {
    opened = await openWorkbench();
    const chooser = opened.page.waitForEvent('filechooser');
    await opened.page.getByRole('button', { name: 'Open' }).click();
    await (
      await chooser
    ).setFiles({
      name: 'customers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('id,value\nA1,10\nB2,20\n'),
    });
    await opened.page.getByRole('heading', { name: 'customers.csv' }).waitFor();
    const cells = await opened.call((workbench) =>
      workbench.getCells('A1:B3').map((row) => row.map(({ value }) => value)),
    );
    expect(cells).toEqual([
      ['id', 'value'],
      ['A1', 10],
      ['B2', 20],
    ]);
  });

  it('opens a file that is dropped on the page', async () => {
    opened = await openWorkbench();
    const dropped = await opened.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['name;points\nx;1\n'], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    });
    await opened.page.locator('.shell').dispatchEvent('drop', { dataTransfer: dropped });
    await opened.page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
    expect(await opened.call((workbench) => workbench.getCell('B2').value)).toBe(1);
  });

  it('says what is wrong with a file that is no workbook, and keeps the one that is open', async () => {
    opened = await openWorkbench();
    const chooser = opened.page.waitForEvent('filechooser');
    await opened.page.getByRole('button', { name: 'Open' }).click();
    await (
      await chooser
    ).setFiles({
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]),
    });
    await opened.page.getByText(/picture\.png.*neither an Excel workbook/).waitFor();
    expect(await opened.call((workbench) => workbench.sheets())).toEqual(['Sheet1']);
  });

  it('asks before unsaved changes are lost', async () => {
    opened = await openWorkbench();
    await opened.enterIntoCell('A1', 'unsaved');
    await opened.page.getByRole('img', { name: 'Unsaved changes' }).waitFor();
    await opened.page.getByRole('button', { name: 'New' }).click();
    await opened.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await opened.call((workbench) => workbench.getCell('A1').value)).toBe('unsaved');
    await opened.page.getByRole('button', { name: 'New' }).click();
    await opened.page.getByRole('dialog').getByRole('button', { name: 'Open anyway' }).click();
    await opened.page.waitForFunction(() => window.workbench?.getCell('A1').value === null);
  });
});
