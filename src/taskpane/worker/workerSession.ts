import type { Remote } from 'comlink';
import { PaneError } from '../store/problemOf';
import type { Answer, WorkerEngine } from './workerEngine';

/** A running worker. */
export interface WorkerLink {
  readonly engine: Remote<WorkerEngine>;
  readonly terminate: () => void;
}

type Ask = <T>(question: (engine: Remote<WorkerEngine>) => Promise<Answer<T>>) => Promise<T>;

/** What a worker holds; each stands on those before. */
export const knowledge = ['nothing', 'rows', 'customers', 'segments'] as const;
export type Knowledge = (typeof knowledge)[number];

/** The life of one worker. What waits for an answer, or asks after the end, is told that it was cancelled. */
export interface Session {
  readonly ask: Ask;
  readonly end: () => void;
  knows: Knowledge;
}

export function startSession({ engine, terminate }: WorkerLink): Session {
  const over = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason as Error));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);
  return {
    async ask(question) {
      over.signal.throwIfAborted();
      const answer = await Promise.race([question(engine), ended]);
      if ('problem' in answer) throw new PaneError(answer.problem);
      return answer.value;
    },
    end: () => {
      terminate();
      over.abort(new DOMException('The user cancelled', 'AbortError'));
    },
    knows: 'nothing',
  };
}
