import type { PaneState } from '../store/state';
import { historySource, type HistorySource } from '../worker/predict/historySource';
import type { PredictState, PredictStep } from './predictState';

/** Where the histories would come from, with the columns as they are mapped now. */
export function sourceOf({ mapping }: PaneState): HistorySource | null {
  return mapping === null ? null : historySource(mapping.layout, mapping.fields);
}

/** Whether the user can go to a step: what it stands on must exist. */
export function canEnterPredict(pane: PaneState, state: PredictState, step: PredictStep): boolean {
  switch (step) {
    case 'data':
      return true;
    case 'columns':
      return pane.columns !== null;
    case 'model':
      return (pane.build?.customers ?? 0) > 0 && sourceOf(pane) !== null;
    case 'fit':
    case 'write':
      return state.view !== null;
  }
}
