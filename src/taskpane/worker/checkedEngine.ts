import type { Remote } from 'comlink';
import { WorkerFault } from '../../workers/workerFault';
import { isAnswer } from './answerShapes';
import type { WorkerEngine } from './workerEngine';

/** The worker's engine, where an answer that is none to the question is a `WorkerFault`. */
export function checkedEngine(engine: Remote<WorkerEngine>): Remote<WorkerEngine> {
  return new Proxy(engine, {
    get(target, question: keyof WorkerEngine) {
      const ask = target[question] as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        const answer = await ask(...args);
        if (!isAnswer(question, answer)) throw new WorkerFault('wrongAnswer', { detail: question });
        return answer;
      };
    },
  });
}
