import type { PaneActions } from '../store/actions';
import type { PaneState } from '../store/state';

export interface StepProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}
