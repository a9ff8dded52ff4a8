/** Starts the script that reads files, a bundle of its own. */
export function startReadingWorker(): Worker {
  return new Worker(new URL('./readingWorker.ts', import.meta.url), { name: 'reading' });
}
