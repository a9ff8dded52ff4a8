import { otherReadings, readingKey } from '../../../../src/taskpane/store/otherReadings';
import { createStore } from 'zustand/vanilla';
import { createActions } from '../../../../src/taskpane/store/actions';
import { initialState, type PaneState } from '../../../../src/taskpane/store/state';
import { gridOf } from '../../../support/customers';
import { createFakeEngine } from '../../../support/pane/fakeEngine';
import { createFakeHost } from '../../../support/pane/fakeHost';
import { today } from '../../../support/pane/states';

/** What is asked of the engine is answered in the same thread, a few turns later. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

const text = { 'en-US': '', 'zh-CN': '' };

it('asks for each option that was not taken, and for none held where many may', () => {
  const answers = { net: ['net'] };
  expect(
    otherReadings(
      [
        {
          code: 'net',
          text,
          many: false,
          options: [
            { key: 'net', text, taken: true },
            { key: 'gross', text, taken: false },
          ],
        },
        {
          code: 'statuses',
          text,
          many: true,
          options: [
            { key: 'paid', text, taken: false },
            { key: 'voided', text, taken: true },
          ],
        },
      ],
      answers,
    ),
  ).toEqual([
    { key: readingKey('net', 'gross'), answers: { net: ['gross'] } },
    { key: readingKey('statuses'), answers: { net: ['net'], statuses: ['voided'] } },
  ]);
});

it('shows what comes of every way to read the rows, and reads them the other way when asked', async () => {
  const grid = gridOf([
    ['Customer ID', 'Customer value'],
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ]);
  const store = createStore(() => initialState);
  const state = (): PaneState => store.getState();
  const actions = createActions({
    store,
    host: createFakeHost(grid),
    engine: createFakeEngine(),
    today: () => today,
    now: () => today * 86_400_000,
  });
  await actions.read();
  await settled();
  expect(state().build?.result).toMatchObject({ customers: 3, value: 6 });
  expect(state().readings).toMatchObject({
    [readingKey('duplicates', 'sum')]: { customers: 2, value: 6 },
    [readingKey('duplicates', 'latest')]: { customers: 2, value: 5 },
  });
  actions.answerQuestion('duplicates', 'latest');
  await settled();
  expect(state().build?.customers).toBe(2);
  expect(state().mapping?.answers).toEqual({ duplicates: ['latest'] });
  expect(state().build?.result.value).toBe(5);
});
