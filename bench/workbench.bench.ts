import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, startBench } from '../test/e2e/support/openWorkbench';
import { writeScorecards } from '../test/e2e/support/writeScorecards';
import { compare, StepClock } from './support/stepClock';

/** 69,659 purchases from the click to finished, calculated sheets, in the browser. */
const aim = 5000;
const longestTask = 50;
const file = path.resolve('../shared/data/cdnow_master_transactions.csv');

async function main(): Promise<void> {
  if (!existsSync(file)) {
    console.log(`workbench: skipped, because ${path.relative('.', file)} is not there`);
    return;
  }
  const bench = await startBench();
  try {
    const opened = await openWorkbench(bench);
    opened.page.setDefaultTimeout(60_000);
    const clock = new StepClock(opened);
    await clock.next('open');
    await opened.call(
      (workbench, text) => workbench.open(new TextEncoder().encode(text), 'purchases.csv'),
      readFileSync(file, 'utf8'),
    );
    await clock.next('select');
    await opened.call((workbench) => workbench.selectRange('A:D'));
    await opened.pane().getByText('A:D', { exact: true }).waitFor();
    await writeScorecards(opened, 'en-US', clock.next);
    await clock.next('done');
    compare('Writing', clock.result('write').milliseconds, aim, 'ms');
    compare('Longest task in the pane', clock.longestPaneTask(), longestTask, 'ms');
    await opened.close();
  } finally {
    await bench.close();
  }
}

void main();
