/** The pane's steps in every look, at its narrowest: axe, no sideways scrolling, no refused style or script. */
import type { Page } from 'playwright-core';
import { segmentTexts } from '../../src/taskpane/texts/segment';
import { servePane } from '../support/pane/paneServer';
import { startBrowser } from './support/browser';
import { faultsOf } from './support/faultsOf';
import { usePages } from './support/usePages';

let server: Awaited<ReturnType<typeof servePane>>;
beforeAll(async () => {
  server = await servePane();
});
afterAll(() => server.close());
const newPage = usePages(startBrowser);

interface Look {
  readonly language: 'en-US' | 'zh-CN';
  readonly theme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}

const looks: readonly Look[] = [
  { language: 'en-US', theme: 'light', forcedColors: 'none' },
  { language: 'zh-CN', theme: 'light', forcedColors: 'none' },
  { language: 'en-US', theme: 'dark', forcedColors: 'none' },
  { language: 'zh-CN', theme: 'dark', forcedColors: 'active' },
];

async function faultsIn(page: Page, { forcedColors }: Look): Promise<readonly string[]> {
  // axe measures our own colours, which forced ones replace.
  const faults = await faultsOf(page, { 'color-contrast': { enabled: forcedColors === 'none' } });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return wide ? [...faults, 'wider than the pane'] : faults;
}

test.each(looks)('$language, $theme, forced colours $forcedColors', async (look) => {
  const { language, theme, forcedColors } = look;
  const page = await newPage({ width: 320, height: 640, forcedColors });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  await page.goto(`${server.url}?language=${language}&theme=${theme}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const primary = page.locator('.ms-Button--primary').last();
  for (const title of ['columnsTitle', 'methodTitle', 'previewNothing', 'writeTitle', 'written'] as const) {
    expect(await faultsIn(page, look)).toEqual([]);
    await primary.click();
    await page.getByText(segmentTexts[title][language]).first().waitFor();
    // A screen reader begins at the heading of the new step, once the page can be used again.
    await page.locator('[inert]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }
  expect(await faultsIn(page, look)).toEqual([]);
  for (const tab of [1, 2, 3, 4]) {
    await page.keyboard.press('Escape');
    const tabs = page.getByRole('tab');
    if (tab < (await tabs.count())) await tabs.nth(tab).click();
    expect(await faultsIn(page, look)).toEqual([]);
  }
  expect(problems).toEqual([]);
});
