import { allFunctions, functionsOf, groupIds, searchFunctions } from '../../../src/functions/catalogue';

const namesOf = (query: string) => searchFunctions(query).map(({ name }) => name);

test('holds every closed-form function of the product', () => {
  // The list is written out here, so that a function cannot disappear unnoticed.
  const names = [
    ...['CLV', 'CLVFLOW', 'NETVALUE', 'REFERRALVALUE', 'SHAREOFWALLET', 'GROWTHRATE', 'CAC', 'PAYBACK'],
    ...['LTVRATIO', 'RELATIONSHIPCOST', 'RETENTIONCOST', 'COSTVARIANCE', 'RELATIONSHIPROI', 'SATINDEX'],
    ...['CSAT', 'NPS', 'EFFORT', 'SERVICEGAP', 'RETENTION', 'CHURN', 'REPEATRATE', 'CONVERSION'],
    ...['WITHINTARGET', 'FEEDBACKRATE', 'COCREATION', 'COMPOSITE', 'FOURC', 'EXPECTEDLOSS', 'RISKCLV'],
    ...['CONCENTRATION', 'VOLATILITY', 'UPLIFT', 'RFMSUMMARY', 'RFM', 'SEGMENT'],
  ];
  expect(allFunctions.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('every function belongs to a group that is shown', () => {
  expect(groupIds.flatMap((group) => functionsOf(group)).length).toBe(allFunctions.length);
});

test('finds by name, with the function of that name first', () => {
  expect(namesOf('clv')[0]).toBe('CLV');
  expect(namesOf('nps')).toContain('NPS');
});

test('finds by meaning in English and Chinese', () => {
  expect(namesOf('wallet')).toContain('SHAREOFWALLET');
  expect(namesOf('净推荐')).toContain('NPS');
  expect(namesOf('流失')).toContain('CHURN');
  expect(namesOf('acquisition cost')).toContain('CAC');
});

test('all words must match; nothing written matches all', () => {
  expect(namesOf('churn zebra')).toEqual([]);
  expect(namesOf('  ')).toHaveLength(allFunctions.length);
});
