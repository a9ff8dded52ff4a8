import { openWorkbench, startBench, type TestBench } from '../test/e2e/support/openWorkbench';
import { writeScorecards } from '../test/e2e/support/writeScorecards';
import { compare } from './support/stepClock';

/** The workbench from its address: alone, with nothing kept by the browser, and again with what it kept. */
const aims = { picture: 1000, ready: 5000, rest: 1 };
const rounds = 5;
const restSeconds = 30;

interface Start {
  readonly picture: number;
  readonly ready: number;
}

async function open(
  bench: TestBench,
  context = bench.context,
): Promise<Start & { close: () => Promise<void> }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  const begun = performance.now();
  await page.goto(`${bench.server.url}?language=en-US&open=sample`, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'workbench' in globalThis, undefined, { polling: 50 });
  await page.evaluate(() => window.workbench?.ready);
  const ready = performance.now() - begun;
  const picture = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  return { picture, ready, close: () => page.close() };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Seconds that all processes of the browser have run. */
async function processorTime({ browser }: TestBench): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function compareRest(bench: TestBench, when: string): Promise<void> {
  // Buffers are given back, lists filled and memory gathered for some seconds yet.
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const before = await processorTime(bench);
  await new Promise((resolve) => setTimeout(resolve, restSeconds * 1000));
  const share = ((await processorTime(bench)) - before) / restSeconds;
  console.log(
    `At rest ${when}, for ${String(restSeconds)} s: ${(share * 100).toFixed(2)} % of a core (aim ${String(aims.rest)} %)`,
  );
}

async function main(): Promise<void> {
  const bench = await startBench();
  try {
    const first: Start[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await bench.browser.newContext();
      first.push(await open(bench, context));
      await context.close();
    }
    compare('First picture, median', median(first.map(({ picture }) => picture)), aims.picture, 'ms');
    compare('Ready with the sample, median', median(first.map(({ ready }) => ready)), aims.ready, 'ms');
    const again: Start[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = await open(bench);
      again.push(start);
      await start.close();
    }
    compare('First picture again', median(again.map(({ picture }) => picture)), aims.picture, 'ms');
    compare('Ready again', median(again.map(({ ready }) => ready)), aims.ready, 'ms');

    const opened = await openWorkbench(bench, { start: 'sample' });
    await compareRest(bench, 'after the start');
    await opened.call((workbench) => workbench.selectRange('Customers!A1:F400'));
    await compareRest(bench, 'after a selection');
    await opened.call((workbench) => workbench.selectRange('Customers!A5'));
    await writeScorecards(opened, 'en-US');
    await opened.call((workbench) => workbench.whenIdle());
    await opened.page.locator('.sheet-chart canvas').first().waitFor();
    await compareRest(bench, 'after scorecards and their charts were written');
    await opened.close();
  } finally {
    await bench.close();
  }
}

void main();
