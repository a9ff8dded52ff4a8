import type { Page } from 'playwright-core';

/** What a page's processes begin by themselves, as Chromium's trace names it: timers, frames of scripts, pictures. */
const kinds = {
  timers: 'TimerFire',
  frames: 'FireAnimationFrame',
  pictures: 'ProxyImpl::ScheduledActionSendBeginMainFrame',
} as const;

export type Work = Readonly<Record<keyof typeof kinds, number>>;

/** How often all pages of the page's browser began something in a time. Counted, not timed: a busy machine has no more. */
export async function workOf(page: Page, milliseconds: number): Promise<Work> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser');
  const session = await browser.newBrowserCDPSession();
  const begun: string[] = [];
  session.on('Tracing.dataCollected', ({ value }) => begun.push(...value.map(({ name }) => String(name))));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'cc'] },
  });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const count = (kind: string): number => begun.filter((name) => name === kind).length;
  return { timers: count(kinds.timers), frames: count(kinds.frames), pictures: count(kinds.pictures) };
}
