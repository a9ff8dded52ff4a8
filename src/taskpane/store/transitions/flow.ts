import type { QuestionView } from '../../worker/views';
import { initialState, steps, type PaneState, type Step } from '../state';

/** Whether the user can go to a step: what it stands on must exist. */
export function canEnter(state: PaneState, step: Step): boolean {
  switch (step) {
    case 'data':
      return true;
    case 'columns':
      return state.columns !== null;
    case 'method':
      return (state.build?.customers ?? 0) > 0 && state.methods.length > 0 && !isAsking(state);
    case 'preview':
      return state.preview !== null;
    case 'write':
      return state.preview !== null && !state.previewStale;
  }
}

/** Whether a question must be answered before anything goes on. */
export function isOpen({ required, answered }: Pick<QuestionView, 'required' | 'answered'>): boolean {
  return required === true && answered !== true;
}

/** Whether there is something that only the user can tell. */
export function isAsking({ build }: PaneState): boolean {
  return build?.questions.some(isOpen) ?? false;
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

/** What stays when other rows are read: what is selected, and what the workbook keeps. */
const lasting = [
  'selection',
  'selectionKnown',
  'visibleOnly',
  'remembered',
  'settingsNewer',
  'settingsBroken',
  'settingsMisfits',
  'conflicts',
  'taken',
  'playbook',
  'sheetLanguage',
  'writtenBefore',
] as const satisfies readonly (keyof PaneState)[];

/** Back to the first step for other rows. */
export function restarted(state: PaneState): PaneState {
  return lasting.reduce<PaneState>((next, field) => ({ ...next, [field]: state[field] }), initialState);
}
