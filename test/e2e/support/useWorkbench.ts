import { machine } from '../../support/machine';
import {
  openWorkbench,
  startBench,
  type OpenedWorkbench,
  type OpenOptions,
  type TestBench,
} from './openWorkbench';

/**
 * Server and browser for a test file, and how its tests open a workbench. A test that went well leaves its page to the
 * next one, with another workbook and another pane in it; every other page is closed, however it ended. A test fails
 * where its page had an error or asked another machine for something.
 *
 * @param options.isShared false where loading the page is itself what is tested
 */
export function useWorkbench({ isShared = true } = {}): (options?: OpenOptions) => Promise<OpenedWorkbench> {
  let bench: TestBench | undefined;
  let opened: OpenedWorkbench[] = [];
  let kept: OpenedWorkbench | undefined;

  beforeAll(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    const problems = pages.flatMap((page) => page.problems);
    kept = isShared && problems.length === 0 && !machine().failed ? pages[0] : undefined;
    // All of the browser's: also those that never opened, and tabs that the workbench opened itself.
    const others = bench?.context.pages().filter((page) => page !== kept?.page) ?? [];
    await Promise.all(others.map((page) => page.close()));
    expect(problems).toEqual([]);
  });
  afterAll(() => bench?.close());

  return async (options = {}) => {
    if (bench === undefined) throw new Error('A workbench can be opened in a test only');
    const page = await (takeKept(options) ?? openWorkbench(bench, options));
    opened.push(page);
    return page;
  };

  function takeKept(options: OpenOptions): Promise<OpenedWorkbench> | undefined {
    const page = kept;
    kept = undefined;
    return page?.reset(options).then(() => page);
  }
}
