import { isReadyMessage } from './announceReady';
import { starterOf } from './starterOf';
import { WorkerFault } from './workerFault';

interface Options {
  /** Names the worker in the browser's tools, and its file. */
  readonly name: string;
  /** Milliseconds until the script has to have said that it runs (`announceReady`); without it, no limit. */
  readonly startLimit?: number;
}

/** In how many steps the time for a start is waited for. */
const steps = 10;

/** A worker under the page's own policy, whose every end is heard of. */
export class GuardedWorker {
  /** For comlink. */
  readonly endpoint: Worker;
  /** Rejects with the first thing that goes wrong, a `WorkerFault`; never resolves. The worker is ended by then. */
  readonly fault: Promise<never>;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(script: URL, { name, startLimit }: Options) {
    this.endpoint = new Worker(starterOf(script), { name });
    this.fault = new Promise<never>((_, reject) => {
      let runs = false;
      const fail = (fault: WorkerFault): void => {
        this.terminate();
        reject(fault);
      };
      // In steps: while the page itself is busy, neither the worker's word nor time counts.
      const wait = (limit: number, step: number): void => {
        this.timer = setTimeout(() => {
          if (step < steps) wait(limit, step + 1);
          else fail(new WorkerFault('silent', { seconds: limit / 1000 }));
        }, limit / steps);
      };
      if (startLimit !== undefined) wait(startLimit, 1);
      this.endpoint.addEventListener('message', ({ data }) => {
        if (!isReadyMessage(data)) return;
        runs = true;
        clearTimeout(this.timer);
      });
      this.endpoint.addEventListener('error', (event) => {
        event.preventDefault();
        fail(new WorkerFault(runs ? 'died' : 'notLoaded', { detail: event.message }));
      });
      this.endpoint.addEventListener('messageerror', () => fail(new WorkerFault('unreadable')));
    });
    // Nobody may be waiting when it happens.
    this.fault.catch(() => undefined);
  }

  terminate(): void {
    clearTimeout(this.timer);
    this.endpoint.terminate();
  }
}
