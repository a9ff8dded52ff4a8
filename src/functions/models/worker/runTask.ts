import { WorkerFault } from '../../../workers/workerFault';
import { currentSignal } from '../../cancellation';
import { pageTime } from '../../pageTime';
import { isReply } from './isReply';
import { createTaskQueue } from './taskQueue';
import { runHere, valueOf, type TaskReply } from './taskReply';
import type { TaskArguments, TaskName, TaskResult } from './tasks';
import { startTaskWorker } from './taskWorker';

/** A task that is expected to take longer than this, in milliseconds, is not run where cells and pane would wait. */
const longTask = 50;

const enqueue = createTaskQueue(startTaskWorker, {
  workers: 2,
  waitingBytes: 128 * 2 ** 20,
  time: 120_000,
  idle: 10_000,
});

async function runInWorker<Name extends TaskName>(
  name: Name,
  args: TaskArguments<Name>,
  signal: AbortSignal | undefined,
): Promise<TaskResult<Name>> {
  const reply = await enqueue(name, args, signal);
  if (!isReply(name, reply)) throw new WorkerFault('wrongAnswer', { detail: name });
  // The worker ran the task of this name on these arguments, and what it answers looks so.
  return valueOf(reply as TaskReply<TaskResult<Name>>);
}

/**
 * Runs a task at once where it is short, and so were those just before, or where no worker exists (Node, Excel's
 * JavaScript-only runtime); otherwise in a worker: the cell shows #BUSY! and gets its value when the worker answers. To be called before a core's first `await`:
 * the worker stops when the call is cancelled.
 * @param cost expected time in milliseconds
 * @throws ModelError; TaskStopped after two minutes in a worker; TaskCanceled; TooManyWaiting; WorkerFault
 */
export function runTask<Name extends TaskName>(
  name: Name,
  args: TaskArguments<Name>,
  cost: number,
): TaskResult<Name> | Promise<TaskResult<Name>> {
  const isShort = cost <= longTask && pageTime.isLeft();
  if (isShort || typeof Worker === 'undefined') return pageTime.use(() => runHere(name, args));
  return runInWorker(name, args, currentSignal());
}
