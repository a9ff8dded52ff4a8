import { ltvRatio } from '../../metrics/cost/ltvRatio';
import { defineFunction } from '../defineFunction';
import { anyNumber, nonNegative } from '../numberRange';

export const ltvRatioFunction = defineFunction({
  name: 'LTVRATIO',
  group: 'cost',
  core: ltvRatio,
  parameters: [
    {
      name: 'clv',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Lifetime value of a customer', 'zh-CN': '单个客户的终身价值' },
    },
    {
      name: 'cac',
      kind: 'number',
      unit: 'money',
      range: nonNegative,
      text: { 'en-US': 'Acquisition cost of a customer', 'zh-CN': '单个客户的获客成本' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'ratio',
    text: { 'en-US': 'lifetime value for one unit of acquisition cost', 'zh-CN': '终身价值与获客成本之比' },
  },
  summary: {
    'en-US': 'Ratio of lifetime value to acquisition cost (LTV:CAC).',
    'zh-CN': '终身价值与获客成本之比（LTV:CAC）。',
  },
  formula: 'clv / cac',
  errors: [{ code: '#DIV/0!', when: { 'en-US': 'cac is 0', 'zh-CN': 'cac 为 0' } }],
  origin: {
    works: [
      { work: 'skok2013', for: { 'en-US': 'a ratio above 3 as a target', 'zh-CN': '以大于 3 为目标' } },
    ],
  },
  keywords: { 'en-US': 'LTV CAC ratio', 'zh-CN': '终身价值 获客成本 比率' },
  example: {
    arguments: [900, 300],
    result: 3,
    meaning: {
      'en-US': 'A customer brings three times what winning cost.',
      'zh-CN': '客户带来的价值是获客成本的三倍。',
    },
  },
});
