import { cac } from '../../metrics/cost/cac';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const cacFunction = defineFunction({
  name: 'CAC',
  group: 'cost',
  core: cac,
  parameters: [
    {
      name: 'costs',
      kind: 'numbers',
      unit: 'money',
      range: nonNegative,
      text: {
        'en-US': 'Costs of winning customers: marketing, sales and the like',
        'zh-CN': '获取客户的成本，如营销与销售费用',
      },
    },
    {
      name: 'newCustomers',
      kind: 'numbers',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Number of customers won with these costs', 'zh-CN': '由这些成本获得的新客户数' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'cost of one new customer', 'zh-CN': '每位新客户的成本' },
  },
  summary: {
    'en-US': 'Customer acquisition cost: all costs of winning customers, per customer won.',
    'zh-CN': '获客成本：获取客户的全部成本除以新客户数。',
  },
  formula: 'Σ costs / Σ newCustomers',
  errors: [
    {
      code: '#DIV/0!',
      when: { 'en-US': 'no customer was won', 'zh-CN': '新客户数为 0' },
    },
  ],
  origin: { works: [{ work: 'farris2010', at: { section: '5.5' } }] },
  keywords: { 'en-US': 'acquisition cost marketing sales', 'zh-CN': '获客成本 营销费用 新客户' },
  example: {
    arguments: [
      [[30000], [20000]],
      [[150], [100]],
    ],
    result: 200,
    meaning: {
      'en-US': 'Two months with costs of 30,000 and 20,000 won 150 and 100 customers, at 200 each.',
      'zh-CN': '两个月的费用为 30,000 与 20,000，分别获得 150 与 100 位客户，每位成本 200。',
    },
  },
});
