import { createStore } from 'zustand/vanilla';
import { createWork } from '../../../../src/taskpane/store/createWork';
import { HostError, type HostErrorCode } from '../../../../src/excel/hostError';
import type { Workable } from '../../../../src/taskpane/store/transitions/working';
import type { Engine } from '../../../../src/taskpane/worker/engine';

const engine = { cancel: () => undefined } as unknown as Engine;

/** The shares of the work that a page draws, with a clock of our own. */
function drawn() {
  const store = createStore<Workable>(() => ({ work: null, problem: null }));
  const working = createWork(store, engine);
  const shares: number[] = [];
  working.rename('reading');
  store.subscribe(({ work }) => shares.push(work?.done ?? -1));
  let time = 1000;
  jest.spyOn(performance, 'now').mockImplementation(() => time);
  return { ...working, shares, wait: (milliseconds: number) => (time += milliseconds) };
}

afterEach(() => jest.restoreAllMocks());

test('progress that comes faster than one can see is drawn ten times a second', () => {
  const { report, shares, wait } = drawn();
  for (let done = 1; done <= 100; done += 1) {
    report(done, 1000);
    wait(10);
  }
  expect(shares).toEqual([1, 11, 21, 31, 41, 51, 61, 71, 81, 91]);
});

test('the end of the work is drawn whenever it comes', () => {
  const { report, shares } = drawn();
  report(1, 3);
  report(2, 3);
  report(3, 3);
  expect(shares).toEqual([1, 3]);
});

test('work under another name shows its first progress at once', () => {
  const { report, rename, shares } = drawn();
  report(1, 3);
  rename('writing');
  report(1, 3);
  expect(shares).toEqual([1, 0, 1]);
});

/** Work that was writing when it was cancelled, and how it then ends. */
function cancelledWhileWriting(ended: (signal: AbortSignal) => HostErrorCode | null) {
  const store = createStore<Workable>(() => ({ work: null, problem: null }));
  const { work, rename, report, cancel } = createWork(store, engine);
  let finish: () => void = () => undefined;
  const written = new Promise<void>((resolve) => (finish = resolve));
  const all = work('preparing', async (signal) => {
    rename('writing');
    await written;
    report(1, 2);
    const code = ended(signal);
    if (code !== null) throw new HostError(code, { sheets: ['Overview', 'Method'] });
  });
  cancel();
  return { state: store.getState, cancel, end: () => (finish(), all) };
}

test('writing that is cancelled is shown until it is taken back, and its end is told', async () => {
  const { state, cancel, end } = cancelledWhileWriting(({ aborted }) => (aborted ? 'cancelled' : null));
  expect(state()).toMatchObject({ work: { name: 'cancelling' }, problem: null });
  cancel();
  expect(state().work).toEqual({ name: 'cancelling', done: 0, total: 0 });
  await end();
  expect(state()).toMatchObject({ work: null, problem: { code: 'cancelled' } });
  expect(state().problem?.text['en-US']).toMatch(/workbook is as it was/);
});

test('what could not be taken back after a cancellation is told', async () => {
  const { state, end } = cancelledWhileWriting(() => 'sheetsLeft');
  await end();
  expect(state()).toMatchObject({ work: null, problem: { code: 'sheetsLeft' } });
  expect(state().problem?.text['zh-CN']).toContain('：Overview、Method。');
});

test('writing that was cancelled too late ends as if it had not been', async () => {
  const { state, end } = cancelledWhileWriting(() => null);
  await end();
  expect(state()).toEqual({ work: null, problem: null });
});

test('removing that is cancelled is shown until Excel has said what became of it', async () => {
  const store = createStore<Workable>(() => ({ work: null, problem: null }));
  const { work, cancel } = createWork(store, engine);
  let give: (code: HostErrorCode) => void = () => undefined;
  const removing = work('removing', async (signal) => {
    const code = await new Promise<HostErrorCode>((resolve) => (give = resolve));
    if (signal.aborted) throw new HostError(code);
  });
  cancel();
  expect(store.getState()).toMatchObject({ work: { name: 'cancelling' }, problem: null });
  give('noAnswerBrief');
  await removing;
  expect(store.getState()).toMatchObject({ work: null, problem: { code: 'noAnswerBrief' } });
});

describe('something short that is not', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function waiting() {
    const store = createStore<Workable>(() => ({ work: null, problem: null }));
    let fail: (error: Error) => void = () => undefined;
    let finish: () => void = () => undefined;
    const stoppable = { cancel: () => fail(Object.assign(new Error('cancelled'), { name: 'AbortError' })) };
    const { attempt, cancel } = createWork(store, stoppable as unknown as Engine);
    const all = attempt(
      () =>
        new Promise<void>((resolve, reject) => {
          finish = resolve;
          fail = reject;
        }),
    );
    return { store, all, cancel, finish: () => finish() };
  }

  it('is shown as work within ten seconds, and no longer when it ends', async () => {
    const { store, all, finish } = waiting();
    expect(store.getState().work).toBeNull();
    jest.advanceTimersByTime(9000);
    expect(store.getState().work).toMatchObject({ name: 'waiting' });
    finish();
    await all;
    expect(store.getState()).toEqual({ work: null, problem: null });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is cancelled at once, and says what is kept and what to do', async () => {
    const { store, all, cancel } = waiting();
    jest.advanceTimersByTime(9000);
    cancel();
    expect(store.getState().work).toBeNull();
    await all;
    expect(store.getState().problem).toMatchObject({ code: 'cancelled' });
    expect(store.getState().problem?.text['zh-CN']).toContain('已保留');
  });

  it('shows nothing beside work of its own', async () => {
    const { store, all, finish } = waiting();
    store.setState({ work: { name: 'reading', done: 1, total: 2 }, problem: null });
    jest.advanceTimersByTime(9000);
    expect(store.getState().work).toMatchObject({ name: 'reading' });
    finish();
    await all;
    expect(store.getState().work).toMatchObject({ name: 'reading' });
  });
});
