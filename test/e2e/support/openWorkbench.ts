import type { Browser, ConsoleMessage, Frame, Page } from 'playwright-core';
import type { Automation } from '../../../src/workbench/browser/automation/automation';
import type { Language } from '../../../src/workbench/browser/language';
import { startBrowser } from './browser';
import { startServer, type WorkbenchServer } from './server';

declare global {
  interface Window {
    workbench?: Automation;
  }
}

/** What runs for one test file: the server and the browser. */
export interface TestBench {
  readonly server: WorkbenchServer;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function startBench(): Promise<TestBench> {
  const [server, browser] = await Promise.all([startServer(), startBrowser()]);
  return {
    server,
    browser,
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
}

/** A workbench in a page of its own. */
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
  /** Errors and requests to other machines that the page has had; a test expects none. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench and waits until the grid is shown and the add-in answers. */
export async function openWorkbench(bench: TestBench, options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const { language = 'en-US', start = 'empty', size = { width: 1440, height: 900 } } = options;
  const page = await bench.browser.newPage({ ignoreHTTPSErrors: true, viewport: { ...size } });
  // Less than a test's own time, so that a failure says which step waited in vain.
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfficeOwn(message)) problems.push(`console: ${message.text()}`);
  });
  const { origin } = new URL(bench.server.url);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`outside request: ${url}`);
  });
  const address = new URL(bench.server.url);
  address.searchParams.set('language', language);
  address.searchParams.set('open', start);
  await page.goto(address.href);
  await page.waitForFunction(() => 'workbench' in globalThis);
  // As text: the page's content security policy lets the debugger run it, and nothing else.
  const call = <R, A>(
    use: (workbench: Automation, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> =>
    page.evaluate<R>(
      `(${use.toString()})(globalThis.workbench, ${argument === undefined ? 'undefined' : JSON.stringify(argument)})`,
    );
  await call((workbench) => workbench.ready);
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
      const enter = async (timeout: number): Promise<void> => {
        await typeIntoCell(cell, text);
        await page.keyboard.press('Enter');
        // The grid takes the text some time after the key.
        await page.waitForFunction(
          ([address, content]) => JSON.stringify(window.workbench?.getCell(address)) !== content,
          [cell, before] as const,
          { timeout },
        );
      };
      // On a busy machine the grid may lose a key, or its list of functions take the Enter: once more from the start, as
      // a person would.
      await enter(10_000).catch(async () => {
        await page.keyboard.press('Escape');
        await enter(20_000);
      });
    },
    clickCell: async (row, column) => {
      const place = await call((workbench, given) => workbench.placeOf(given), cellAddress(row, column));
      await page.mouse.click(place.x, place.y);
    },
    problems,
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
