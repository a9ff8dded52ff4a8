import { initialState, steps, type PaneState, type Problem, type Step, type Work } from '../state';

/** Whether the user can go to a step: what it stands on must exist. */
export function canEnter(state: PaneState, step: Step): boolean {
  switch (step) {
    case 'data':
      return true;
    case 'columns':
      return state.columns !== null;
    case 'method':
      return (state.build?.customers ?? 0) > 0 && state.methods.length > 0;
    case 'preview':
      return state.preview !== null;
    case 'write':
      return state.preview !== null && !state.previewStale;
  }
}

/** Goes to a step if it can be entered; a problem of the step before is gone then. */
export function enter(state: PaneState, step: Step): PaneState {
  if (!canEnter(state, step) || state.step === step) return state;
  return { ...state, step, problem: null };
}

/** The step before, for the Back button; null on the first. */
export function stepBefore(step: Step): Step | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

export function startWork(state: PaneState, name: Work['name']): PaneState {
  return { ...state, work: { name, done: 0, total: 0 }, problem: null };
}

/** Progress never runs backwards within one task, whatever order its reports arrive in. */
export function progress(state: PaneState, done: number, total: number): PaneState {
  const { work } = state;
  if (work === null) return state;
  const share = total > 0 ? done / total : 0;
  if (work.total > 0 && share < work.done / work.total) return state;
  return { ...state, work: { ...work, done, total } };
}

export function endWork(state: PaneState): PaneState {
  return state.work === null ? state : { ...state, work: null };
}

/** The task ended badly: everything that was there stays. */
export function fail(state: PaneState, problem: Problem): PaneState {
  return { ...state, work: null, problem };
}

export function dismissProblem(state: PaneState): PaneState {
  return state.problem === null ? state : { ...state, problem: null };
}

/** Back to the first step for other rows; what the workbook keeps stays. */
export function restarted(state: PaneState): PaneState {
  const { selection, selectionKnown, visibleOnly } = state;
  const { remembered, settingsNewer, conflicts, playbook, sheetLanguage, writtenBefore } = state;
  return {
    ...initialState,
    ...{ selection, selectionKnown, visibleOnly },
    ...{ remembered, settingsNewer, conflicts, playbook, sheetLanguage, writtenBefore },
  };
}
