import { callsIn } from '../../../src/sharing/calls';
import { FunctionNames } from '../../../src/sharing/functionNames';
import { portableForm } from '../../../src/sharing/portableForm';

const form = (name: string) => ({
  name: `CRM.${name}`,
  formula: '=LAMBDA(a,b,a)',
  comment: '',
  parameterCount: 2,
});
const names = new FunctionNames([
  { name: 'CLV', portable: form('CLV') },
  { name: 'CAC', portable: form('CAC') },
  { name: 'SBG.FIT' },
]);

describe('names of builds with another prefix', () => {
  const here = new FunctionNames([
    { name: 'ACME.CLV', plainName: 'CLV', portable: form('CLV') },
    { name: 'ACME.SBG.FIT', plainName: 'SBG.FIT' },
    { name: 'ACME.NPS', plainName: 'NPS' },
  ]);

  it.each([
    ['=acme.clv(A1,2)', '=CRM.CLV(A1,2)'],
    ['=_xldudf_ACME_CLV(A1,2)', '=CRM.CLV(A1,2)'],
  ])('those of this one are found: %s', (formula, portable) => {
    expect(portableForm(formula, here)).toEqual({ portable });
    expect(here.otherNamesIn(formula)).toEqual([]);
  });

  it.each([
    ['=CLV(A1,2)', 'CLV', 'ACME.CLV', '=ACME.CLV(A1,2)'],
    ['=1+contoso.clv (A1)', 'contoso.clv', 'ACME.CLV', '=1+ACME.CLV(A1)'],
    ['=SBG.FIT(A1)', 'SBG.FIT', 'ACME.SBG.FIT', '=ACME.SBG.FIT(A1)'],
    ['=CONTOSO.EU.SBG.FIT(A1)', 'CONTOSO.EU.SBG.FIT', 'ACME.SBG.FIT', '=ACME.SBG.FIT(A1)'],
    ['=_xldudf_CLV(A1)', 'CLV', 'ACME.CLV', '=ACME.CLV(A1)'],
    ['=_xldudf_CONTOSO_SBG_FIT(A1)', 'CONTOSO_SBG_FIT', 'ACME.SBG.FIT', '=ACME.SBG.FIT(A1)'],
  ])('those of others are told: %s', (formula, written, name, adopted) => {
    expect(here.in(formula)).toEqual([]);
    expect(here.otherNamesIn(formula)).toEqual([{ written, name }]);
    expect(here.adopted(formula)).toBe(adopted);
  });

  it.each(['=CRM.CLV(A1)', '=SUM(A1)', '=XNPS(A1)', '=SBG_FIT(A1)', '="CLV(1)"', '=CLV'])(
    'what is none of ours is not: %s',
    (formula) => {
      expect(here.otherNamesIn(formula)).toEqual([]);
      expect(here.adopted(formula)).toBe(formula);
    },
  );
});

describe('a call of ours is one however it is written', () => {
  it.each([
    ['=CLV(A1,2)', '=CRM.CLV(A1,2)'],
    ['=clv (A1,2)', '=CRM.CLV(A1,2)'],
    ['=1+clv  (A1)', '=1+CRM.CLV(A1,)'],
    ['=_xlfn._xldudf_CLV(A1,2)', '=CRM.CLV(A1,2)'],
    ['=_xldudf_CLV(A1,2)+_xludf.CAC(1,2)', '=CRM.CLV(A1,2)+CRM.CAC(1,2)'],
    ['=CLV (CAC (1,2),3)', '=CRM.CLV(CRM.CAC(1,2),3)'],
  ])('%s', (formula, portable) => {
    expect(portableForm(formula, names)).toEqual({ portable });
    expect(callsIn(formula, names).length).toBe(names.in(formula).length);
    expect(callsIn(formula, names)[0]?.arguments.length).toBeGreaterThan(0);
  });

  it('text, names and what cuts ranges out of each other are not', () => {
    expect(names.in('="clv (1)"&Sales (A1:A5)')).toEqual([]);
    expect(names.in('=CLV')).toEqual([]);
  });
});

it('says why there is no portable form', () => {
  expect(portableForm('=SBG.FIT (A1)+CLV(1,2)', names).why).toEqual({
    kind: 'noPortable',
    functions: ['SBG.FIT'],
  });
  expect(portableForm('=CLV(1,2,3)', names).why).toEqual({ kind: 'notACall' });
  expect(portableForm('=CLV(1,2)', names, new Set(['CRM.CLV'])).why).toEqual({
    kind: 'nameTaken',
    names: ['CRM.CLV'],
  });
  const long = `=CLV(1,2)&"${'x'.repeat(8180)}"`;
  expect(portableForm(long, names).why).toEqual({ kind: 'tooLong' });
});
