import { createStore, type StoreApi } from 'zustand/vanilla';
import { createActions, type PaneActions } from '../../../src/taskpane/store/actions';
import { initialState, type PaneState } from '../../../src/taskpane/store/state';
import { customerGrid } from './customerGrid';
import { createFakeEngine, type FakeEngine } from './fakeEngine';
import { createFakeHost, type FakeHost } from './fakeHost';

export interface TestPane {
  readonly store: StoreApi<PaneState>;
  readonly host: FakeHost;
  readonly engine: FakeEngine;
  readonly actions: PaneActions;
  readonly state: () => PaneState;
}

/** The day on which everything in these tests happens: 2026-06-30. */
export const today = 20_634;

/** A pane without its interface, on a workbook and an engine in memory. */
export function createTestPane(rows = 50): TestPane {
  const store = createStore(() => initialState);
  const host = createFakeHost(customerGrid(rows));
  const engine = createFakeEngine();
  const actions = createActions({ store, host, engine, today: () => today, now: () => today * 86_400_000 });
  return { store, host, engine, actions, state: () => store.getState() };
}

/** The state after rows were read and a method previewed. */
export async function previewedState(): Promise<PaneState> {
  const pane = createTestPane();
  await pane.actions.start();
  await pane.actions.read();
  await pane.actions.preview();
  return pane.state();
}
