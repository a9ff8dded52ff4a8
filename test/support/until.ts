import { limit } from './machine';

/**
 * Waits until something is so.
 * @throws Error after a minute of a quiet machine's time, naming the condition
 */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + limit(60_000);
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
