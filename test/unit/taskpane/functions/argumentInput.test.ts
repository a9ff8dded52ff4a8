import type { Parameter } from '../../../../src/functions/parameter';
import { anyNumber } from '../../../../src/functions/numberRange';
import { readInput } from '../../../../src/taskpane/functions/argumentInput';

const text = { 'en-US': 'x', 'zh-CN': 'x' };
const number: Parameter = { kind: 'number', name: 'x', text, unit: 'any', range: anyNumber };
const date: Parameter = { kind: 'date', name: 'asOf', text, unit: 'date' };
const choice: Parameter = {
  kind: 'choice',
  name: 'method',
  text,
  choices: [{ value: 'valueRisk', text: { 'en-US': 'Value × risk', 'zh-CN': '价值与风险' } }],
};

test.each([
  ['100', 100],
  ['-5', -5],
  ['7%', 0.07],
  ['1,234.5', 1234.5],
  ['=12', 12],
  ['TRUE', true],
  ['"say ""a"""', 'say "a"'],
  [
    '{1,2;3,4}',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['{"a";-1}', [['a'], [-1]]],
])('%s is a value', (typed, value) => {
  expect(readInput(number, typed)).toMatchObject({ kind: 'value', value });
});

test('thousands are not written as two arguments', () => {
  expect(readInput(number, '1,234').text).toBe('1234');
});

test.each(['B2', '$B$2:B9', "'My sheet'!A1:B2", 'B:B', 'Customers[Margin]', '客户表[毛利]', 'rates', 'F2#'])(
  '%s refers to cells',
  (typed) => {
    expect(readInput(number, ` ${typed} `)).toEqual({ kind: 'reference', text: typed });
  },
);

test.each(['B2*12', 'SUM(A1:A9)', 'IF(A1>0,1,2)', '(A1+2)/3'])('only Excel calculates %s', (typed) => {
  expect(readInput(number, typed)).toEqual({ kind: 'calculation', text: typed });
});

test.each([
  ['(A1', 'unreadable'],
  ['"open', 'unreadable'],
  ['A1)', 'unreadable'],
  ['two words', 'unreadable'],
  ['A1,B2', 'severalArguments'],
  ['1;2', 'severalArguments'],
])('%s would spoil the formula: %s', (typed, fault) => {
  expect(readInput(number, typed)).toMatchObject({ kind: 'fault', fault });
});

test.each(['Value × risk', 'valuerisk', '价值与风险', '"valueRisk"'])(
  'the choice %s needs no quotation marks',
  (typed) => {
    expect(readInput(choice, typed)).toEqual({ kind: 'value', text: '"valueRisk"', value: 'valueRisk' });
  },
);

test('a date is a date, not a subtraction; what names a cell stays a cell', () => {
  expect(readInput(date, '2026-01-31')).toEqual({ kind: 'value', text: '"2026-01-31"', value: '2026-01-31' });
  expect(readInput(date, '2026年1月31日')).toMatchObject({ kind: 'value', value: '2026年1月31日' });
  expect(readInput(date, 'MAY5')).toMatchObject({ kind: 'reference' });
});
