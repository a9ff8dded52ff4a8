import { WorkerFault } from '../../../workers/workerFault';
import { bytesOf } from './bytesOf';
import { TaskCanceled, TaskStopped, TooManyWaiting } from './taskErrors';
import type { TaskName } from './tasks';
import type { TaskWorker } from './taskWorker';

export interface QueueLimits {
  /** Workers at a time: the rest wait, so that the computer stays usable. */
  readonly workers: number;
  /** Bytes of arguments that may wait. */
  readonly waitingBytes: number;
  /** Milliseconds after which a worker is stopped: a cell that shows #BUSY! must settle. */
  readonly time: number;
  /** Milliseconds that a worker is kept for the next task. */
  readonly idle: number;
}

export type TaskQueue = (
  name: TaskName,
  args: readonly unknown[],
  signal: AbortSignal | undefined,
) => Promise<unknown>;

interface Task {
  readonly name: TaskName;
  readonly args: readonly unknown[];
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
  readonly settle: (outcome: Promise<unknown>) => void;
}

/** Milliseconds until another worker starts after one was ended: who cancels one call cancels the next as well. */
const pause = 20;

/**
 * Runs tasks in a few workers, in the order in which they were asked for. A task that is cancelled while it waits never
 * runs; one that runs ends its worker. A worker that fails takes its own task with it, and where workers do not even start, those
 * that wait too; whatever is asked later gets a new one.
 */
export function createTaskQueue(
  startWorker: () => TaskWorker,
  { workers, waitingBytes, time, idle }: QueueLimits,
): TaskQueue {
  const waiting = new Set<Task>();
  const spare = new Map<TaskWorker, ReturnType<typeof setTimeout>>();
  let bytes = 0;
  let running = 0;
  let paused: ReturnType<typeof setTimeout> | undefined;

  function leave(task: Task): void {
    if (waiting.delete(task)) bytes -= task.bytes;
  }

  function startNext(): void {
    for (const task of waiting) {
      if (running >= workers || paused !== undefined) return;
      leave(task);
      task.settle(run(task));
    }
  }

  function pauseStarts(): void {
    paused ??= setTimeout(() => {
      paused = undefined;
      startNext();
    }, pause);
  }

  function takeWorker(): TaskWorker {
    for (const [worker, timer] of spare) {
      clearTimeout(timer);
      spare.delete(worker);
      return worker;
    }
    return startWorker();
  }

  function keep(worker: TaskWorker): void {
    const end = (): void => {
      spare.delete(worker);
      worker.terminate();
    };
    spare.set(worker, setTimeout(end, idle));
  }

  async function run({ name, args, signal }: Task): Promise<unknown> {
    running += 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let worker: TaskWorker | undefined;
    try {
      worker = takeWorker();
      const reply = await Promise.race([
        worker.ask(name, args),
        new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new TaskStopped(time / 1000)), time);
          signal?.addEventListener('abort', () => reject(new TaskCanceled()), { once: true });
        }),
      ]);
      keep(worker);
      return reply;
    } catch (error) {
      worker?.terminate();
      pauseStarts();
      if (error instanceof WorkerFault && (error.code === 'notLoaded' || error.code === 'silent')) {
        for (const other of waiting) {
          leave(other);
          other.settle(Promise.reject(error));
        }
      }
      throw error;
    } finally {
      clearTimeout(timer);
      running -= 1;
      startNext();
    }
  }

  return (name, args, signal) => {
    if (signal?.aborted) return Promise.reject(new TaskCanceled());
    const size = bytesOf(args);
    if (waiting.size > 0 && bytes + size > waitingBytes) {
      return Promise.reject(new TooManyWaiting(waiting.size));
    }
    return new Promise((settle) => {
      const task: Task = { name, args, bytes: size, signal, settle };
      waiting.add(task);
      bytes += size;
      signal?.addEventListener(
        'abort',
        () => {
          if (!waiting.has(task)) return;
          leave(task);
          settle(Promise.reject(new TaskCanceled()));
        },
        { once: true },
      );
      startNext();
    });
  };
}
