import {
  openWorkbench,
  startBench,
  type OpenedWorkbench,
  type OpenOptions,
  type TestBench,
} from './openWorkbench';

/**
 * Server and browser for a test file, and how its tests open a workbench. Each is closed after its test, which
 * fails where the page had an error or asked another machine for something.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<OpenedWorkbench> {
  let bench: TestBench;
  let opened: OpenedWorkbench[] = [];

  beforeAll(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    await Promise.all(pages.map((page) => page.close()));
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
  });
  afterAll(() => bench.close());

  return async (options) => {
    const page = await openWorkbench(bench, options);
    opened.push(page);
    return page;
  };
}
