import fc from 'fast-check';
import { recognizeColumns } from '../../../../src/customers/recognizeColumns';
import { readParts } from '../../../../src/taskpane/settings/parts';
import { partsOfState } from '../../../../src/taskpane/settings/partsOfState';
import { readRemembered, rememberedOf } from '../../../../src/taskpane/settings/remembered';
import { initialState, type PaneState } from '../../../../src/taskpane/store/state';
import { columnsView } from '../../../../src/taskpane/worker/customersViews';
import { customerGrid } from '../../../support/pane/customerGrid';

/** What version 1 kept as one setting. */
const blob = {
  version: 1,
  address: 'Customers!A1:I501',
  day: 20_634,
  layout: 'log',
  fields: { 'Customer ID': 'id', Notes: null },
  method: 'rfm',
  cross: 'nature',
  settings: { rfm: { bins: 5 }, clusters: { fields: ['value', 'frequency'] } },
  playbook: { 'rfm.champions': { care: 'Call them' } },
  scorecards: ['overview'],
};
const { version, ...values } = blob;
const part = (value: unknown, major = 2, minor = 0) => ({ version: [major, minor], by: '9.9', value });
const remembered = (kept: Record<string, unknown>) => rememberedOf(readParts(kept).parts);

test('reads what version 1 kept as one setting', () => {
  expect(version).toBe(1);
  expect(remembered({ segmentation: blob })).toEqual({
    ...values,
    asOf: null,
    derive: {},
    answers: {},
    predict: null,
    language: null,
  });
});

test('a setting of version 1 that was written after the parts wins over them, key by key', () => {
  const kept = {
    columns: part({ layout: 'customers', asOf: 20_000, fields: { City: 'region', Notes: 'id' } }),
    'method:rfm': part({ bins: 3, tie: 'first' }),
    segmentation: blob,
  };
  expect(remembered(kept)).toMatchObject({
    layout: 'log',
    asOf: 20_000,
    fields: { City: 'region', 'Customer ID': 'id', Notes: null },
    settings: { rfm: { bins: 5, tie: 'first' } },
  });
});

test.each([null, undefined, 7, 'x', [], {}, { ...blob, version: 0 }])('nothing usable: %j', (value) => {
  expect(remembered({ segmentation: value, columns: value })).toBeNull();
});

test('what does not fit is left out, the rest is kept', () => {
  const damaged = {
    ...blob,
    fields: { A: 'id', B: 'shoeSize', C: 3 },
    cross: 'magic',
    settings: { rfm: { bins: {}, tie: 'first' }, magic: { x: 1 } },
    playbook: { 'rfm.champions': { care: 5, serviceLevel: 'fast', mood: 'good' } },
    scorecards: ['overview', 4],
    day: 'yesterday',
  };
  expect(remembered({ segmentation: damaged })).toMatchObject({
    fields: { A: 'id' },
    cross: null,
    settings: { rfm: { tie: 'first' } },
    playbook: { 'rfm.champions': { serviceLevel: 'fast' } },
    scorecards: ['overview'],
    day: 0,
  });
});

test('derivations come back as they were chosen; words of nobody’s are left out', () => {
  const derive = { value: 'valueFromSpend', recency: 'none', tenure: 'magic', shoeSize: 'none' };
  const state = { ...initialState, ...recognisedFrom(derive) };
  const { columns = {} } = partsOfState(state, null, {}, 0);
  expect(remembered({ columns: part(columns) })?.derive).toEqual({
    value: 'valueFromSpend',
    recency: 'none',
  });
});

function recognisedFrom(derive: Readonly<Record<string, string>>): Pick<PaneState, 'columns' | 'mapping'> {
  const columns = columnsView(recognizeColumns(customerGrid(3)));
  return { columns, mapping: { ...columns.mapping, derive } };
}

const predict = {
  unit: 'month',
  horizon: 24,
  margin: 0.3,
  discountPerYear: 0.12,
  model: 'Pareto/NBD',
  prior: true,
  holdout: 0.25,
};

test('predictions come back as they were chosen', () => {
  expect(remembered({ predict: part({ ...predict, colour: 'red' }) })?.predict).toEqual(predict);
});

test.each([
  ['margin', 1.5],
  ['horizon', 0],
  ['discountPerYear', '10%'],
  ['model', 'NBD/BG'],
  ['unit', 'fortnight'],
  ['prior', null],
  ['holdout', 0.9],
])('predictions with %s %j are none', (key, value) => {
  expect(remembered({ predict: part({ ...predict, [key]: value }) })).toBeNull();
});

test('a newer minor version is read, a newer major version is named', () => {
  const sheets = { language: 'zh-CN', font: 'Song' };
  expect(readParts({ sheets: part(sheets, 2, 7) })).toMatchObject({ newer: null, parts: { sheets } });
  expect(readParts({ sheets: part(sheets, 3) })).toMatchObject({ newer: '9.9', parts: {} });
  expect(readParts({ segmentation: { version: 3 } })).toMatchObject({ newer: '3' });
});

test('never throws, whatever a workbook holds', () => {
  const names = ['columns', 'last', 'method:rfm', 'playbook:rfm.lost', 'predict', 'sheets', 'segmentation'];
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(...names),
      fc.constantFrom(...Object.keys(blob)),
      (value, name, key) => {
        remembered({ [name]: value });
        remembered({ [name]: part(value) });
        remembered({ [name]: part({ [key]: value }) });
        remembered({ segmentation: { ...blob, [key]: value } });
      },
    ),
  );
});

describe('values that do not fit', () => {
  const misfitsOf = (kept: Record<string, unknown>) =>
    readRemembered(readParts(kept).parts).misfits.map(({ part: name, path }) => [name, ...path].join(' › '));

  test('are named one by one, and the others are taken', () => {
    const kept = {
      columns: part({
        layout: 'pivot',
        asOf: '2026-01-01',
        fields: { City: 'region', Mood: 'mood', Notes: null },
        derive: { share: 'by magic' },
        answers: { dates: 'dmy' },
      }),
      last: part({ method: 'rfm', cross: 7, address: {}, day: null, scorecards: ['overview', 3] }),
      sheets: part({ language: 'tlh' }),
      predict: part({ unit: 'moon', horizon: -1, margin: 9, newer: true }),
      'method:rfm': part({ bins: 5, tie: { deep: [] } }),
      'method:tarot': part({ cards: 78 }),
      'playbook:rfm.champions': part({ care: 7, newLine: 'x' }),
    };
    expect(misfitsOf(kept)).toEqual([
      'method:rfm › tie',
      'method:tarot',
      'playbook:rfm.champions › care',
      'predict › unit',
      'predict › horizon',
      'predict › margin',
      'last › cross',
      'last › address',
      'last › scorecards',
      'columns › layout',
      'columns › asOf',
      'columns › fields › Mood',
      'columns › derive › share',
      'columns › answers › dates',
      'sheets › language',
    ]);
    expect(remembered(kept)).toMatchObject({
      method: 'rfm',
      fields: { City: 'region', Notes: null },
      settings: { rfm: { bins: 5 } },
      scorecards: ['overview'],
    });
  });

  test('a choice of the Predict page that is missing is told as the whole', () => {
    expect(misfitsOf({ predict: part({ horizon: 12 }) })).toEqual(['predict']);
  });

  test('none are named in what this version writes, nor in keys of a newer one', () => {
    expect(misfitsOf({ segmentation: blob })).toEqual([]);
    expect(misfitsOf({ columns: part({ fields: {}, colour: 'red' }, 2, 5), future: part({ a: 1 }) })).toEqual(
      [],
    );
  });

  test('prototype names are values like others', () => {
    const hostile = JSON.parse('{"fields":{"__proto__":"x","constructor":3}}') as object;
    expect(misfitsOf({ columns: part(hostile) })).toEqual([
      'columns › fields › __proto__',
      'columns › fields › constructor',
    ]);
    expect(misfitsOf({ predict: part({ toString: 1 }) })).toEqual(['predict']);
  });
});
