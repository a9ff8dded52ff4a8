import { wrap } from 'comlink';
import type { WorkerEngine } from './workerEngine';
import type { WorkerLink } from './workerSession';

/** Starts the worker's script, a bundle of its own. */
export function startWorker(): WorkerLink {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'segmentation' });
  return { engine: wrap<WorkerEngine>(worker), terminate: () => worker.terminate() };
}
