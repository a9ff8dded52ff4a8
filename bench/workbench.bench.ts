import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, startBench } from '../test/e2e/support/openWorkbench';
import { writeScorecards } from '../test/e2e/support/writeScorecards';

/** 69,659 purchases from the click to finished, calculated sheets, in the browser. */
const aim = 5000;
const file = path.resolve('../shared/data/cdnow_master_transactions.csv');

async function main(): Promise<void> {
  if (!existsSync(file)) {
    console.log(`workbench: skipped, because ${path.relative('.', file)} is not there`);
    return;
  }
  const bench = await startBench();
  try {
    const opened = await openWorkbench(bench);
    let step = 'open';
    let begun = performance.now();
    const next = async (name: string): Promise<void> => {
      await opened.call((workbench) => workbench.whenIdle());
      const milliseconds = performance.now() - begun;
      const [tasks, totals] = await opened.call(
        (workbench) => [workbench.longestTasks(), workbench.requestTotals()] as const,
      );
      console.log(
        `${step}: ${milliseconds.toFixed(0)} ms; longest task ${tasks.pane.toFixed(0)} ms in the pane, ` +
          `${tasks.host.toFixed(0)} ms in the host; ${String(totals.requests)} syncs, ` +
          `${String(totals.requestBytes)} bytes sent, ${String(totals.responseBytes)} received`,
      );
      await opened.call((workbench) => {
        workbench.resetLongestTasks();
        workbench.clearRequests();
      });
      step = name;
      begun = performance.now();
    };
    await opened.call(
      (workbench, text) => workbench.open(new TextEncoder().encode(text), 'purchases.csv'),
      readFileSync(file, 'utf8'),
    );
    await opened.call((workbench) => workbench.selectRange('A:D'));
    await opened.pane().getByText('A:D', { exact: true }).waitFor();
    await writeScorecards(opened, 'en-US', next);
    await next('done');
    console.log(`The aim of writing is ${String(aim)} ms.`);
    await opened.close();
  } finally {
    await bench.close();
  }
}

void main();
