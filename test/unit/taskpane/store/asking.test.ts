import { createStore } from 'zustand/vanilla';
import type { CellValue } from '../../../../src/customers/cells';
import { createActions } from '../../../../src/taskpane/store/actions';
import { initialState } from '../../../../src/taskpane/store/state';
import { canEnter, isAsking } from '../../../../src/taskpane/store/transitions/flow';
import { gridOf } from '../../../support/customers';
import { createFakeEngine } from '../../../support/pane/fakeEngine';
import { createFakeHost } from '../../../support/pane/fakeHost';
import { today } from '../../../support/pane/states';
import { until } from '../../../support/until';

const openCells: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Order date', 'Amount'],
  ['C1', '3/4/2026', 100],
  ['C1', '5/6/2026', 50],
  ['C2', '1/2/2026', 60],
];

function paneOn(values: readonly (readonly CellValue[])[]) {
  const store = createStore(() => initialState);
  const host = createFakeHost(gridOf(values));
  const actions = createActions({
    store,
    host,
    engine: createFakeEngine(),
    today: () => today,
    now: () => today * 86_400_000,
  });
  return { actions, state: () => store.getState() };
}

describe('cells that can be read in more ways than one', () => {
  it('hold the user until they are answered, and not longer', async () => {
    const { actions, state } = paneOn(openCells);
    await actions.read();
    expect(isAsking(state())).toBe(true);
    actions.goTo('method');
    expect(state().step).toBe('columns');
    actions.answerQuestion('dateOrder', 'dmy');
    await until(() => !state().buildStale);
    expect(isAsking(state())).toBe(false);
    expect(canEnter(state(), 'method')).toBe(true);
    expect(state().mapping?.answers).toEqual({ dateOrder: ['dmy'] });
  });

  it('stop the way from the ribbon to the preview', async () => {
    const { actions, state } = paneOn(openCells);
    await actions.segmentSelection();
    expect(state()).toMatchObject({ step: 'columns', problem: null, preview: null });
    const told = paneOn([...openCells, ['C3', '25/2/2026', 5]]);
    await told.actions.segmentSelection();
    expect(told.state().step).toBe('preview');
  });

  it('are asked about in words, with the dates written so that nobody mistakes them', async () => {
    const { actions, state } = paneOn(openCells);
    await actions.read();
    const [question] = state().build?.questions ?? [];
    expect(question?.options.map(({ text }) => text)).toEqual([
      {
        'en-US': 'The day: 3/4/2026 is 3 Apr 2026; all from 1 Feb 2026 to 5 Jun 2026',
        'zh-CN': '日在前：3/4/2026 即 2026年4月3日；全部从 2026年2月1日 到 2026年6月5日',
      },
      {
        'en-US': 'The month: 3/4/2026 is 4 Mar 2026; all from 2 Jan 2026 to 6 May 2026',
        'zh-CN': '月在前：3/4/2026 即 2026年3月4日；全部从 2026年1月2日 到 2026年5月6日',
      },
    ]);
  });
});
