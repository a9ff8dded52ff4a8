import type { StoreApi } from 'zustand/vanilla';
import { partsOfState } from '../settings/partsOfState';
import type { SettingsKeeper } from '../settings/settingsKeeper';
import type { PredictRequest } from '../worker/predict/request';
import { latest } from './latest';
import type { PaneState } from './state';
import * as remembering from './transitions/remembering';

export interface KeepingTools {
  readonly store: StoreApi<PaneState>;
  readonly keeper: SettingsKeeper;
  /** Today, days since 1970-01-01. */
  readonly today: () => number;
}

/** Milliseconds without a change before what was changed goes into the workbook. */
const quiet = 1000;

/** Keeps the pane's settings in the workbook while the user works. */
export type Keeping = ReturnType<typeof createKeeping>;

export function createKeeping({ store, keeper, today }: KeepingTools) {
  let predict: PredictRequest | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const apply = (change: (state: PaneState) => PaneState): void =>
    store.setState(change(store.getState()), true);

  const now = latest(async () => {
    clearTimeout(timer);
    const kept = await keeper.keep((seen) => partsOfState(store.getState(), predict, seen, today()));
    apply((state) => remembering.settingsKept(state, kept));
  });

  /** What cannot be kept now (a cell is being edited) is kept with the next change, at the latest with the sheets. */
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void now().catch(() => undefined), quiet);
  }

  return {
    /** What the workbook holds when the pane starts. */
    async find(): Promise<void> {
      const kept = await keeper.read().catch(() => null);
      if (kept !== null) apply((state) => remembering.settingsFound(state, kept));
    },
    now,
    soon,
    /** Before other rows are read: what is here goes into the workbook, what others changed comes out of it. */
    async refresh(): Promise<void> {
      try {
        await now();
        if (store.getState().conflicts.length > 0) return;
        const kept = await keeper.read();
        apply((state) => remembering.settingsRefreshed(state, kept));
      } catch {
        // The pane goes on with what it has.
      }
    },
    predict(request: PredictRequest): void {
      predict = request;
      soon();
    },
    settle(whose: 'mine' | 'theirs'): Promise<void> {
      keeper.settle(store.getState().conflicts, whose);
      return now();
    },
    async forget(): Promise<void> {
      clearTimeout(timer);
      await keeper.forget();
      predict = null;
      apply((state) => ({ ...state, remembered: null, conflicts: [] }));
    },
  };
}
