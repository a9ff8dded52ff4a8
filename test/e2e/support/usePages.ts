import type { Browser, BrowserContext, Page } from 'playwright-core';
import { limit } from '../../support/machine';

/** What a wait may take on a quiet machine of the reference: less than a test, so that a failure names the wait. */
const wait = 30_000;

export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly forcedColors?: 'active' | 'none';
}

/** A new page whose waits follow the speed of the machine. */
export async function newPage(context: BrowserContext, look: PageLook): Promise<Page> {
  const page = await context.newPage();
  followMachine(page);
  await page.setViewportSize({ width: look.width, height: look.height });
  if (look.forcedColors !== undefined) await page.emulateMedia({ forcedColors: look.forcedColors });
  return page;
}

/** The load changes from test to test. */
export function followMachine(page: Page): void {
  page.setDefaultTimeout(limit(wait));
}

/**
 * Pages of one browser for the tests of a file, in one context, so that scripts are compiled once. All are closed after each test, however
 * it ended.
 */
export function usePages(start: () => Promise<Browser>): (look: PageLook) => Promise<Page> {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await start();
    context = await browser.newContext();
  });
  afterEach(() => Promise.all(context?.pages().map((page) => page.close()) ?? []));
  afterAll(() => browser?.close());
  return (look) => {
    if (context === undefined) throw new Error('Pages can be opened in a test only');
    return newPage(context, look);
  };
}
