import { clv } from '../../metrics/value/clv';
import { defineFunction } from '../defineFunction';
import { anyNumber, fraction, nonNegative, ratePerPeriod, wholeNonNegative } from '../numberRange';

export const clvFunction = defineFunction({
  name: 'CLV',
  group: 'value',
  core: clv,
  parameters: [
    {
      name: 'margin',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: {
        'en-US': 'Margin that one customer brings in a period',
        'zh-CN': '每位客户每期带来的利润',
      },
    },
    {
      name: 'retention',
      kind: 'number',
      unit: 'rate',
      range: fraction,
      text: {
        'en-US': 'Share of customers who stay from one period to the next',
        'zh-CN': '每期留存率，即下一期仍留下的客户比例',
      },
    },
    {
      name: 'discount',
      kind: 'number',
      unit: 'rate',
      range: ratePerPeriod,
      text: { 'en-US': 'Discount rate per period', 'zh-CN': '每期贴现率' },
    },
    {
      name: 'periods',
      kind: 'number',
      unit: 'periods',
      range: wholeNonNegative,
      optional: true,
      text: {
        'en-US': 'Number of periods; without it the relationship has no fixed end',
        'zh-CN': '期数；省略时表示关系没有固定的结束期',
      },
    },
    {
      name: 'acquisitionCost',
      kind: 'number',
      unit: 'money',
      range: nonNegative,
      default: 0,
      text: {
        'en-US': 'What the customer cost to acquire, subtracted at the end',
        'zh-CN': '获客成本，从结果中扣除',
      },
    },
    {
      name: 'growth',
      kind: 'number',
      unit: 'rate',
      range: ratePerPeriod,
      default: 0,
      text: { 'en-US': 'Growth of the margin per period', 'zh-CN': '利润的每期增长率' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'lifetime value of one customer', 'zh-CN': '单个客户的终身价值' },
  },
  summary: {
    'en-US': 'Customer lifetime value: the discounted margin that a customer is expected to bring.',
    'zh-CN': '客户终身价值：客户预期带来的利润的贴现总和。',
  },
  notes: [
    {
      'en-US':
        'Margin, retention and discount belong to the same period: years with years, months with months. The first margin comes one period from now and only from customers who stayed.',
      'zh-CN':
        '利润、留存率与贴现率须属于同一期间：按年则都按年，按月则都按月。第一笔利润发生在一期之后，且只来自留存下来的客户。',
    },
  ],
  formula: [
    {
      when: { 'en-US': 'with periods', 'zh-CN': '给出期数' },
      applies: ({ periods }) => periods !== undefined,
      text: 'Σ t=1…periods  margin·(1+growth)^(t−1)·retention^t / (1+discount)^t − acquisitionCost',
    },
    {
      when: { 'en-US': 'without periods', 'zh-CN': '未给期数' },
      applies: () => true,
      text: 'margin·retention / (1 + discount − retention·(1+growth)) − acquisitionCost',
    },
  ],
  errors: [
    {
      code: '#NUM!',
      when: {
        'en-US':
          'no periods are given and retention·(1+growth) is not less than 1+discount: the sum has no limit',
        'zh-CN': '未给期数，且 retention·(1+growth) 不小于 1+discount：总和没有极限',
      },
    },
  ],
  origin: { works: [{ work: 'guptaLehmann2003', for: { 'en-US': 'margin multiple', 'zh-CN': '利润倍数' } }] },
  keywords: {
    'en-US': 'lifetime value customer equity margin multiple',
    'zh-CN': '客户终身价值 生命周期价值 留存 贴现 利润',
  },
  example: {
    arguments: [100, 0.8, 0.1],
    result: 266.666666666667,
    meaning: {
      'en-US': 'A customer with a margin of 100 a year, 80 % retention and 10 % discount is worth 266.67.',
      'zh-CN': '每年利润 100、留存率 80%、贴现率 10% 的客户价值为 266.67。',
    },
  },
});
