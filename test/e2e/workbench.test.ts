import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';

const openWorkbench = useWorkbench();
let opened: OpenedWorkbench;

describe('the grid', () => {
  it('calculates what is typed into it', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => workbench.setCells('A1', [[2], [3], [5.5]]));
    await opened.enterIntoCell('A4', '=SUM(A1:A3)');
    await opened.call((workbench) => workbench.whenIdle());
    const cell = await opened.call((workbench) => workbench.getCell('A4'));
    expect(cell).toMatchObject({ value: 10.5, formula: '=SUM(A1:A3)' });
  });

  it('runs the add-in’s functions through the real custom functions runtime', async () => {
    opened = await openWorkbench();
    await opened.enterIntoCell('B2', '=CLV(400,0.8,0.1)');
    await opened.call((workbench) => workbench.whenIdle());
    const { value } = await opened.call((workbench) => workbench.getCell('B2'));
    // m·r / (1 + d − r) by hand: 320 / 0.3.
    expect(value).toBeCloseTo(1066.666_666_666_667, 9);
  });

  it('offers the add-in’s functions while one is typed, with what their arguments mean', async () => {
    opened = await openWorkbench();
    await opened.typeIntoCell('B2', '=clv(');
    const hint = opened.page.getByText(/Share of customers who stay|Margin that one customer brings/).first();
    await hint.waitFor({ state: 'visible' });
    expect(await opened.page.getByText(/Customer lifetime value/).count()).toBeGreaterThan(0);
    await opened.page.keyboard.press('Escape');
  });

  it('says in the status bar why a function refused', async () => {
    opened = await openWorkbench();
    await opened.enterIntoCell('B2', '=CLV("much",0.8,0.1)');
    await opened.call((workbench) => workbench.whenIdle());
    await opened.call((workbench) => workbench.selectRange('B2'));
    expect(await opened.call((workbench) => workbench.getCell('B2').value)).toEqual({ error: '#VALUE!' });
    await opened.page
      .locator('.status-bar__message')
      .filter({ hasText: /margin/i })
      .waitFor();
  });

  it('adds up the selected numbers in the status bar', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => {
      workbench.setCells('A1', [[1], [2], ['text'], [6]]);
      workbench.selectRange('A1:A4');
    });
    const bar = opened.page.getByRole('contentinfo');
    await bar.getByText('Sum').waitFor();
    expect(await bar.innerText()).toMatch(/Average\s*3\s*Count\s*4\s*Sum\s*9/);
  });

  it('follows a link within the workbook', async () => {
    opened = await openWorkbench({ start: 'sample' });
    const place = await opened.call((workbench) => {
      const model = workbench.model();
      const sheet = model.sheets[model.activeSheet];
      const link = sheet?.links.find(({ location }) => location !== undefined);
      return link && { row: link.row, column: link.column, location: link.location };
    });
    expect(place).toBeDefined();
    const before = await opened.call((workbench) => workbench.activeSheet());
    await opened.clickCell(place?.row ?? 0, place?.column ?? 0);
    await opened.page.waitForFunction((name) => window.workbench?.activeSheet() !== name, before);
    const target = await opened.call((workbench) => workbench.activeSheet());
    expect(place?.location).toContain(target);
  });

  it('leaves a protected sheet as it is', async () => {
    opened = await openWorkbench();
    await opened.call((workbench) => {
      workbench.setCell('A1', 'kept');
      workbench.protect({ sheet: workbench.activeSheet() }, true);
    });
    await opened.typeIntoCell('A1', 'changed');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Delete');
    await opened.page.getByText('The sheet is protected').waitFor();
    expect(await opened.call((workbench) => workbench.getCell('A1').value)).toBe('kept');
  });
});

describe('the page', () => {
  it('has no menus for what is not kept', async () => {
    opened = await openWorkbench();
    await opened.clickCell(1, 1);
    const { x, y } = await opened.call((workbench) => workbench.placeOf('B2'));
    await opened.page.mouse.click(x, y, { button: 'right' });
    const menu = opened.page.getByText('Clear', { exact: false }).first();
    await menu.waitFor();
    expect(await opened.page.getByText(/note|image|validation|conditional/i).count()).toBe(0);
  });

  it('draws the add-in’s group from the built manifest', async () => {
    opened = await openWorkbench();
    const manifest = await (
      await opened.page.request.get(new URL('/manifest.xml', opened.page.url()).href)
    ).text();
    const group = opened.page.locator('[data-addin]');
    const labels = await group.getByRole('button').allInnerTexts();
    expect(labels.length).toBeGreaterThanOrEqual(2);
    for (const label of labels) expect(manifest).toContain(`DefaultValue="${label.trim()}"`);
    const icons = await group
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(icons.every((width) => width >= 32)).toBe(true);
    const tips = await group.locator('.supertip__text').allTextContents();
    expect(tips).toHaveLength(labels.length);
    for (const tip of tips) expect(manifest).toContain(`DefaultValue="${tip}"`);
  });

  it('changes its language with the ribbon, the grid and the pane', async () => {
    opened = await openWorkbench();
    await opened.page.getByRole('radio', { name: '中文' }).click();
    await opened.page.getByRole('button', { name: '保存' }).waitFor();
    await opened.page.locator('[data-addin]').getByRole('button', { name: '划分所选客户' }).waitFor();
    await opened.page.waitForFunction(() => document.querySelector('iframe')?.src.includes('$zh-CN$'));
    await opened.page
      .frameLocator('.task-pane__frame')
      .getByText(/[\u4e00-\u9fff]{2,}/)
      .first()
      .waitFor();
    expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await opened.enterIntoCell('B2', '=CLV(400,0.8,0.1)');
    await opened.call((workbench) => workbench.whenIdle());
    expect(await opened.call((workbench) => workbench.getCell('B2').value)).toBeCloseTo(1066.6667, 3);
  });

  it('closes the pane and opens it again from the ribbon, and changes its width by keyboard', async () => {
    opened = await openWorkbench();
    const pane = opened.page.locator('.task-pane');
    await opened.page.getByRole('button', { name: 'Close the task pane' }).click();
    await pane.waitFor({ state: 'hidden' });
    await opened.page.locator('[data-addin]').getByRole('button').first().click();
    await pane.waitFor({ state: 'visible' });
    const { width: before } = (await pane.boundingBox()) ?? { width: 0 };
    await opened.page.getByRole('separator').focus();
    await opened.page.keyboard.press('ArrowLeft');
    const { width: after } = (await pane.boundingBox()) ?? { width: 0 };
    expect(after - before).toBe(16);
  });

  it.each([
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ])('keeps ribbon, grid, pane and status bar apart at $width × $height', async (size) => {
    opened = await openWorkbench({ size });
    const boxes = await Promise.all(
      ['.title-bar', '.ribbon', '.grid', '.task-pane', '.status-bar'].map((part) =>
        opened.page.locator(part).boundingBox(),
      ),
    );
    const [title, ribbon, grid, pane, status] = boxes.map(
      (box) => box ?? { x: 0, y: 0, width: 0, height: 0 },
    );
    if (!title || !ribbon || !grid || !pane || !status) throw new Error('A part is missing');
    expect(title.y + title.height).toBeLessThanOrEqual(ribbon.y);
    expect(ribbon.y + ribbon.height).toBeLessThanOrEqual(grid.y);
    expect(grid.x + grid.width).toBeLessThanOrEqual(pane.x);
    expect(grid.y + grid.height).toBeLessThanOrEqual(status.y);
    expect(status.y + status.height).toBeLessThanOrEqual(size.height);
    expect(pane.x + pane.width).toBeLessThanOrEqual(size.width);
    expect(grid.width).toBeGreaterThan(size.width / 2);
  });
});
