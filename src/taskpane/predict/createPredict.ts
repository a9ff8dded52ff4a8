import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '../../excel/host';
import type { PaneActions } from '../store/actions';
import { createWork } from '../store/createWork';
import type { PaneState } from '../store/state';
import { dismissProblem } from '../store/transitions/working';
import { writtenOf } from '../store/writtenOf';
import type { Engine } from '../worker/engine';
import type { PredictRequest } from '../worker/predict/request';
import { canEnterPredict } from './canEnterPredict';
import { dividedByPrediction } from './dividedByPrediction';
import {
  fitted,
  initialPredictState,
  requestOffered,
  requestChanged,
  rowsChanged,
  type PredictState,
  type PredictStep,
} from './predictState';

export interface PredictTools {
  /** The pane's store: rows, columns and customers, which both pages share. */
  readonly pane: StoreApi<PaneState>;
  readonly actions: PaneActions;
  readonly host: Host;
  readonly engine: Engine;
  /** Now, milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/** The Predict page's state and everything that the user can do in it. */
export type Predict = ReturnType<typeof createPredict>;

export function createPredict({ pane, actions, host, engine, now }: PredictTools) {
  const store = createStore<PredictState>(() => initialPredictState);
  const { apply, report, work, rename, attempt, cancel } = createWork(store, engine);
  const enter = (step: PredictStep): void =>
    apply((state) =>
      canEnterPredict(pane.getState(), state, step) ? { ...state, step, problem: null } : state,
    );
  pane.subscribe((next, before) => {
    if (next.mapping !== before.mapping) apply(rowsChanged);
    if (next.remembered !== before.remembered || next.useRemembered !== before.useRemembered) {
      apply((state) => requestOffered(state, next.useRemembered ? next.remembered?.predict : null));
    }
  });

  const predict = (): Promise<void> =>
    work('fitting', async (signal) => {
      const { request } = store.getState();
      const view = await engine.predict(request);
      // What was chosen or read meanwhile has taken its own way.
      if (signal.aborted || store.getState().request !== request) return;
      apply((state) => fitted(state, view));
      actions.keepPredict(request);
    });

  return {
    store,
    goTo: enter,
    change: (change: Partial<PredictRequest>): void => {
      apply((state) => requestChanged(state, change));
      actions.keepPredict(store.getState().request);
    },
    dismissProblem: (): void => apply(dismissProblem),
    /** Reads the selection; the pane's own problem says so where that fails. */
    async read(): Promise<void> {
      await actions.read();
      const { problem, work: still } = pane.getState();
      if (problem === null && still === null) enter('columns');
    },
    predict,
    /** Fits once more with a prior. */
    predictWithPrior: (): Promise<void> => {
      apply((state) => requestChanged(state, { prior: true }));
      return predict();
    },
    write: (): Promise<void> =>
      work('predicting', async (signal) => {
        const language = pane.getState().sheetLanguage ?? host.language;
        const specs = await engine.predictionSheets({ language, now: now() }, report);
        signal.throwIfAborted();
        rename('writing');
        const replacing = actions.writtenSheets.replaceOption('predictions');
        const result = await host.writeSheets(specs, {
          ...replacing,
          now: now(),
          onProgress: report,
          signal,
        });
        const written = writtenOf(specs, result, replacing.replace !== undefined);
        apply((state) => ({ ...state, written }));
        rename('keeping');
        await actions.writtenSheets.refresh();
      }),
    writeAgain: (): void => apply((state) => ({ ...state, written: null })),
    /** Hands the prediction to the Segment page. True where that page can go on with it. */
    async segmentByPrediction(): Promise<boolean> {
      let done = false;
      await work('building', async (signal) => {
        const views = await engine.usePrediction();
        signal.throwIfAborted();
        pane.setState(dividedByPrediction(pane.getState(), views), true);
        done = true;
      });
      return done;
    },
    cancel: (): void => {
      actions.cancel();
      cancel();
    },
    activateSheet: (name: string): Promise<void> => attempt(() => host.activateSheet(name)),
  };
}
