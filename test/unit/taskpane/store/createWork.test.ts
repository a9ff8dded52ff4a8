import { createStore } from 'zustand/vanilla';
import { createWork } from '../../../../src/taskpane/store/createWork';
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
