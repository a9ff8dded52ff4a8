import { HostError, type HostErrorCode } from './hostError';

/** How long Excel may take after a cancel, in milliseconds, before the user need not wait for it any longer. */
export const patience = 8000;

/**
 * The work, or its end without Excel: an Excel that never answers must not hold up who has cancelled. The work itself
 * goes on: whenever Excel answers, it sees the cancel and takes back what it began.
 */
export function endOnCancel<T>(
  signal: AbortSignal | undefined,
  work: Promise<T>,
  wait = patience,
  code: HostErrorCode = 'noAnswer',
): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onAbort = (): void => {
      timer = setTimeout(() => reject(new HostError(code)), wait);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const settled = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    void work.then(resolve, reject).finally(settled);
  });
}

/**
 * Something short, or its end without Excel: what has no Cancel of its own ends by itself. Its signal tells it then that
 * whatever it still would do is not to be done any more.
 */
export function endOnSilence<T>(work: (signal: AbortSignal) => Promise<T>, wait = patience): Promise<T> {
  const silence = new AbortController();
  const asked = endOnCancel(AbortSignal.abort(), work(silence.signal), wait, 'noAnswerBrief');
  return asked.catch((thrown: unknown) => {
    silence.abort();
    throw thrown;
  });
}
