import type { BrowserContext, Browser, ConsoleMessage, Frame, Page } from 'playwright-core';
import type { Automation } from '../../../src/workbench/browser/automation/automation';
import type { Language } from '../../../src/workbench/browser/language';
import { limit, within } from '../../support/machine';
import { startBrowser } from './browser';
import { startServer, type WorkbenchServer } from './server';
import { followMachine, newPage } from './usePages';

declare global {
  interface Window {
    workbench?: Automation;
  }
}

/** What runs for one test file: the server and the browser, with one context so that scripts are compiled once. */
export interface TestBench {
  readonly server: WorkbenchServer;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

export async function startBench(): Promise<TestBench> {
  const server = await startServer();
  const browser = await startBrowser(server.url);
  return {
    server,
    browser,
    // The driver's own requests know nothing of the browser's trust.
    context: await browser.newContext({ ignoreHTTPSErrors: true }),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

export interface OpenOptions {
  readonly language?: Language;
  /** What is open at the start: nothing unless `sample` is asked for. */
  readonly start?: 'empty' | 'sample';
  readonly size?: { readonly width: number; readonly height: number };
  /** What is done to the page before anything loads, such as answering for the server. */
  readonly onPage?: (page: Page) => Promise<void>;
}

/** A workbench in a page. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The task pane's frame, once it is there. */
  readonly pane: () => Frame;
  /** Runs a function on `window.workbench` in the page; the argument and the result travel as JSON. */
  readonly call: <R, A = undefined>(
    use: (workbench: Automation, argument: A) => R | Promise<R>,
    argument?: A,
  ) => Promise<R>;
  /** Types into the grid as a person does: selects the cell and types. Nothing is entered yet. */
  readonly typeIntoCell: (address: string, text: string) => Promise<void>;
  /** Types into a cell, presses Enter and waits until the cell holds something else than before. */
  readonly enterIntoCell: (address: string, text: string) => Promise<void>;
  /** Clicks the middle of a cell of the active sheet, which has to be on the screen and not scrolled. */
  readonly clickCell: (row: number, column: number) => Promise<void>;
  /** Errors and requests to other machines that the page has had since it was opened or put back; a test expects none. */
  readonly problems: string[];
  /** Puts everything but the page itself back to how a page opened with these options is. */
  readonly reset: (options: OpenOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Whatever the workbench is asked for, on a quiet machine of the reference. */
const callTime = 60_000;

/** Opens the workbench and waits until the grid is shown and the add-in answers. A page that does not open is closed. */
export async function openWorkbench(bench: TestBench, options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const { language, start, size } = startOf(options);
  const page = await newPage(bench.context, size);
  const problems = watchProblems(page, new URL(bench.server.url).origin);
  try {
    await options.onPage?.(page);
    const address = new URL(bench.server.url);
    address.searchParams.set('language', language);
    address.searchParams.set('open', start);
    await page.goto(address.href, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => 'workbench' in globalThis);
    const opened = driverOf(page, problems);
    await opened.call((workbench) => workbench.ready);
    return opened;
  } catch (error) {
    await page.close();
    const had = problems.length === 0 ? '' : `; the page had ${problems.join('; ')}`;
    throw new Error(`The workbench did not open: ${String(error)}${had}`, { cause: error });
  }
}

function startOf({ language = 'en-US', start = 'empty', size = { width: 1440, height: 900 } }: OpenOptions) {
  return { language, start, size };
}

function watchProblems(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfficeOwn(message)) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`outside request: ${url}`);
  });
  return problems;
}

function driverOf(page: Page, problems: string[]): OpenedWorkbench {
  // As text: the page's content security policy lets the debugger run it, and nothing else.
  const call = <R, A>(
    use: (workbench: Automation, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> =>
    within(
      callTime,
      use.toString(),
      page.evaluate<R>(
        `(${use.toString()})(globalThis.workbench, ${argument === undefined ? 'undefined' : JSON.stringify(argument)})`,
      ),
    );
  const typeIntoCell = async (cell: string, text: string): Promise<void> => {
    await call((workbench, given) => workbench.selectRange(given), cell);
    const place = await call((workbench, given) => workbench.placeOf(given), cell);
    await page.mouse.click(place.x, place.y);
    await page.keyboard.type(text);
  };
  return {
    page,
    pane: () => {
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      if (frame === undefined) throw new Error('The task pane is not loaded');
      return frame;
    },
    call,
    typeIntoCell,
    enterIntoCell: async (cell, text) => {
      const before = await call((workbench, given) => JSON.stringify(workbench.getCell(given)), cell);
      const enter = async (timeout?: number): Promise<void> => {
        await typeIntoCell(cell, text);
        await page.keyboard.press('Enter');
        // The grid takes the text some time after the key.
        await page.waitForFunction(
          ([address, content]) => JSON.stringify(window.workbench?.getCell(address)) !== content,
          [cell, before] as const,
          timeout === undefined ? {} : { timeout },
        );
      };
      // On a busy machine the grid may lose a key, or its list of functions take the Enter: once more from the start, as
      // a person would.
      await enter(limit(10_000)).catch(async () => {
        await page.keyboard.press('Escape');
        await enter();
      });
    },
    clickCell: async (row, column) => {
      const place = await call((workbench, given) => workbench.placeOf(given), cellAddress(row, column));
      await page.mouse.click(place.x, place.y);
    },
    problems,
    reset: async (options) => {
      const { language, start, size } = startOf(options);
      followMachine(page);
      await page.unrouteAll();
      await page.setViewportSize(size);
      // Menus and lists of the grid close at a click elsewhere, and no part is left under the pointer.
      await page.keyboard.press('Escape');
      await page.mouse.click(size.width / 2, 1);
      await call((workbench, given) => workbench.restart(given), { language, open: start });
      problems.length = 0;
    },
    close: () => page.close(),
  };
}

/** office.js sets inline styles, which the pane's strict policy refuses: its own, and without effect. */
function isOfficeOwn(message: ConsoleMessage): boolean {
  return message.location().url.includes('/office-js/') && message.text().includes('inline style');
}

function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row + 1)}`;
}
