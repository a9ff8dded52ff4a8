import fc from 'fast-check';
import { parseRemembered } from '../../../../src/taskpane/store/remembered';

const whole = {
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

test('comes back from the workbook as it was kept', () => {
  expect(parseRemembered(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.each([null, undefined, 7, 'x', [], {}, { ...whole, version: 2 }, { ...whole, method: 'magic' }])(
  'nothing usable: %j',
  (value) => {
    expect(parseRemembered(value)).toBeNull();
  },
);

test('what does not fit is left out, the rest is kept', () => {
  const damaged = {
    ...whole,
    fields: { A: 'id', B: 'shoeSize', C: 3 },
    cross: 'magic',
    settings: { rfm: { bins: {}, tie: 'first' }, magic: { x: 1 } },
    playbook: { 'rfm.champions': { care: 5, serviceLevel: 'fast' } },
    scorecards: ['overview', 4],
    day: 'yesterday',
  };
  expect(parseRemembered(damaged)).toEqual({
    ...whole,
    fields: { A: 'id' },
    cross: null,
    settings: { rfm: { tie: 'first' } },
    playbook: { 'rfm.champions': { serviceLevel: 'fast' } },
    day: 0,
  });
});

test('never throws, whatever a workbook holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(whole)), (value, key) => {
      parseRemembered(value);
      parseRemembered({ ...whole, [key]: value });
    }),
  );
});
