import { referralValue } from '../../metrics/value/referralValue';
import { defineFunction } from '../defineFunction';
import { anyNumber, fraction, nonNegative } from '../numberRange';

export const referralValueFunction = defineFunction({
  name: 'REFERRALVALUE',
  group: 'value',
  core: referralValue,
  parameters: [
    {
      name: 'referrals',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'People or firms that the customer referred', 'zh-CN': '客户推荐的人数或企业数' },
    },
    {
      name: 'conversion',
      kind: 'number',
      unit: 'fraction',
      range: fraction,
      text: { 'en-US': 'Share of them who become customers', 'zh-CN': '其中成为客户的比例' },
    },
    {
      name: 'valuePerCustomer',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Lifetime value of a customer won so', 'zh-CN': '由此获得的每位客户的终身价值' },
    },
    {
      name: 'share',
      kind: 'number',
      unit: 'fraction',
      range: fraction,
      default: 1,
      text: { 'en-US': 'Share of the value credited to the referral', 'zh-CN': '归功于推荐的价值比例' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'indirect value of the customer', 'zh-CN': '客户的间接价值' },
  },
  summary: {
    'en-US': 'Referral value: what a customer brings by recommending.',
    'zh-CN': '推荐价值：客户通过推荐带来的间接价值。',
  },
  formula: 'referrals · conversion · valuePerCustomer · share',
  errors: [],
  origin: {
    own: {
      'en-US': 'Our definition; the idea is taken from this work.',
      'zh-CN': '本定义为自拟，思路取自下列文献。',
    },
    works: [{ work: 'kumar2007' }],
  },
  keywords: { 'en-US': 'word of mouth recommendation indirect', 'zh-CN': '推荐 口碑 转介绍 间接价值' },
  example: {
    arguments: [8, 0.25, 500, 0.6],
    result: 600,
    meaning: {
      'en-US': 'Eight referrals bring two customers worth 500 each; 60 % of that is credited: 600.',
      'zh-CN': '八次推荐带来两位各值 500 的客户，其中 60% 归功于推荐：600。',
    },
  },
});
