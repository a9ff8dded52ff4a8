import { createTaskQueue, type QueueLimits } from '../../../../src/functions/models/worker/taskQueue';
import type { TaskWorker } from '../../../../src/functions/models/worker/taskWorker';
import { WorkerFault } from '../../../../src/workers/workerFault';

/** Workers of which the test settles each task; what was asked of each is counted. */
function bench(limits: Partial<QueueLimits> = {}) {
  const seen = { started: 0, alive: 0, asked: [] as number[] };
  const open: { readonly id: number; readonly settle: (reply: Promise<unknown>) => void }[] = [];
  const start = (): TaskWorker => {
    seen.started += 1;
    seen.alive += 1;
    return {
      ask: (_name, [id]) => {
        seen.asked.push(Number(id));
        return new Promise((settle) => open.push({ id: Number(id), settle }));
      },
      terminate: () => {
        seen.alive -= 1;
      },
    };
  };
  const enqueue = createTaskQueue(start, { workers: 2, waitingBytes: 1e6, time: 1000, idle: 500, ...limits });
  /** Asks for a task; its outcome is `id`, or a code. */
  const ask = (id: number, signal?: AbortSignal, size = 0): Promise<unknown> =>
    enqueue('fitBgNbd', [id, new Float64Array(size)], signal).catch(
      (error: unknown) => (error as { code: string }).code,
    );
  /** Ends the task that runs longest. */
  const answer = async (reply?: Promise<unknown>): Promise<void> => {
    const first = open.shift();
    first?.settle(reply ?? Promise.resolve(first.id));
    await jest.advanceTimersByTimeAsync(0);
  };
  return { seen, ask, answer, running: () => open.length };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const later = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

it('runs tasks in their order in workers that are used again, and ends these when nothing more comes', async () => {
  const { seen, ask, answer } = bench();
  const all = [1, 2, 3, 4, 5, 6].map((id) => ask(id));
  for (let i = 0; i < 6; i++) await answer();
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(seen).toEqual({ started: 2, alive: 2, asked: [1, 2, 3, 4, 5, 6] });
  await later(500);
  expect(seen.alive).toBe(0);
});

it('of a thousand that are cancelled none runs but those that ran already, and the next is answered', async () => {
  const { seen, ask, answer, running } = bench();
  const controllers = Array.from({ length: 1000 }, () => new AbortController());
  const all = controllers.map(({ signal }, id) => ask(id, signal));
  for (const controller of controllers) controller.abort();
  expect(new Set(await Promise.all(all))).toEqual(new Set(['canceled']));
  expect(seen).toEqual({ started: 2, alive: 0, asked: [0, 1] });
  const next = ask(5000);
  await later(50);
  expect(running()).toBe(3);
  expect(seen.asked).toEqual([0, 1, 5000]);
  await answer();
  await answer();
  await answer();
  expect(await next).toBe(5000);
  expect(seen.started).toBe(3);
});

it('a task that was cancelled before it was asked for never waits', async () => {
  const { seen, ask } = bench();
  expect(await ask(1, AbortSignal.abort())).toBe('canceled');
  expect(seen.started).toBe(0);
});

it('refuses what memory has no room for, and takes it again when others are done', async () => {
  const { seen, ask, answer } = bench({ waitingBytes: 75_000 });
  const rows = 3000;
  const taken = [1, 2, 3, 4, 5].map((id) => ask(id, undefined, rows));
  expect(await ask(6, undefined, rows)).toBe('tooManyWaiting');
  await answer();
  taken.push(ask(7, undefined, rows));
  for (let i = 0; i < 6; i++) await answer();
  expect(await Promise.all(taken)).toEqual([1, 2, 3, 4, 5, 7]);
  expect(seen.asked).not.toContain(6);
});

it('one that is larger than all the room runs where nothing else waits', async () => {
  const { ask, answer } = bench({ waitingBytes: 10 });
  const one = ask(1, undefined, 3000);
  await answer();
  expect(await one).toBe(1);
});

it('stops a task at its time limit and starts another worker for the next', async () => {
  const { seen, ask, answer } = bench({ workers: 1 });
  const [one, two] = [ask(1), ask(2)];
  await later(1000);
  expect(await one).toBe('timeLimit');
  await later(50);
  await answer();
  await answer();
  expect(await two).toBe(2);
  expect(seen.started).toBe(2);
});

it.each(['died', 'unreadable', 'wrongAnswer'] as const)(
  'a worker that fails (%s) takes only its own task with it',
  async (code) => {
    const { seen, ask, answer } = bench({ workers: 1 });
    const all = [1, 2, 3].map((id) => ask(id));
    await answer(Promise.reject(new WorkerFault(code)));
    await later(50);
    await answer();
    await answer();
    expect(await Promise.all(all)).toEqual([code, 2, 3]);
    expect(seen.started).toBe(2);
  },
);

it.each(['notLoaded', 'silent'] as const)(
  'where workers do not start (%s), those that wait are told at once, and a later call tries again',
  async (code) => {
    const { seen, ask, answer } = bench({ workers: 1 });
    const all = [1, 2, 3].map((id) => ask(id));
    await answer(Promise.reject(new WorkerFault(code)));
    expect(await Promise.all(all)).toEqual([code, code, code]);
    expect(seen.asked).toEqual([1]);
    const later1 = ask(4);
    await later(50);
    await answer();
    expect(await later1).toBe(4);
    expect(seen.started).toBe(2);
  },
);

it('a worker that cannot even be made is a failure of its task alone', async () => {
  const enqueue = createTaskQueue(
    () => {
      throw new Error('refused');
    },
    { workers: 1, waitingBytes: 1e6, time: 1000, idle: 500 },
  );
  await expect(enqueue('fitBgNbd', [], undefined)).rejects.toThrow('refused');
  const second = enqueue('fitBgNbd', [], undefined).catch((error: unknown) => (error as Error).message);
  await later(50);
  expect(await second).toBe('refused');
});
