import { fourC } from '../../metrics/satisfaction/fourC';
import { defineFunction } from '../defineFunction';
import { nonNegative, zeroToHundred } from '../numberRange';

export const fourCFunction = defineFunction({
  name: 'FOURC',
  group: 'satisfaction',
  core: fourC,
  parameters: [
    {
      name: 'customer',
      kind: 'number',
      unit: 'index',
      range: zeroToHundred,
      text: { 'en-US': 'Customer: are wants and needs met', 'zh-CN': '顾客：需求与期望的满足程度' },
    },
    {
      name: 'cost',
      kind: 'number',
      unit: 'index',
      range: zeroToHundred,
      text: {
        'en-US': 'Cost: is what the customer gives up worth it; 100 is best',
        'zh-CN': '成本：客户付出是否值得；100 为最佳',
      },
    },
    {
      name: 'convenience',
      kind: 'number',
      unit: 'index',
      range: zeroToHundred,
      text: { 'en-US': 'Convenience: how easy it is to buy and use', 'zh-CN': '便利：购买与使用的便利程度' },
    },
    {
      name: 'communication',
      kind: 'number',
      unit: 'index',
      range: zeroToHundred,
      text: { 'en-US': 'Communication: how well the dialogue works', 'zh-CN': '沟通：双向沟通的质量' },
    },
    {
      name: 'weights',
      kind: 'numbers',
      unit: 'weight',
      range: nonNegative,
      optional: true,
      text: {
        'en-US': 'Four weights in this order; equal without them',
        'zh-CN': '按此顺序的四个权重；省略时相同',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'index',
    text: { 'en-US': '4C index', 'zh-CN': '4C 指数' },
  },
  summary: {
    'en-US': '4C index: the weighted mean of customer, cost, convenience and communication.',
    'zh-CN': '4C 指数：顾客、成本、便利与沟通四项指数的加权平均。',
  },
  formula: [
    {
      when: { 'en-US': 'with weights', 'zh-CN': '给出权重' },
      applies: ({ weights }) => weights !== undefined,
      text: 'Σ weights·(customer, cost, convenience, communication) / Σ weights',
    },
    {
      when: { 'en-US': 'without', 'zh-CN': '未给权重' },
      applies: () => true,
      text: '(customer + cost + convenience + communication) / 4',
    },
  ],
  errors: [
    { code: '#DIV/0!', when: { 'en-US': 'all weights are 0', 'zh-CN': '权重全为 0' } },
    { code: '#VALUE!', when: { 'en-US': 'there are not four weights', 'zh-CN': '权重不是四个' } },
  ],
  origin: { works: [{ work: 'lauterborn1990' }] },
  keywords: { 'en-US': '4C Lauterborn marketing mix', 'zh-CN': '4C 顾客 成本 便利 沟通' },
  example: {
    arguments: [80, 60, 70, 90],
    result: 75,
    meaning: {
      'en-US': 'Four views with equal weight: an index of 75; cost is the weakest.',
      'zh-CN': '四项等权：指数为 75，其中成本最弱。',
    },
  },
});
