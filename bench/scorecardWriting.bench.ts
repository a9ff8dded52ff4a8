import { openWorkbench, startBench } from '../test/e2e/support/openWorkbench';
import { writeScorecards } from '../test/e2e/support/writeScorecards';
import { customerListCsv } from './support/customerList';
import { compare, StepClock } from './support/stepClock';

/** All six scorecards of 20,000 customers, written through office.js in the workbench. */
const aims = { milliseconds: 6000, syncs: 40, megabytes: 5, task: 50 };

async function main(): Promise<void> {
  const bench = await startBench();
  try {
    const opened = await openWorkbench(bench);
    opened.page.setDefaultTimeout(60_000);
    const clock = new StepClock(opened);
    await clock.next('open');
    await opened.call(
      (workbench, text) => workbench.open(new TextEncoder().encode(text), 'customers.csv'),
      customerListCsv(20_000),
    );
    await clock.next('select');
    await opened.call((workbench) => workbench.selectRange('B2'));
    await opened.pane().getByText('20,001').first().waitFor();
    await writeScorecards(opened, 'en-US', clock.next);
    await clock.next('done');
    const written = await opened.call((workbench) => workbench.sheets());
    console.log(`Sheets: ${written.join(', ')}`);
    const write = clock.result('write');
    compare('Writing', write.milliseconds, aims.milliseconds, 'ms');
    compare('Syncs', write.requests, aims.syncs, 'syncs');
    compare('Largest request', write.largestRequest / 1e6, aims.megabytes, 'MB');
    compare('Longest task in the pane', clock.longestPaneTask(), aims.task, 'ms');
    await opened.close();
  } finally {
    await bench.close();
  }
}

void main();
