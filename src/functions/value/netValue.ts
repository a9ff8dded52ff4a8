import { netValue } from '../../metrics/value/netValue';
import { defineFunction } from '../defineFunction';
import { anyNumber } from '../numberRange';

export const netValueFunction = defineFunction({
  name: 'NETVALUE',
  group: 'value',
  core: netValue,
  parameters: [
    {
      name: 'direct',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Direct benefit: margin of purchases', 'zh-CN': '直接收益：购买带来的利润' },
    },
    {
      name: 'indirect',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: {
        'en-US': 'Indirect benefit: referrals, feedback, co-creation',
        'zh-CN': '间接收益：推荐、反馈、共同创造等',
      },
    },
    {
      name: 'cost',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Cost of the relationship', 'zh-CN': '关系成本' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'customer value', 'zh-CN': '客户价值' },
  },
  summary: {
    'en-US': 'Customer value: direct and indirect benefit less the cost of the relationship.',
    'zh-CN': '客户价值：直接收益加间接收益减去关系成本。',
  },
  formula: 'direct + indirect − cost',
  errors: [],
  origin: {
    own: {
      'en-US': 'Our definition; the idea is taken from this work.',
      'zh-CN': '本定义为自拟，思路取自下列文献。',
    },
    works: [{ work: 'kumar2010' }],
  },
  keywords: { 'en-US': 'benefit net value', 'zh-CN': '客户净价值 直接价值 间接价值' },
  example: {
    arguments: [1200, 300, 400],
    result: 1100,
    meaning: {
      'en-US': 'Purchases of 1,200 and referrals of 300 at a cost of 400 leave 1,100.',
      'zh-CN': '购买收益 1,200、推荐收益 300、成本 400，净值为 1,100。',
    },
  },
});
