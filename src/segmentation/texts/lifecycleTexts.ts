import type { Text } from '../../i18n/language';

/** Texts of the lifecycle. */
export const lifecycleTexts = {
  title: { 'en-US': 'Lifecycle', 'zh-CN': '客户生命周期' },
  explanation: {
    'en-US':
      'Places each customer in a stage of the relationship, potential, new, existing, dormant or lost, by purchase dates against the as-of date or by P(alive).',
    'zh-CN': '按购买日期与基准日期的间隔，或按活跃概率，将客户归入潜在、新、现有、休眠、流失五个阶段。',
  },
  needRecency: {
    'en-US': 'When the customer last bought, or P(alive).',
    'zh-CN': '客户最近一次购买的时间，或活跃概率。',
  },
  needTenure: {
    'en-US': 'When the customer first bought: tells new from existing.',
    'zh-CN': '客户首次购买的时间：用于区分新客户与现有客户。',
  },
  needFrequency: {
    'en-US': 'Number of purchases: none means a potential customer.',
    'zh-CN': '购买次数：为零即潜在客户。',
  },
  basis: { 'en-US': 'Judge by', 'zh-CN': '判断依据' },
  basisHelp: {
    'en-US':
      'Own intervals: dormant after the time within which nine in ten customers buy again, lost after twice that. Dates use fixed numbers of days. P(alive) comes from a purchase model and fits customers with different rhythms.',
    'zh-CN':
      '自身间隔：超过九成客户的再次购买间隔为休眠，超过其两倍为流失；日期依据使用固定天数；活跃概率来自购买模型，更适合购买节奏不同的客户。',
  },
  byIntervals: { 'en-US': 'Dates, by the customers’ own intervals', 'zh-CN': '日期（按客户自身购买间隔）' },
  ownLimits: {
    'en-US':
      'Of {count} customers who bought again, half do so every {half} days or sooner, nine in ten every {dormant}: dormant after {dormant} days without a purchase, lost after {lost}.',
    'zh-CN':
      '{count} 户有复购的客户中，半数购买间隔不超过 {half} 天，九成不超过 {dormant} 天：未购买超过 {dormant} 天为休眠，超过 {lost} 天为流失。',
  },
  noIntervals: {
    'en-US':
      'Fewer than {count} customers have a first purchase, a last one and a number of purchases: fixed numbers of days were used.',
    'zh-CN': '具备首次购买、最近购买与购买次数的客户不足 {count} 户：已采用固定天数。',
  },
  byDates: { 'en-US': 'Dates, fixed numbers of days', 'zh-CN': '日期（固定天数）' },
  byAlive: { 'en-US': 'P(alive)', 'zh-CN': '活跃概率' },
  newWithin: { 'en-US': 'New: first purchase within', 'zh-CN': '新客户：首次购买距今不超过' },
  newHelp: {
    'en-US': 'Days from the first purchase to the as-of date.',
    'zh-CN': '首次购买至基准日期的天数。',
  },
  dormantAfter: { 'en-US': 'Dormant: no purchase for more than', 'zh-CN': '休眠：未购买超过' },
  lostAfter: { 'en-US': 'Lost: no purchase for more than', 'zh-CN': '流失：未购买超过' },
  silenceHelp: {
    'en-US': 'Days from the last purchase to the as-of date.',
    'zh-CN': '最近购买至基准日期的天数。',
  },
  activeFrom: { 'en-US': 'Existing: P(alive) from', 'zh-CN': '现有：活跃概率不低于' },
  lostBelow: { 'en-US': 'Lost: P(alive) below', 'zh-CN': '流失：活跃概率低于' },
  aliveHelp: { 'en-US': 'Between the two the customer is dormant.', 'zh-CN': '介于两者之间为休眠。' },
  days: { 'en-US': 'days', 'zh-CN': '天' },
  potential: { 'en-US': 'Potential', 'zh-CN': '潜在客户' },
  potentialRule: { 'en-US': 'Has not bought yet.', 'zh-CN': '尚未购买。' },
  newCustomer: { 'en-US': 'New', 'zh-CN': '新客户' },
  newRule: {
    'en-US': 'First bought at most {new} {new|day|days} ago and is still active.',
    'zh-CN': '首次购买距今不超过 {new} 天，且仍活跃。',
  },
  existing: { 'en-US': 'Existing', 'zh-CN': '现有客户' },
  existingRule: {
    'en-US': 'Last bought at most {dormant} {dormant|day|days} ago.',
    'zh-CN': '最近购买距今不超过 {dormant} 天。',
  },
  existingAliveRule: { 'en-US': 'P(alive) of {active} or more.', 'zh-CN': '活跃概率不低于 {active}。' },
  dormant: { 'en-US': 'Dormant', 'zh-CN': '休眠客户' },
  dormantRule: {
    'en-US': 'Last bought more than {dormant} and at most {lost} {lost|day|days} ago.',
    'zh-CN': '最近购买距今超过 {dormant} 天、不超过 {lost} 天。',
  },
  dormantAliveRule: {
    'en-US': 'P(alive) from {lost} to below {active}.',
    'zh-CN': '活跃概率不低于 {lost} 且低于 {active}。',
  },
  lost: { 'en-US': 'Lost', 'zh-CN': '流失客户' },
  lostRule: {
    'en-US': 'Last bought more than {lost} {lost|day|days} ago.',
    'zh-CN': '最近购买距今超过 {lost} 天。',
  },
  lostAliveRule: { 'en-US': 'P(alive) below {lost}.', 'zh-CN': '活跃概率低于 {lost}。' },
  asOf: { 'en-US': 'As-of date', 'zh-CN': '基准日期' },
} as const satisfies Readonly<Record<string, Text>>;
