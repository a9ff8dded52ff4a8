import type { Text } from '../../i18n/language';

/** Texts of RFM. */
export const rfmTexts = {
  title: { 'en-US': 'RFM', 'zh-CN': 'RFM 分析' },
  explanation: {
    'en-US':
      'Scores each customer from 1 to 5 for how recently, how often and how much they bought (5 is best) and names the combination.',
    'zh-CN': '按最近一次交易时间、交易频次和交易金额给客户打 1–5 分（5 分最佳），并为每种组合命名。',
  },
  needRecency: { 'en-US': 'Days since the last purchase.', 'zh-CN': '距最近一次购买的天数。' },
  needFrequency: { 'en-US': 'How many times the customer bought.', 'zh-CN': '客户购买的次数。' },
  needMoney: { 'en-US': 'How much the customer spent.', 'zh-CN': '客户交易的金额。' },
  bins: { 'en-US': 'Scores', 'zh-CN': '评分档数' },
  binsHelp: {
    'en-US':
      'Five scores (quintiles) are usual. With other numbers the segments are found by carrying the scores over to 1–5.',
    'zh-CN': '通常为 5 档（五分位）。其他档数会先换算为 1–5 分再命名。',
  },
  money: { 'en-US': 'Money', 'zh-CN': '金额口径' },
  moneyHelp: { 'en-US': 'Total value or mean spend per purchase.', 'zh-CN': '总价值或笔均金额。' },
  moneyTotal: { 'en-US': 'Total value', 'zh-CN': '总价值' },
  moneyMean: { 'en-US': 'Mean spend per purchase', 'zh-CN': '笔均金额' },
  recencyScore: { 'en-US': 'R score', 'zh-CN': 'R 得分' },
  frequencyScore: { 'en-US': 'F score', 'zh-CN': 'F 得分' },
  moneyScore: { 'en-US': 'M score', 'zh-CN': 'M 得分' },
  cell: { 'en-US': 'RFM cell', 'zh-CN': 'RFM 组合' },
  segment: { 'en-US': 'Segment', 'zh-CN': '客户分群' },
  range: { 'en-US': '{name} {score}', 'zh-CN': '{name} {score} 分' },
  champions: { 'en-US': 'Champions', 'zh-CN': '核心客户' },
  championsRule: {
    'en-US':
      'Bought very recently (R 5, F and M average 3.5 or more, or R 4 with 4.5 or more): often, much or both.',
    'zh-CN':
      '最近刚交易，且交易次数多或金额大（R 为 5 且 F、M 平均不低于 3.5，或 R 为 4 且平均不低于 4.5）。',
  },
  loyal: { 'en-US': 'Loyal', 'zh-CN': '忠诚客户' },
  loyalRule: {
    'en-US':
      'Buy often, much or both, last not long ago (R 4 with F and M average 3.5–4, or R 3 with 3.5 or more).',
    'zh-CN': '购买频繁或金额高，最近仍有购买（R 为 4 且 F、M 平均 3.5–4，或 R 为 3 且平均不低于 3.5）。',
  },
  potentialLoyalists: { 'en-US': 'Potential loyalists', 'zh-CN': '潜在忠诚客户' },
  potentialLoyalistsRule: {
    'en-US':
      'Bought recently, so far in middling amounts (R 5 with F and M average 1.5–3, or R 4 with 2.5–3).',
    'zh-CN': '最近有购买，频次与金额居中（R 为 5 且 F、M 平均 1.5–3，或 R 为 4 且平均 2.5–3）。',
  },
  newCustomers: { 'en-US': 'New', 'zh-CN': '新客户' },
  newCustomersRule: {
    'en-US': 'Bought for the first time or little, and just now (R 5 with F and M average 1).',
    'zh-CN': '刚刚首次购买或购买很少（R 为 5 且 F、M 平均为 1）。',
  },
  promising: { 'en-US': 'Promising', 'zh-CN': '潜力客户' },
  promisingRule: {
    'en-US': 'Bought recently, but seldom and little (R 4 with F and M average 1–2).',
    'zh-CN': '最近有购买，但次数少、金额低（R 为 4 且 F、M 平均 1–2）。',
  },
  needAttention: { 'en-US': 'Need attention', 'zh-CN': '需关注客户' },
  needAttentionRule: {
    'en-US': 'Middling in everything: recency, purchases and spend (R 3 with F and M average 2.5–3).',
    'zh-CN': '最近一次交易时间、频次和金额都居中（R 为 3 且 F、M 平均 2.5–3）。',
  },
  aboutToSleep: { 'en-US': 'About to sleep', 'zh-CN': '沉睡预警客户' },
  aboutToSleepRule: {
    'en-US': 'Below the middle in purchases and spend, and growing silent (R 3 with F and M average 1–2).',
    'zh-CN': '频次与金额偏低，且正在变得沉默（R 为 3 且 F、M 平均 1–2）。',
  },
  atRisk: { 'en-US': 'At risk', 'zh-CN': '流失预警客户' },
  atRiskRule: {
    'en-US': 'Once good customers, silent for long (R 2 with F and M average 2.5 or more).',
    'zh-CN': '曾经购买较多，但已较长时间未购买（R 为 2 且 F、M 平均不低于 2.5）。',
  },
  cantLose: { 'en-US': "Can't lose", 'zh-CN': '重点挽留客户' },
  cantLoseRule: {
    'en-US':
      'Among the best in purchases or spend, silent for longest (R 1 with F and M average 3.5 or more).',
    'zh-CN': '频次或金额曾名列前茅，却已最久未交易（R 为 1 且 F、M 平均不低于 3.5）。',
  },
  hibernating: { 'en-US': 'Hibernating', 'zh-CN': '沉睡客户' },
  hibernatingRule: {
    'en-US': 'Last bought long ago, seldom or middling (R 2 with F and M average 1–2, or R 1 with 2.5–3).',
    'zh-CN': '很久前购买，频次与金额低或居中（R 为 2 且 F、M 平均 1–2，或 R 为 1 且平均 2.5–3）。',
  },
  lost: { 'en-US': 'Lost', 'zh-CN': '已流失客户' },
  lostRule: {
    'en-US': 'Silent for longest, seldom bought and little (R 1 with F and M average 1–2).',
    'zh-CN': '最久未交易，且次数少、金额低（R 为 1 且 F、M 平均 1–2）。',
  },
} as const satisfies Readonly<Record<string, Text>>;
