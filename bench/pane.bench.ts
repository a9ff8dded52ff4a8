import type { Frame } from 'playwright-core';
import {
  openWorkbench,
  startBench,
  type OpenedWorkbench,
  type TestBench,
} from '../test/e2e/support/openWorkbench';
import { whenShown } from '../test/e2e/support/shown';
import { segmentTexts } from '../src/taskpane/texts/segment';
import { customerListCsv } from './support/customerList';
import { compare, StepClock } from './support/stepClock';

/** The pane on long lists, in the browser. */
const aims = { toPreview: 3000, task: 50, cancel: 200, threshold: 100 };
const columns = [
  'Customer ID',
  'Customer name',
  'Customer type',
  'Region',
  'Total revenue',
  'Margin',
  'Purchases',
  'First purchase',
  'Last purchase',
  'Retention',
  'Satisfaction',
  'Loyalty',
];

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name, exact: true }).last();

async function openList(bench: TestBench, count: number): Promise<OpenedWorkbench> {
  const opened = await openWorkbench(bench);
  opened.page.setDefaultTimeout(60_000);
  await opened.call(
    (workbench, text) => workbench.open(new TextEncoder().encode(text), 'customers.csv'),
    customerListCsv(count, columns),
  );
  await opened.call((workbench) => workbench.selectRange('B2'));
  await opened
    .pane()
    .getByText((count + 1).toLocaleString('en-US'))
    .first()
    .waitFor();
  await opened.call((workbench) => workbench.whenIdle());
  return opened;
}

/** From the click on the rows to the segments, without the person's own time. */
async function toPreview(opened: OpenedWorkbench, clock: StepClock, method = /RFM/): Promise<void> {
  const pane = opened.pane();
  await clock.next('read');
  await button(pane, segmentTexts.read['en-US']).click();
  await whenShown(pane, segmentTexts.toMethod['en-US'], 'button');
  await button(pane, segmentTexts.toMethod['en-US']).click();
  await pane.getByRole('radio', { name: method }).first().click({ force: true });
  await clock.next('preview');
  await button(pane, segmentTexts.toPreview['en-US']).click();
  await whenShown(pane, segmentTexts.toWrite['en-US'], 'button');
  await clock.next('end');
}

/** Milliseconds in the pane from a click on a button until it is gone. */
function untilGone(pane: Frame, name: string): Promise<number> {
  return pane.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const find = (): HTMLElement | undefined =>
          [...document.querySelectorAll('button')].find((each) => each.textContent === text);
        const begun = performance.now();
        find()?.click();
        const look = (): void => {
          if (find() === undefined) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      }),
    name,
  );
}

async function measurePreview(bench: TestBench): Promise<void> {
  const opened = await openList(bench, 100_000);
  const clock = new StepClock(opened);
  await toPreview(opened, clock);
  const time = clock.result('read').milliseconds + clock.result('preview').milliseconds;
  compare('100,000 rows x 12 columns, read and segmented', time, aims.toPreview, 'ms');
  compare('Longest task in the pane', clock.longestPaneTask(), aims.task, 'ms');
  await opened.close();
}

async function measureCancel(bench: TestBench): Promise<void> {
  const opened = await openList(bench, 100_000);
  const pane = opened.pane();
  await button(pane, segmentTexts.read['en-US']).click();
  await button(pane, 'Cancel').waitFor();
  compare('Cancelling the reading', await untilGone(pane, 'Cancel'), aims.cancel, 'ms');
  await opened.close();
}

/** Milliseconds in the pane from a typed threshold until the list of segments shows what came of it. */
function untilFollowed(pane: Frame, typed: string): Promise<number> {
  return pane.evaluate(
    ([text, list, form]) =>
      new Promise<number>((resolve) => {
        const shown = (): string => document.querySelector(`[aria-label="${list}"]`)?.textContent ?? '';
        const field = document.querySelector<HTMLInputElement>(`[aria-label="${form}"] input[type="text"]`);
        // As typed: React hears of a value only when it is set past its own property of the element.
        const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        const before = shown();
        const begun = performance.now();
        property?.set?.call(field, text);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        const look = (): void => {
          if (shown() !== before) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      }),
    [typed, segmentTexts.segments['en-US'], segmentTexts.settings['en-US']] as const,
  );
}

async function measureThreshold(bench: TestBench): Promise<void> {
  const opened = await openList(bench, 20_000);
  await toPreview(opened, new StepClock(opened), /Value tiers/);
  const pane = opened.pane();
  await button(pane, segmentTexts.settings['en-US']).click();
  const times: number[] = [];
  for (const typed of ['10', '15', '12', '18', '11', '16', '14']) {
    times.push(await untilFollowed(pane, typed));
    await opened.call((workbench) => workbench.whenIdle());
  }
  times.sort((a, b) => a - b);
  compare('A threshold at 20,000 rows, median', times[3] ?? NaN, aims.threshold, 'ms');
  await opened.close();
}

async function main(): Promise<void> {
  const bench = await startBench();
  try {
    await measurePreview(bench);
    await measureCancel(bench);
    await measureThreshold(bench);
  } finally {
    await bench.close();
  }
}

void main();
