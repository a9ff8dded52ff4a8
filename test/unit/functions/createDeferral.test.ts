import { createDeferral } from '../../../src/functions/createDeferral';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Calls of 10 ms each by the test's clock; what ran is written down. */
function bench() {
  let time = 0;
  const ran: number[] = [];
  const defer = createDeferral(
    25,
    () => new Error('canceled'),
    () => time,
  );
  const call = (id: number, signal?: AbortSignal): Promise<unknown> =>
    defer(() => {
      time += 10;
      ran.push(id);
      return id;
    }, signal).catch((error: unknown) => (error as Error).message);
  return { ran, defer, call };
}

it('runs calls in their order, some at a time', async () => {
  const { ran, call } = bench();
  const all = [1, 2, 3, 4, 5].map((id) => call(id));
  expect(ran).toEqual([]);
  jest.advanceTimersToNextTimer();
  expect(ran).toEqual([1, 2, 3]);
  jest.advanceTimersToNextTimer();
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  expect(jest.getTimerCount()).toBe(0);
});

it('of ten thousand that are called off none runs, and the next does', async () => {
  const { ran, call } = bench();
  const controller = new AbortController();
  const all = Array.from({ length: 10_000 }, (_, id) => call(id, controller.signal));
  controller.abort();
  expect(new Set(await Promise.all(all))).toEqual(new Set(['canceled']));
  const next = call(-1);
  jest.advanceTimersToNextTimer();
  expect(await next).toBe(-1);
  expect(ran).toEqual([-1]);
});

it('hands on what a call throws, and goes on', async () => {
  const { defer, call } = bench();
  const bad = defer(() => {
    throw new Error('bad input');
  }, undefined);
  const good = call(2);
  jest.advanceTimersToNextTimer();
  await expect(bad).rejects.toThrow('bad input');
  expect(await good).toBe(2);
});
