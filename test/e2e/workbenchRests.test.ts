/** The page with the pane open does nothing while nothing happens, but for the blinking of its caret. */
import type { Frame, Page } from 'playwright-core';
import { until } from '../support/until';
import type { OpenedWorkbench } from './support/openWorkbench';
import { useWorkbench } from './support/useWorkbench';
import { writeScorecards } from './support/writeScorecards';

const openWorkbench = useWorkbench();

/** How often a page's own code runs again in a second by frames that it asked for and timers that it set. */
function turnsInASecond(view: Page | Frame): Promise<number> {
  return view.evaluate(async () => {
    const askFrame = window.requestAnimationFrame.bind(window);
    const wait = window.setTimeout.bind(window);
    const repeat = window.setInterval.bind(window);
    let turns = 0;
    const counted =
      <A extends unknown[]>(use: (...given: A) => unknown) =>
      (...given: A): void => {
        turns += 1;
        use(...given);
      };
    const timer = (set: typeof wait) =>
      ((work: TimerHandler, ...rest: [number?, ...unknown[]]) =>
        set(typeof work === 'function' ? counted(work as () => void) : work, ...rest)) as typeof wait;
    window.requestAnimationFrame = (work) => askFrame(counted(work));
    window.setTimeout = timer(wait);
    window.setInterval = timer(repeat as typeof wait);
    await new Promise((resolve) => wait(resolve, 1000));
    Object.assign(window, { requestAnimationFrame: askFrame, setTimeout: wait, setInterval: repeat });
    return turns;
  });
}

/** A caret goes and comes back in a second, which takes two timers and a frame for each. */
const caret = 5;

/** Waits for a second of rest, and looks at one more. */
async function expectRest({ page, pane }: OpenedWorkbench): Promise<void> {
  const turns = async (): Promise<readonly number[]> =>
    Promise.all([turnsInASecond(page), turnsInASecond(pane())]);
  const isRest = ([host = NaN, addin]: readonly number[]): boolean => host <= caret && addin === 0;
  await until(async () => isRest(await turns()));
  const [host, addin] = await turns();
  expect(host).toBeLessThanOrEqual(caret);
  expect(addin).toBe(0);
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
