import { wrap } from 'comlink';
import { GuardedWorker } from '../../workers/guardedWorker';
import type { WorkerEngine } from './workerEngine';
import type { WorkerLink } from './workerSession';

/** Milliseconds for the script to load and run, also over a slow network. */
const startLimit = 30_000;

/** Starts the worker's script, a bundle of its own. */
export function startWorker(): WorkerLink {
  const worker = new GuardedWorker(new URL('./worker.ts', import.meta.url), {
    name: 'segmentation',
    startLimit,
  });
  return {
    engine: wrap<WorkerEngine>(worker.endpoint),
    fault: worker.fault,
    terminate: () => worker.terminate(),
  };
}
