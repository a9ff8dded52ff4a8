/**
 * Runs a task so that only the newest call counts: while one runs, later calls wait, and of those only
 * the last is run. The promise ends when nothing waits any more.
 */
export function latest(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const loop = async (): Promise<void> => {
    do {
      again = false;
      await task();
    } while (isWanted());
  };
  const isWanted = (): boolean => again;
  return () => {
    if (running !== null) {
      again = true;
      return running;
    }
    running = loop().finally(() => {
      running = null;
    });
    return running;
  };
}
