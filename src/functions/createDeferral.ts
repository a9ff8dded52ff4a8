/** Runs something when the page has time for it; rejects where it was called off before. */
export type Deferral = <Value>(
  run: () => Value | Promise<Value>,
  signal: AbortSignal | undefined,
) => Promise<Value>;

/**
 * Puts calls off and runs them one after the other, some milliseconds at a time, so that the page hears its user, and the
 * next call from Excel, in between. What is called off while it waits never runs. The runtime makes calls one by one and
 * forgets a cancellation that comes before the call is made: a call that only takes its place is made at once.
 * @param slice milliseconds at a time
 * @param canceled the error of a call that was called off
 */
export function createDeferral(
  slice: number,
  canceled: () => Error,
  now = () => performance.now(),
): Deferral {
  const waiting = new Set<() => void>();
  let isPlanned = false;

  function plan(): void {
    if (isPlanned || waiting.size === 0) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      const start = now();
      for (const next of waiting) {
        waiting.delete(next);
        next();
        if (now() - start >= slice) break;
      }
      plan();
    }, 0);
  }

  return (run, signal) =>
    new Promise((resolve, reject) => {
      const attempt = async () => await run();
      const next = (): void => resolve(attempt());
      waiting.add(next);
      signal?.addEventListener('abort', () => {
        if (waiting.delete(next)) reject(canceled());
      });
      plan();
    });
}
