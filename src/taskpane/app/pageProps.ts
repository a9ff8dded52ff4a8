import type { StoreApi } from 'zustand/vanilla';
import type { Host } from '../../excel/host';
import type { Predict } from '../predict/createPredict';
import type { PaneActions } from '../store/actions';
import type { PaneState } from '../store/state';

/** What every page gets: the state to show, what the user can do, and the workbook. */
export interface PageProps {
  readonly store: StoreApi<PaneState>;
  readonly actions: PaneActions;
  readonly host: Host;
  /** State and actions of the Predict page. */
  readonly predict: Predict;
  /** Brings another page to the front. */
  readonly showPage: (key: string) => void;
}
