import type { PaneActions } from '../store/actions';
import type { PaneState } from '../store/state';
import type { Predict } from './createPredict';
import type { PredictState } from './predictState';

/** What every step of the Predict page gets: the pane's rows and customers, and the page's own state. */
export interface PredictStepProps {
  readonly pane: PaneState;
  readonly actions: PaneActions;
  readonly state: PredictState;
  readonly predict: Predict;
  readonly showPage: (key: string) => void;
}
