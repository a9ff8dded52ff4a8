import { createPredict, type Predict } from '../../../../src/taskpane/predict/createPredict';
import { initialPredictState } from '../../../../src/taskpane/predict/predictState';
import { createTestPane, type TestPane } from '../../../support/pane/states';

function open(settings: ReadonlyMap<string, unknown> = new Map()): TestPane & { readonly predict: Predict } {
  const pane = createTestPane();
  for (const [name, value] of settings) pane.host.settings.set(name, value);
  return { ...pane, predict: createPredict({ pane: pane.store, now: Date.now, ...pane }) };
}

async function keptAfterChange(): Promise<ReadonlyMap<string, unknown>> {
  jest.useFakeTimers();
  const { actions, host, predict } = open();
  await actions.start();
  predict.change({ unit: 'month', margin: 0.3, model: 'BG/NBD' });
  await jest.advanceTimersByTimeAsync(1500);
  jest.useRealTimers();
  return host.settings;
}

test('the choices for predictions are in the workbook a moment later, and in the next pane', async () => {
  const settings = await keptAfterChange();
  expect([...settings.keys()]).toEqual(['predict']);
  const { actions, predict } = open(settings);
  await actions.start();
  expect(predict.store.getState().request).toEqual({
    ...initialPredictState.request,
    ...{ unit: 'month', horizon: 12, margin: 0.3, model: 'BG/NBD' },
  });
});

test('they are not used when the user does not want them, and come back', async () => {
  const { actions, predict } = open(await keptAfterChange());
  await actions.start();
  actions.setUseRemembered(false);
  expect(predict.store.getState().request).toEqual(initialPredictState.request);
  actions.setUseRemembered(true);
  expect(predict.store.getState().request.margin).toBe(0.3);
});

test('a step that is open keeps what is being chosen there', async () => {
  const { actions, predict } = open(await keptAfterChange());
  await actions.start();
  await actions.read();
  predict.goTo('columns');
  expect(predict.store.getState().step).toBe('columns');
  actions.setUseRemembered(false);
  expect(predict.store.getState().request.margin).toBe(0.3);
});
