import { wrap } from 'comlink';
import { GuardedWorker } from '../../../workers/guardedWorker';
import type { TaskName } from './tasks';

/** A worker that runs one task at a time. */
export interface TaskWorker {
  /** What the worker answers to a task, whatever that is; rejects with a `WorkerFault` where it cannot. */
  readonly ask: (name: TaskName, args: readonly unknown[]) => Promise<unknown>;
  readonly terminate: () => void;
}

interface RemoteTasks {
  replyTo(name: string, args: readonly unknown[]): unknown;
}

/** Milliseconds for the script to load and run: a cell waits without a word. */
const startLimit = 10_000;

export function startTaskWorker(): TaskWorker {
  const worker = new GuardedWorker(new URL('./modelWorker.ts', import.meta.url), {
    name: 'models',
    startLimit,
  });
  const tasks = wrap<RemoteTasks>(worker.endpoint);
  return {
    ask: (name, args) => Promise.race([tasks.replyTo(name, args), worker.fault]),
    terminate: () => worker.terminate(),
  };
}
