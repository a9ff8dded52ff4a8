import { initialState, steps, type PaneState } from '../../../../src/taskpane/store/state';
import { canEnter, enter, stepBefore } from '../../../../src/taskpane/store/transitions/flow';
import {
  dismissProblem,
  endWork,
  fail,
  progress,
  startWork,
} from '../../../../src/taskpane/store/transitions/working';
import { previewedState } from '../../../support/pane/states';

const problem = { code: 'x', text: { 'en-US': 'x', 'zh-CN': 'x' } };

describe('canEnter', () => {
  test('only the first step is open before anything was read', () => {
    expect(steps.filter((step) => canEnter(initialState, step))).toEqual(['data']);
  });

  test('every step is open once there is a preview', async () => {
    const state = await previewedState();
    expect(steps.filter((step) => canEnter(state, step))).toEqual([...steps]);
  });

  test('nothing is written from a preview that is out of date', async () => {
    const state = { ...(await previewedState()), previewStale: true };
    expect(canEnter(state, 'write')).toBe(false);
    expect(canEnter(state, 'preview')).toBe(true);
  });

  test('no method can be chosen while no customer is left', async () => {
    const state = await previewedState();
    const empty: PaneState = {
      ...state,
      build: state.build === null ? null : { ...state.build, customers: 0 },
    };
    expect(canEnter(empty, 'method')).toBe(false);
  });
});

describe('enter', () => {
  test('stays where it is when the step is closed', () => {
    expect(enter(initialState, 'write')).toBe(initialState);
  });

  test('leaves the problem of the step before behind', async () => {
    const state = { ...(await previewedState()), problem };
    expect(enter(state, 'data')).toMatchObject({ step: 'data', problem: null });
  });
});

test('stepBefore goes back one step, and not before the first', () => {
  expect(steps.map(stepBefore)).toEqual([null, 'data', 'columns', 'method', 'preview']);
});

describe('work', () => {
  const working = startWork({ ...initialState, problem }, 'reading');

  test('starts without progress and clears the last problem', () => {
    expect(working).toMatchObject({ work: { name: 'reading', done: 0, total: 0 }, problem: null });
  });

  test('never runs backwards', () => {
    const half = progress(working, 50, 100);
    expect(progress(half, 20, 100).work).toEqual({ name: 'reading', done: 50, total: 100 });
    expect(progress(half, 80, 100).work?.done).toBe(80);
  });

  test('progress after the end is ignored', () => {
    expect(progress(endWork(working), 1, 2).work).toBeNull();
  });

  test('a failure keeps everything but the work', async () => {
    const state = startWork(await previewedState(), 'writing');
    const failed = fail(state, problem);
    expect(failed).toEqual({ ...state, work: null, problem });
    expect(dismissProblem(failed).problem).toBeNull();
  });
});
