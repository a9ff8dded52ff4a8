import type { Page } from 'playwright-core';
import { startBrowser } from './support/browser';
import { startServer, type WorkbenchServer } from './support/server';
import { usePages } from './support/usePages';

/** The pane's page where there is no Excel around it. */
let server: WorkbenchServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
const newPage = usePages(() => startBrowser(server.url));

/** The page as a browser shows it by itself, and the errors that are the add-in's own. */
async function opened(prepare: (page: Page) => Promise<void>): Promise<{ page: Page; errors: string[] }> {
  const page = await newPage({ width: 900, height: 900 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    const isOwn = !message.location().url.includes('/office-js/') && !/Failed to load/.test(message.text());
    if (message.type() === 'error' && isOwn) errors.push(message.text());
  });
  await prepare(page);
  await page.goto(new URL('/taskpane.html', server.url).href);
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
});

it('says in both languages that office.js could not be loaded, and from where', async () => {
  const { page, errors } = await opened(async (blank) => {
    await blank.route(/\/office\.js(\?|$)/, (route) => route.abort());
  });
  await page.getByRole('heading', { name: 'office.js could not be loaded' }).waitFor();
  await page.getByRole('heading', { name: '无法加载 office.js' }).waitFor();
  expect(await page.locator('section[lang=en-US] p').textContent()).toContain(new URL(server.url).host);
  expect(errors).toEqual([]);
});
