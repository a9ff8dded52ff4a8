import { notDerived } from '../../../../src/customers/derivations';
import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import type { Remembered } from '../../../../src/taskpane/settings/remembered';
import { initialState, type PaneState } from '../../../../src/taskpane/store/state';
import {
  asOfChosen,
  columnsRecognised,
  customersBuilt,
  derivationChosen,
  fieldChosen,
  layoutChosen,
} from '../../../../src/taskpane/store/transitions/data';
import { columnsView } from '../../../../src/taskpane/worker/customersViews';
import { customerGrid } from '../../../support/pane/customerGrid';
import { fakeMethods } from '../../../support/pane/fakeEngine';
import { previewedState } from '../../../support/pane/states';

const grid = customerGrid(20);
const columns = columnsView(recognizeColumns(grid));
const recognised = columnsRecognised(initialState, grid.address, columns);

const remembered: Remembered = {
  address: 'Customers!A1:I21',
  day: 20_000,
  layout: 'customers',
  derive: {},
  answers: {},
  fields: { Orders: null, Satisfaction: 'loyalty' },
  method: 'valueTiers',
  cross: null,
  settings: { valueTiers: { top: 0.1 } },
  playbook: { 'rfm.champions': { care: 'Call them' } },
  scorecards: ['customers'],
  asOf: 20_500,
  predict: null,
  language: null,
};
const knowing = (known: Remembered): PaneState => ({ ...initialState, remembered: known });

function fieldOf(state: PaneState, header: string) {
  const index = state.columns?.columns.find((column) => column.header === header)?.index ?? -1;
  return state.mapping?.fields[index];
}

describe('columnsRecognised', () => {
  test('goes to the columns with what was recognised', () => {
    expect(recognised.step).toBe('columns');
    expect(recognised.mapping).toEqual(columns.mapping);
  });

  test('forgets what stood on other rows', async () => {
    const state = columnsRecognised(await previewedState(), grid.address, columns);
    expect(state).toMatchObject({ build: null, preview: null, notes: [], written: null });
  });

  test('takes the fields of last time where headers are the same', () => {
    const state = columnsRecognised(knowing(remembered), grid.address, columns);
    expect(fieldOf(state, 'Orders')).toBeNull();
    expect(fieldOf(state, 'Satisfaction')).toBe('loyalty');
    expect(fieldOf(state, 'Customer ID')).toBe('id');
    expect(state).toMatchObject({
      method: 'valueTiers',
      settings: remembered.settings,
      mapping: { asOf: 20_500 },
    });
  });

  test('does not take them when the user does not want to', () => {
    const state = { ...knowing(remembered), useRemembered: false };
    expect(fieldOf(columnsRecognised(state, grid.address, columns), 'Satisfaction')).toBe('satisfaction');
  });

  test('does not take the method of last time for rows of other columns', () => {
    const other = { ...remembered, fields: { Elsewhere: null } };
    const state = columnsRecognised(knowing(other), grid.address, columns);
    expect(state.method).toBeNull();
  });
});

describe('choices', () => {
  test('a field moves from the column that had it', () => {
    const state = fieldChosen(recognised, 8, 'value');
    expect(state.mapping?.fields[8]).toBe('value');
    expect(state.mapping?.fields.filter((field) => field === 'value')).toHaveLength(1);
  });

  test('several columns may be unused', () => {
    const state = fieldChosen(fieldChosen(recognised, 0, null), 1, null);
    expect(state.mapping?.fields.slice(0, 2)).toEqual([null, null]);
  });

  test('layout and as-of date undo what was built from them', async () => {
    const built = await previewedState();
    expect(layoutChosen(built, 'log')).toMatchObject({
      mapping: { layout: 'log' },
      build: null,
      preview: null,
    });
    expect(asOfChosen(built, 20_000)).toMatchObject({ mapping: { asOf: 20_000 }, methods: [] });
  });
});

describe('derivations', () => {
  test('what stands on the customers is gone, the customers show until the new ones are there', async () => {
    const built = await previewedState();
    const state = derivationChosen(built, 'recency', notDerived);
    expect(state).toMatchObject({
      mapping: { derive: { recency: notDerived } },
      build: built.build,
      methods: built.methods,
      buildStale: true,
      preview: null,
    });
    if (built.build === null) throw new Error('nothing was built');
    expect(customersBuilt(state, built.build, fakeMethods).buildStale).toBe(false);
  });

  test('one that is switched on for a method brings it, where it is possible then', async () => {
    const built = await previewedState();
    const state = derivationChosen(built, 'value', 'valueFromSpend', 'valueTiers');
    if (built.build === null) throw new Error('nothing was built');
    expect(customersBuilt(state, built.build, fakeMethods).method).toBe('valueTiers');
    const off = derivationChosen(state, 'value', notDerived, 'valueTiers');
    const without = fakeMethods.filter(({ id }) => id !== 'valueTiers');
    expect(customersBuilt(off, built.build, without).method).toBe('rfm');
  });

  test('those of last time come back with the columns', () => {
    const state = columnsRecognised(
      knowing({ ...remembered, derive: { tenure: notDerived } }),
      grid.address,
      columns,
    );
    expect(state.mapping?.derive).toEqual({ tenure: notDerived });
  });
});

describe('customersBuilt', () => {
  test('offers RFM first where it is possible', async () => {
    const { build } = await previewedState();
    if (build === null) throw new Error('nothing was built');
    expect(customersBuilt(recognised, build, fakeMethods).method).toBe('rfm');
  });

  test('drops a chosen method that is not possible any more, and a cross that became the method', async () => {
    const { build } = await previewedState();
    if (build === null) throw new Error('nothing was built');
    const state = { ...recognised, method: 'valueRisk', cross: 'rfm' } as const;
    expect(customersBuilt(state, build, fakeMethods)).toMatchObject({ method: 'rfm', cross: null });
  });
});
