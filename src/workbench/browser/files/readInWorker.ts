import { FileError, type FileNotice } from '../../files/fileError';
import type { WorkbookModel } from '../../workbook/model';
import { unpackModel } from './packedModel';
import type { ReadingReport, ReadingTask } from './readingTask';

/** As much of a worker as is needed here. */
export interface ReadingWorker {
  postMessage(task: ReadingTask): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: ReadingReport }) => void): void;
  addEventListener(
    kind: 'error' | 'messageerror',
    listener: (event: { readonly message?: string }) => void,
  ): void;
  terminate(): void;
}

export interface ReadInWorkerOptions {
  readonly start: () => ReadingWorker;
  /** Stops reading at once; the promise is then rejected with `cancelled`. */
  readonly signal: AbortSignal;
  /** How long nothing may be heard of the worker, and how long it may take altogether, in milliseconds. */
  readonly limits?: { readonly silence: number; readonly total: number };
}

export interface ReadFile {
  readonly model: WorkbookModel;
  readonly notices: readonly FileNotice[];
}

const usualLimits = { silence: 10_000, total: 60_000 };

/**
 * Reads a file in a worker of its own, which is ended afterwards, however it went. The bounds of reading refuse what would
 * take long; if a file gets past them, the worker is stopped when it gets nowhere.
 * @throws FileError as `readWorkbook`, and `takesTooLong`, `cancelled`, `readerFailed`
 */
export async function readInWorker(task: ReadingTask, options: ReadInWorkerOptions): Promise<ReadFile> {
  const { signal, limits = usualLimits } = options;
  const { name } = task;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let worker: ReadingWorker | undefined;
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      const fail = (detail: string): void => reject(new FileError('readerFailed', { name, detail }));
      const stopAfter = (time: number): ReturnType<typeof setTimeout> => {
        const timer = setTimeout(
          () => reject(new FileError('takesTooLong', { name, seconds: Math.round(time / 1000) })),
          time,
        );
        timers.add(timer);
        return timer;
      };
      const cancel = (): void => reject(new FileError('cancelled', { name }));
      if (signal.aborted) {
        cancel();
        return;
      }
      signal.addEventListener('abort', cancel, { once: true });

      const started = options.start();
      worker = started;
      stopAfter(limits.total);
      let silence = stopAfter(limits.silence);
      started.addEventListener('message', ({ data }) => {
        clearTimeout(silence);
        if (data.kind === 'progress') silence = stopAfter(limits.silence);
        else if (data.kind === 'refused') reject(new FileError(data.code, data.values));
        else resolve({ model: unpackModel(data.model), notices: data.notices });
      });
      started.addEventListener('error', ({ message }) => fail(message ?? 'error'));
      started.addEventListener('messageerror', () => fail('messageerror'));
      started.postMessage(task);
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    worker?.terminate();
  }
}
