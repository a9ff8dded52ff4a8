import type { Page } from 'playwright-core';
import { shellTexts } from '../../src/taskpane/texts/shell';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { limit } from '../support/machine';
import { openWorkbench, startBench, type OpenedWorkbench, type TestBench } from './support/openWorkbench';

/** The files of the workers, as an update of the add-in or a bad network leaves them. */
let bench: TestBench;
let opened: OpenedWorkbench | undefined;
beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(() => bench.close());

const languages = ['en-US', 'zh-CN'] as const;
type Language = (typeof languages)[number];

async function withRows(language: Language, onPage: (page: Page) => Promise<void>): Promise<OpenedWorkbench> {
  opened = await openWorkbench(bench, { language, onPage });
  await opened.call((workbench) => {
    const rows = Array.from({ length: 50 }, (_, i) => [`C${String(i)}`, 100 + i]);
    workbench.setCells('A1', [['Customer', 'Value'], ...rows]);
    workbench.selectRange('A1:B51');
  });
  await opened.pane().getByRole('button', { name: segmentTexts.read[language], exact: true }).click();
  return opened;
}

it.each(languages)(
  'a worker whose file is gone: what happened, what is kept, what to do (%s)',
  async (language) => {
    let isGone = true;
    const { pane } = await withRows(language, async (page) => {
      await page.route(/\/chunks\/segmentation\./, (route) =>
        isGone ? route.fulfill({ status: 404 }) : route.continue(),
      );
    });
    const words = {
      'en-US': /could not be loaded.*are kept.*close the workbook and open it again/s,
      'zh-CN': /无法加载.*会保留.*重新打开/s,
    };
    await pane()
      .getByText(words[language])
      .waitFor({ timeout: limit(10_000) });
    // The file is there again: so is everything else.
    isGone = false;
    await pane().getByRole('button', { name: segmentTexts.read[language], exact: true }).click();
    const heading = pane().getByRole('heading', { name: segmentTexts.columnsTitle[language] });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
  },
);

it.each(languages)(
  'a worker that never answers: a word within ten seconds, and Cancel works (%s)',
  async (language) => {
    const { pane, page } = await withRows(language, async (blank) => {
      await blank.route(/\/chunks\/segmentation\./, () => new Promise(() => undefined));
    });
    const words = { 'en-US': /Nothing was heard for 8 seconds/, 'zh-CN': /已有 8 秒没有进展/ };
    await pane()
      .getByText(words[language])
      .waitFor({ timeout: limit(10_000) });
    if (process.env['SCREENSHOTS'] !== undefined) {
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/still-${language}.png` });
    }
    await pane().getByRole('button', { name: shellTexts.cancel[language], exact: true }).click();
    const read = pane().getByRole('button', { name: segmentTexts.read[language], exact: true });
    await read.waitFor({ timeout: limit(5000) });
    expect(await read.isEnabled()).toBe(true);
  },
);

it.each(languages)(
  'the worker of the functions is gone: the cell says so, and the next call tries again (%s)',
  async (language) => {
    let isGone = true;
    opened = await openWorkbench(bench, {
      language,
      onPage: async (page) => {
        await page.route(/\/chunks\/models\./, (route) =>
          isGone ? route.fulfill({ status: 404 }) : route.continue(),
        );
      },
    });
    const fit = () =>
      opened?.call((workbench) => {
        const rows = Array.from({ length: 20_000 }, (_, i) => i);
        const args = [
          rows.map((i) => [i % 3]),
          rows.map((i) => [i % 3 === 0 ? 0 : 5 + (i % 7)]),
          rows.map((i) => [30 + (i % 9)]),
          null,
        ];
        return workbench.callFunctions([
          { name: 'PARETONBD.FIT', args, address: 'Sheet1!E1', cancelable: true },
        ]);
      });
    const words = { 'en-US': /could not be loaded.*then recalculate/s, 'zh-CN': /无法加载.*然后重新计算/s };
    expect(await fit()).toEqual([
      { ok: false, error: '#N/A', message: expect.stringMatching(words[language]) as string },
    ]);
    isGone = false;
    expect(await fit()).toMatchObject([{ ok: true }]);
  },
);
