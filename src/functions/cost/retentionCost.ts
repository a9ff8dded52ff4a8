import { retentionCost } from '../../metrics/cost/retentionCost';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const retentionCostFunction = defineFunction({
  name: 'RETENTIONCOST',
  group: 'cost',
  core: retentionCost,
  parameters: [
    {
      name: 'costs',
      kind: 'numbers',
      unit: 'money',
      range: nonNegative,
      text: { 'en-US': 'Costs of keeping customers', 'zh-CN': '保留客户的成本' },
    },
    {
      name: 'retained',
      kind: 'numbers',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Number of customers kept', 'zh-CN': '保留下来的客户数' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'cost of one customer kept', 'zh-CN': '每位保留客户的成本' },
  },
  summary: {
    'en-US': 'Retention cost: all costs of keeping customers, per customer kept.',
    'zh-CN': '客户维系成本：留住客户的全部成本除以留住的客户数。',
  },
  formula: 'Σ costs / Σ retained',
  errors: [{ code: '#DIV/0!', when: { 'en-US': 'no customer was kept', 'zh-CN': '保留的客户数为 0' } }],
  origin: { works: [{ work: 'farris2010', at: { section: '5.5' } }] },
  keywords: { 'en-US': 'keep loyalty cost per customer', 'zh-CN': '保留成本 维系费用 留存客户' },
  example: {
    arguments: [6000, 120],
    result: 50,
    meaning: {
      'en-US': 'A loyalty programme of 6,000 kept 120 customers at 50 each.',
      'zh-CN': '花费 6,000 的忠诚计划保留了 120 位客户，每位 50。',
    },
  },
});
