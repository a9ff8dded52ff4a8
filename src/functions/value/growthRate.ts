import { growthRate } from '../../metrics/value/growthRate';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const growthRateFunction = defineFunction({
  name: 'GROWTHRATE',
  group: 'value',
  core: growthRate,
  parameters: [
    {
      name: 'values',
      kind: 'numbers',
      unit: 'any',
      range: nonNegative,
      text: { 'en-US': 'Values in time order', 'zh-CN': '按时间先后排列的数值' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'rate',
    text: { 'en-US': 'compound growth per period', 'zh-CN': '每期复合增长率' },
  },
  summary: {
    'en-US': 'Compound growth rate per period of a series.',
    'zh-CN': '一列数值的每期复合增长率。',
  },
  formula: '(last(values) / first(values))^(1/(count(values) − 1)) − 1',
  errors: [
    {
      code: '#DIV/0!',
      when: {
        'en-US': 'there are fewer than two values, or the first is 0',
        'zh-CN': '数值少于两个，或第一个为 0',
      },
    },
  ],
  origin: { works: [{ work: 'farris2010', at: { section: '4.2' } }] },
  keywords: { 'en-US': 'CAGR RRI growth', 'zh-CN': '复合增长率 年均增长' },
  example: {
    arguments: [[[1000], [1150], [1210]]],
    result: 0.1,
    meaning: {
      'en-US': 'From 1,000 to 1,210 in two periods: 10 % a period.',
      'zh-CN': '两期内从 1,000 增至 1,210：每期增长 10%。',
    },
  },
});
