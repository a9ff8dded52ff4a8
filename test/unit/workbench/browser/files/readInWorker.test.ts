import { readInWorker, type ReadingWorker } from '../../../../../src/workbench/browser/files/readInWorker';
import {
  runReadingTask,
  type ReadingReport,
  type ReadingTask,
} from '../../../../../src/workbench/browser/files/readingTask';
import { xlsxOf } from '../../../../support/hostile/xlsxOf';

const task: ReadingTask = { bytes: xlsxOf(), name: 'a.xlsx', customFunctions: [] };
const limits = { silence: 60, total: 400 };

type Listener = (event: { readonly data: ReadingReport; readonly message?: string }) => void;

/** A worker that does what a test says, and remembers whether it was ended. */
function fakeWorker(onTask: (say: (kind: string, event: object) => void, task: ReadingTask) => void) {
  const listeners = new Map<string, Listener>();
  const say = (kind: string, event: object): void => listeners.get(kind)?.(event as never);
  const worker = {
    isEnded: false,
    postMessage: (given: ReadingTask) => onTask(say, given),
    addEventListener: (kind: string, listener: unknown) => listeners.set(kind, listener as Listener),
    terminate: () => {
      worker.isEnded = true;
    },
  };
  return worker;
}

const read = (worker: unknown, signal = new AbortController().signal) =>
  readInWorker(task, { start: () => worker as ReadingWorker, signal, limits });
const working = () =>
  fakeWorker((say, given) => {
    void runReadingTask(given, (report) => say('message', { data: structuredClone(report) }));
  });

test('a file is read, and the worker ended', async () => {
  const worker = working();
  const { model, notices } = await read(worker);
  expect(model.sheets[0]?.cells[0]?.[0]).toEqual({ value: 'kept' });
  expect(notices).toEqual([]);
  expect(worker.isEnded).toBe(true);
});

test('a refusal comes with its words in both languages', async () => {
  const worker = working();
  const reading = readInWorker(
    { ...task, bytes: new Uint8Array(0) },
    { start: () => worker, signal: new AbortController().signal },
  );
  await expect(reading).rejects.toMatchObject({
    code: 'empty',
    text: { 'en-US': '“a.xlsx” is empty.', 'zh-CN': '“a.xlsx”是空文件。' },
  });
  expect(worker.isEnded).toBe(true);
});

test.each([
  ['says nothing', 'takesTooLong', () => undefined],
  [
    'says that it gets on, for ever',
    'takesTooLong',
    (say: (kind: string, event: object) => void) => {
      const timer = setInterval(() => say('message', { data: { kind: 'progress' } }), 20);
      setTimeout(() => clearInterval(timer), 1000).unref();
      timer.unref();
    },
  ],
  ['does not load', 'readerFailed', (say: (kind: string, event: object) => void) => say('error', {})],
  [
    'answers what cannot be read',
    'readerFailed',
    (say: (kind: string, event: object) => void) => say('messageerror', {}),
  ],
])('a worker that %s is ended and told: %s', async (_, code, onTask) => {
  const worker = fakeWorker(onTask);
  await expect(read(worker)).rejects.toMatchObject({ code });
  expect(worker.isEnded).toBe(true);
});

test('cancelling ends the worker at once', async () => {
  const worker = fakeWorker(() => undefined);
  const controller = new AbortController();
  const reading = read(worker, controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(worker.isEnded).toBe(true);
  const started = fakeWorker(() => undefined);
  await expect(read(started, controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
});
