import type { Problem, Work } from '../state';

/** A state in which something may run, and may have ended badly. */
export interface Workable {
  readonly work: Work | null;
  readonly problem: Problem | null;
}

/** What was cancelled already cannot be once more. */
export function canCancel({ name }: Work): boolean {
  return name !== 'cancelling';
}

export function startWork<S extends Workable>(state: S, name: Work['name']): S {
  return { ...state, work: { name, done: 0, total: 0 }, problem: null };
}

/** Progress never runs backwards within one task, whatever order its reports arrive in. */
export function progress<S extends Workable>(state: S, done: number, total: number): S {
  const { work } = state;
  if (work === null) return state;
  const share = total > 0 ? done / total : 0;
  if (work.total > 0 && share < work.done / work.total) return state;
  return { ...state, work: { ...work, done, total } };
}

export function endWork<S extends Workable>(state: S): S {
  return state.work === null ? state : { ...state, work: null };
}

/** The task ended badly: everything that was there stays. */
export function fail<S extends Workable>(state: S, problem: Problem): S {
  return { ...state, work: null, problem };
}

export function dismissProblem<S extends Workable>(state: S): S {
  return state.problem === null ? state : { ...state, problem: null };
}
