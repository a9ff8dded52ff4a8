import { openWorkbench, startBench } from '../test/e2e/support/openWorkbench';
import { compare } from './support/stepClock';

/** The pane from its address to its first picture, in a workbench that already runs, as Excel does. */
const aim = 1000;
const rounds = 7;

interface Start {
  readonly skeleton?: number;
  readonly interface?: number;
}

declare global {
  interface Window {
    paneStart?: Start;
  }
}

/** Runs in every page before its own scripts: notes when the skeleton and the interface can be seen. */
function watch(): void {
  const seen: { skeleton?: number; interface?: number } = (window.paneStart = {});
  const look = (): void => {
    if (document.querySelector('#root .skeleton')) seen.skeleton ??= performance.now();
    if (document.querySelector('#root button')) seen.interface ??= performance.now();
    if (seen.interface === undefined) requestAnimationFrame(look);
  };
  look();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const bench = await startBench();
  try {
    const opened = await openWorkbench(bench);
    await opened.page.addInitScript(watch);
    const starts: Start[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await opened.pane().evaluate(() => location.reload());
      await opened.page.waitForFunction((before) => {
        const frame = [...document.querySelectorAll('iframe')].find(({ src }) => src.includes('taskpane'));
        const start = frame?.contentWindow?.paneStart;
        return start?.interface !== undefined && start.interface !== before;
      }, starts.at(-1)?.interface);
      starts.push((await opened.pane().evaluate(() => window.paneStart)) ?? {});
    }
    compare('First paint of the pane, median', median(starts.map((each) => each.skeleton ?? NaN)), aim, 'ms');
    compare('Its buttons, median', median(starts.map((each) => each.interface ?? NaN)), aim, 'ms');
    await opened.close();
  } finally {
    await bench.close();
  }
}

void main();
