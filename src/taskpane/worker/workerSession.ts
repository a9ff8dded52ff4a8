import type { Remote } from 'comlink';
import { WorkerFault } from '../../workers/workerFault';
import { PaneError, problemOf } from '../store/problemOf';
import { checkedEngine } from './checkedEngine';
import type { Answer, WorkerEngine } from './workerEngine';

/** A running worker. */
export interface WorkerLink {
  readonly engine: Remote<WorkerEngine>;
  /** Rejects with a `WorkerFault` when the worker cannot go on; never resolves. */
  readonly fault: Promise<never>;
  readonly terminate: () => void;
}

type Ask = <T>(question: (engine: Remote<WorkerEngine>) => Promise<Answer<T>>) => Promise<T>;

/** What a worker holds; each stands on those before. */
export const knowledge = ['nothing', 'rows', 'customers', 'segments'] as const;
export type Knowledge = (typeof knowledge)[number];

/**
 * The life of one worker. What waits for an answer, or asks after the end, is told that it was cancelled, or what went
 * wrong with the worker.
 */
export interface Session {
  readonly ask: Ask;
  readonly end: () => void;
  knows: Knowledge;
}

/** @param onFault hears that the worker failed and was ended: the next question needs another. */
export function startSession(link: WorkerLink, onFault: () => void): Session {
  const engine = checkedEngine(link.engine);
  const over = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason as Error));
  });
  const end = (reason: Error): void => {
    if (over.signal.aborted) return;
    link.terminate();
    over.abort(reason);
  };
  const fail = (error: unknown): void => {
    if (over.signal.aborted) return;
    end(new PaneError(problemOf(error)));
    onFault();
  };
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  link.fault.catch(fail);
  return {
    async ask(question) {
      over.signal.throwIfAborted();
      const asked = question(engine);
      asked.catch((error: unknown) => {
        if (error instanceof WorkerFault) fail(error);
      });
      const answer = await Promise.race([ended, asked]);
      if ('problem' in answer) throw new PaneError(answer.problem);
      return answer.value;
    },
    end: () => end(new DOMException('The user cancelled', 'AbortError')),
    knows: 'nothing',
  };
}
