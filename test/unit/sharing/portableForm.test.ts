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
