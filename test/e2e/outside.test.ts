import type { Page } from 'playwright-core';
import { startBench, type TestBench } from './support/openWorkbench';

/** The pane's page where there is no Excel around it. */
let bench: TestBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** The page as a browser shows it by itself, and the errors that are the add-in's own. */
async function opened(prepare: (page: Page) => Promise<void>): Promise<{ page: Page; errors: string[] }> {
  const page = await bench.browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 900, height: 900 },
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    const isOwn = !message.location().url.includes('/office-js/') && !/Failed to load/.test(message.text());
    if (message.type() === 'error' && isOwn) errors.push(message.text());
  });
  await prepare(page);
  await page.goto(new URL('/taskpane.html', bench.server.url).href);
  return { page, errors };
}

it('says in both languages what it is and how to get it into Excel', async () => {
  const { page, errors } = await opened(() => Promise.resolve());
  await page.getByRole('heading', { name: 'Clientele works inside Excel' }).waitFor();
  await page.getByRole('heading', { name: 'Clientele 在 Excel 中运行' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载清单文件' }).click();
  expect((await download).suggestedFilename()).toBe('manifest.xml');
  expect(errors).toEqual([]);
  await page.close();
});

it('says in both languages that office.js could not be loaded, and from where', async () => {
  const { page, errors } = await opened(async (blank) => {
    await blank.route(/\/office\.js(\?|$)/, (route) => route.abort());
  });
  await page.getByRole('heading', { name: 'office.js could not be loaded' }).waitFor();
  await page.getByRole('heading', { name: '无法加载 office.js' }).waitFor();
  expect(await page.locator('section[lang=en-US] p').textContent()).toContain(new URL(bench.server.url).host);
  expect(errors).toEqual([]);
  await page.close();
});
