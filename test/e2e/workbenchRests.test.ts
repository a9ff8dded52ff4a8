/** The page with the pane open does nothing at all while nothing happens. */
import { until } from '../support/until';
import { useWorkbench } from './support/useWorkbench';
import { workOf, type Work } from './support/workOf';
import { writeScorecards } from './support/writeScorecards';
import type { OpenedWorkbench } from './support/openWorkbench';

const openWorkbench = useWorkbench();
const rest: Work = { timers: 0, frames: 0, pictures: 0 };

/** Waits for a second and a half of rest: what was begun before has come to its end then. */
async function expectRest({ page }: OpenedWorkbench): Promise<void> {
  let work: Work | undefined;
  const rests = async (): Promise<boolean> => {
    work = await workOf(page, 1500);
    return Object.values(work).every((count) => count === 0);
  };
  await until(rests).catch(() => undefined);
  expect(work).toEqual(rest);
}

it('rests when it has started, after a selection, and after a person and the add-in wrote', async () => {
  const opened = await openWorkbench({ start: 'sample' });
  await expectRest(opened);
  await opened.call((workbench) => workbench.selectRange('Customers!A1:F400'));
  await expectRest(opened);
  await opened.enterIntoCell('Start!H3', '=SUM(D11:D12)+1');
  await expectRest(opened);
  await opened.call((workbench) => workbench.selectRange('Customers!A5'));
  await writeScorecards(opened, 'en-US');
  await opened.call((workbench) => workbench.whenIdle());
  await opened.page.locator('.sheet-chart canvas').first().waitFor();
  await expectRest(opened);
});

it('rests with its pane closed', async () => {
  const opened = await openWorkbench();
  await opened.page.getByRole('button', { name: 'Close the task pane' }).click();
  await opened.page.locator('.task-pane').waitFor({ state: 'hidden' });
  await expectRest(opened);
});

it('blinks where a person types, and no longer when the focus is elsewhere or the cell is left', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  const texts = page.locator('#grid canvas#univer-doc-main-canvas');
  const [formulaBar, cellText] = [texts.nth(0), texts.nth(1)];
  const isBlinking = async (): Promise<boolean> => (await workOf(page, 1500)).pictures >= 2;
  await opened.typeIntoCell('B2', 'Text');
  await until(isBlinking);
  // Not by what the engine asks to be drawn, but by what is seen.
  const caret = (): Promise<string> =>
    cellText.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const first = await caret();
  await until(async () => (await caret()) !== first);
  await until(async () => (await caret()) === first);

  await pane().getByRole('heading', { level: 1 }).first().click();
  await expectRest(opened);
  await page.mouse.click(600, 500);
  await expectRest(opened);

  // Again in a cell that has been typed in before, and in the formula bar.
  await opened.typeIntoCell('B2', 'More');
  await until(isBlinking);
  await page.keyboard.press('Escape');
  await expectRest(opened);
  await formulaBar.click();
  await until(isBlinking);
  await page.keyboard.press('Escape');
  await expectRest(opened);
});

it('draws again what changes after a rest', async () => {
  const opened = await openWorkbench();
  await expectRest(opened);
  const picture = (): Promise<string> =>
    opened.page
      .locator('#grid canvas[id^="univer-sheet-main-canvas"]')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const empty = await picture();
  await opened.call((workbench) => workbench.setCell('B2', 'written'));
  await until(async () => (await picture()) !== empty);
  await expectRest(opened);
  const written = await picture();
  await opened.page.mouse.move(500, 500);
  await opened.page.mouse.wheel(0, 300);
  await until(async () => (await picture()) !== written);
  expect(await picture()).not.toBe(empty);
});
