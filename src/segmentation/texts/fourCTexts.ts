import type { Text } from '../../i18n/language';

/** Texts of the 4C profile. */
export const fourCTexts = {
  title: { 'en-US': '4C profile', 'zh-CN': '4C 画像' },
  explanation: {
    'en-US':
      'Compares customer, cost, convenience and communication and groups customers by the C in which they are served worst.',
    'zh-CN': '比较顾客、成本、便利、沟通四个方面，并按得分最低的一项将客户分组。',
  },
  needCustomer: { 'en-US': 'How well the customer’s needs are met.', 'zh-CN': '客户需求的满足程度。' },
  needCost: { 'en-US': 'How reasonable the customer finds the cost.', 'zh-CN': '客户对成本的认可程度。' },
  needConvenience: { 'en-US': 'How convenient it is to buy and use.', 'zh-CN': '购买和使用的便利程度。' },
  needCommunication: { 'en-US': 'How well communication works both ways.', 'zh-CN': '双向沟通的效果。' },
  tolerance: { 'en-US': 'Balanced within', 'zh-CN': '均衡范围' },
  toleranceHelp: {
    'en-US':
      'No C counts as weakest where the weakest lies no further below the mean of the four than this, in points of 100.',
    'zh-CN': '最弱项低于四项平均不超过该值（百分制）时，视为均衡。',
  },
  points: { 'en-US': 'points', 'zh-CN': '分' },
  scale: { 'en-US': 'Scale of the scores', 'zh-CN': '得分量表' },
  scaleHelp: {
    'en-US': 'Automatic takes the smallest usual scale that holds every score.',
    'zh-CN': '自动：采用能容纳所有得分的最小常用量表。',
  },
  scaleAuto: { 'en-US': 'Automatic', 'zh-CN': '自动' },
  index: { 'en-US': '4C index', 'zh-CN': '4C 指数' },
  weakest: { 'en-US': 'Weakest C', 'zh-CN': '最弱的 C' },
  customer: { 'en-US': 'Customer', 'zh-CN': '顾客' },
  cost: { 'en-US': 'Cost', 'zh-CN': '成本' },
  convenience: { 'en-US': 'Convenience', 'zh-CN': '便利' },
  communication: { 'en-US': 'Communication', 'zh-CN': '沟通' },
  weakName: { 'en-US': 'Weak in {c}', 'zh-CN': '{c}薄弱' },
  weakRule: {
    'en-US': '{c} is the lowest of the four Cs, more than {points} points below their mean.',
    'zh-CN': '四项中{c}得分最低，且低于平均超过 {points} 分。',
  },
  balanced: { 'en-US': 'Balanced', 'zh-CN': '均衡' },
  balancedRule: {
    'en-US': 'No C lies more than {points} points below the mean of the four.',
    'zh-CN': '没有任何一项低于四项平均超过 {points} 分。',
  },
} as const satisfies Readonly<Record<string, Text>>;
