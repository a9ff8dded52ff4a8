import type { StoreApi } from 'zustand/vanilla';
import { HostError } from '../../excel/hostError';
import { partsOfState } from '../settings/partsOfState';
import { same, type SettingsDifference } from '../settings/mergeParts';
import { takenFrom, type SettingsKeeper } from '../settings/settingsKeeper';
import type { Parts } from '../settings/parts';
import type { PredictRequest } from '../worker/predict/request';
import { latest } from './latest';
import type { PaneState } from './state';
import * as remembering from './transitions/remembering';

export interface KeepingTools {
  readonly store: StoreApi<PaneState>;
  readonly keeper: SettingsKeeper;
  /** Today, days since 1970-01-01. */
  readonly today: () => number;
  /** What somebody else set holds in the pane now. */
  readonly onTaken: () => void;
}

/** Milliseconds without a change before what was changed goes into the workbook. */
const quiet = 1000;

/** Keeps the pane's settings in the workbook while the user works. */
export type Keeping = ReturnType<typeof createKeeping>;

export function createKeeping({ store, keeper, today, onTaken }: KeepingTools) {
  let predict: PredictRequest | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const apply = (change: (state: PaneState) => PaneState): void =>
    store.setState(change(store.getState()), true);

  const now = latest(async () => {
    clearTimeout(timer);
    const asked = store.getState();
    let mine: Parts = {};
    const kept = await keeper.keep((seen) => (mine = partsOfState(asked, predict, seen, today())));
    apply((state) => remembering.settingsKept(state, kept));
    const taken = takenFrom(mine, kept, (part) => remembering.isTaken(store.getState(), part));
    // What was changed here meanwhile is kept first; with it comes what is left now.
    if (taken.differences.length === 0 || !remembering.isSame(store.getState(), asked)) return;
    keeper.saw(taken.parts);
    apply((state) => remembering.settingsTaken(state, taken));
    onTaken();
  });

  /** What cannot be kept now (a cell is being edited) is kept with the next change, at the latest with the sheets. */
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void now().catch(() => undefined), quiet);
  }

  return {
    /** What the workbook holds when the pane starts. */
    async find(): Promise<void> {
      const kept = await keeper.read().catch((thrown: unknown) => {
        // Nobody waits for them here, and without them the last time's settings would be lost on the user.
        if (thrown instanceof HostError && thrown.code === 'noAnswerBrief') return 'again';
        return null;
      });
      if (kept === 'again') return this.find();
      if (kept !== null) apply((state) => remembering.settingsFound(state, kept));
    },
    now,
    soon,
    /** Before other rows are read: what is here goes into the workbook, what others changed comes out of it. */
    async refresh(): Promise<void> {
      // Where that fails, the pane goes on with what it has.
      await now().catch(() => undefined);
    },
    predict(request: PredictRequest): void {
      predict = request;
      soon();
    },
    async settle(whose: 'mine' | 'theirs'): Promise<void> {
      const { conflicts } = store.getState();
      keeper.settle(conflicts, whose);
      await now();
      // What was just chosen is no news.
      apply((state) => ({ ...state, taken: state.taken.filter((one) => !conflicts.some(isSamePlace(one))) }));
    },
    async forget(): Promise<void> {
      clearTimeout(timer);
      await keeper.forget();
      predict = null;
      apply((state) => ({
        ...state,
        remembered: null,
        settingsBroken: [],
        settingsMisfits: [],
        conflicts: [],
        taken: [],
      }));
    },
  };
}

function isSamePlace(one: SettingsDifference): (other: SettingsDifference) => boolean {
  return ({ part, path }) => part === one.part && same(path, one.path);
}
