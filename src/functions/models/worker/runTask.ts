import { wrap } from 'comlink';
import { currentSignal } from '../../cancellation';
import { runHere, valueOf, type TaskReply } from './taskReply';
import type { TaskArguments, TaskName, TaskResult } from './tasks';

/** A task that is expected to take longer than this, in milliseconds, is not run where cells and pane would wait. */
const longTask = 50;
/** After so many milliseconds a worker is stopped: a cell that shows #BUSY! must settle. */
const timeLimit = 120_000;
/** Workers at a time: the rest wait, so that the computer stays usable. */
const mostWorkers = 2;

interface RemoteTasks {
  replyTo(name: string, args: readonly unknown[]): TaskReply<unknown>;
}

/** The time limit as a coded error, with its text in `modelFailures`. */
export class TaskStopped extends Error {
  readonly code = 'timeLimit';
  readonly values = { seconds: timeLimit / 1000 };
}

/** Excel no longer asks for the result, as a coded error. */
export class TaskCanceled extends Error {
  readonly code = 'canceled';
  readonly values = {};
}

let running = 0;
let waiting: readonly (() => void)[] = [];

/** Waits for one of the workers' places. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  if (running >= mostWorkers) {
    await new Promise<void>((resolve, reject) => {
      waiting = [...waiting, resolve];
      signal?.addEventListener('abort', () => {
        waiting = waiting.filter((other) => other !== resolve);
        reject(new TaskCanceled());
      });
    });
  }
  running += 1;
}

function done(): void {
  running -= 1;
  const [next, ...others] = waiting;
  waiting = others;
  next?.();
}

async function runInWorker<Name extends TaskName>(
  name: Name,
  args: TaskArguments<Name>,
  signal: AbortSignal | undefined,
): Promise<TaskResult<Name>> {
  await turn(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker: Worker | undefined;
  try {
    const started = new Worker(new URL('./modelWorker.ts', import.meta.url));
    worker = started;
    const reply = await Promise.race([
      wrap<RemoteTasks>(started).replyTo(name, args),
      new Promise<never>((_, reject) => {
        started.onerror = (event) => reject(new Error(event.message));
        timer = setTimeout(() => reject(new TaskStopped()), timeLimit);
        if (signal?.aborted) reject(new TaskCanceled());
        signal?.addEventListener('abort', () => reject(new TaskCanceled()));
      }),
    ]);
    // The worker ran the task of this name on these arguments: what it answers is that task's result.
    return valueOf(reply as TaskReply<TaskResult<Name>>);
  } finally {
    clearTimeout(timer);
    worker?.terminate();
    done();
  }
}

/**
 * Runs a task at once where it is short or no worker exists (Node, Excel's JavaScript-only runtime), otherwise in a
 * worker: the cell shows #BUSY! and gets its value when the worker answers. To be called before a core's first `await`:
 * the worker stops when the call is cancelled.
 * @param cost expected time in milliseconds
 * @throws ModelError; TaskStopped after two minutes in a worker; TaskCanceled
 */
export function runTask<Name extends TaskName>(
  name: Name,
  args: TaskArguments<Name>,
  cost: number,
): TaskResult<Name> | Promise<TaskResult<Name>> {
  if (cost <= longTask || typeof Worker === 'undefined') return runHere(name, args);
  return runInWorker(name, args, currentSignal());
}
