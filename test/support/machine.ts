import { availableParallelism, loadavg } from 'node:os';

/** What the environment of a test file knows of the machine (pacedEnvironment.mjs). */
interface Machine {
  /** How many times as long as on a quiet machine of the reference something may take now; 1 at least. */
  readonly slowness: () => number;
  /** How fast and how busy the machine is, for a log. */
  readonly inWords: () => string;
  /** Whether the test that runs, or one of its hooks, has failed. */
  readonly failed: boolean;
}

/** Outside tests, as in benchmarks, the load alone is known. */
const unmeasured: Machine = {
  slowness: () => Math.max(1, (loadavg()[0] ?? 1) / availableParallelism()),
  inWords: () => `load average ${loadavg().join(', ')} on ${availableParallelism()} cores`,
  failed: false,
};

export function machine(): Machine {
  return (globalThis as { machine?: Machine }).machine ?? unmeasured;
}

/** A limit in milliseconds for what may take `milliseconds` on a quiet machine of the reference. */
export function limit(milliseconds: number): number {
  return Math.ceil(milliseconds * machine().slowness());
}

/**
 * The promise's result within a limit that follows the machine.
 * @throws Error that names what was waited for
 */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  const time = limit(milliseconds);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${time} ms in vain for ${what}`)), time);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
