import type { Text } from '../../i18n/language';

/** Texts of value tiers. */
export const tierTexts = {
  title: { 'en-US': 'Value tiers', 'zh-CN': '价值分层' },
  explanation: {
    'en-US':
      'Divides customers into high, medium and low value: by their rank, by their share of the total (Pareto), or by amounts that you set.',
    'zh-CN': '按价值将客户分为高、中、低三层：可按排名、按累计贡献占比（帕累托），或按自定金额划分。',
  },
  needValue: { 'en-US': 'The value to rank customers by.', 'zh-CN': '用于给客户排名的价值。' },
  basis: { 'en-US': 'Divide by', 'zh-CN': '划分依据' },
  basisHelp: {
    'en-US':
      'Rank: the top customers by number. Pareto: the customers that bring most of the value. Amounts: fixed thresholds.',
    'zh-CN': '排名：按客户数量取前列；帕累托：取贡献大部分价值的客户；金额：固定阈值。',
  },
  quantiles: { 'en-US': 'Rank (quantiles)', 'zh-CN': '排名（分位数）' },
  pareto: { 'en-US': 'Share of value (Pareto)', 'zh-CN': '价值占比（帕累托）' },
  amounts: { 'en-US': 'Amounts', 'zh-CN': '金额' },
  measure: { 'en-US': 'Value', 'zh-CN': '价值口径' },
  measureHelp: {
    'en-US': 'Customer value as read, net of indirect value and relationship costs, or lifetime value.',
    'zh-CN': '原始客户价值、计入间接价值并扣除关系成本的净值，或客户终身价值。',
  },
  measureValue: { 'en-US': 'Customer value', 'zh-CN': '客户价值' },
  measureNet: { 'en-US': 'Net value (direct + indirect − cost)', 'zh-CN': '净价值（直接 + 间接 − 成本）' },
  measureClv: { 'en-US': 'Lifetime value', 'zh-CN': '客户终身价值' },
  highShare: { 'en-US': 'High: top share of customers', 'zh-CN': '高价值：客户占比' },
  mediumShare: { 'en-US': 'Medium: next share of customers', 'zh-CN': '中价值：客户占比' },
  shareHelp: {
    'en-US': 'Equal customers are never parted, so that the share can differ a little.',
    'zh-CN': '取值相同的客户不会被拆开，实际占比可能略有出入。',
  },
  highPareto: { 'en-US': 'High: first share of value', 'zh-CN': '高价值：累计价值占比' },
  mediumPareto: { 'en-US': 'Medium: next share of value', 'zh-CN': '中价值：累计价值占比' },
  paretoHelp: {
    'en-US': 'Customers are added up from the largest; 80/15/5 is the usual cut.',
    'zh-CN': '从价值最高的客户开始累计，常用划分为 80/15/5。',
  },
  highFrom: { 'en-US': 'High from', 'zh-CN': '高价值下限' },
  mediumFrom: { 'en-US': 'Medium from', 'zh-CN': '中价值下限' },
  amountHelp: { 'en-US': 'In the unit of the value column.', 'zh-CN': '单位与价值列一致。' },
  tier: { 'en-US': 'Value tier', 'zh-CN': '价值层级' },
  high: { 'en-US': 'High value', 'zh-CN': '高价值' },
  medium: { 'en-US': 'Medium value', 'zh-CN': '中价值' },
  low: { 'en-US': 'Low value', 'zh-CN': '低价值' },
  names: { 'en-US': 'Names of the tiers', 'zh-CN': '层级名称' },
  namesHelp: {
    'en-US': 'Only the names differ; the division is the same.',
    'zh-CN': '仅名称不同，划分方式相同。',
  },
  namesValue: { 'en-US': 'High, medium, low value', 'zh-CN': '高、中、低价值' },
  namesAbc: { 'en-US': 'A, B, C customers', 'zh-CN': 'A、B、C 类客户' },
  a: { 'en-US': 'A customers', 'zh-CN': 'A 类客户' },
  b: { 'en-US': 'B customers', 'zh-CN': 'B 类客户' },
  c: { 'en-US': 'C customers', 'zh-CN': 'C 类客户' },
  ruleFrom: { 'en-US': 'Value of {from} or more: {what}.', 'zh-CN': '价值不低于 {from}：{what}。' },
  ruleBetween: {
    'en-US': 'Value from {from} to below {to}: {what}.',
    'zh-CN': '价值不低于 {from} 且低于 {to}：{what}。',
  },
  ruleBelow: { 'en-US': 'Value below {to}: {what}.', 'zh-CN': '价值低于 {to}：{what}。' },
  ruleNone: { 'en-US': 'No customer falls here: {what}.', 'zh-CN': '没有客户归入此层：{what}。' },
  whatTop: { 'en-US': 'the top {share} of customers', 'zh-CN': '排名前 {share} 的客户' },
  whatNext: { 'en-US': 'the next {share} of customers', 'zh-CN': '其后 {share} 的客户' },
  whatRest: { 'en-US': 'the other customers', 'zh-CN': '其余客户' },
  whatFirst: {
    'en-US': 'the customers who bring the first {share} of all value',
    'zh-CN': '贡献前 {share} 价值的客户',
  },
  whatFollowing: {
    'en-US': 'the customers who bring the next {share}',
    'zh-CN': '贡献其后 {share} 价值的客户',
  },
  whatAmount: { 'en-US': 'the threshold you set', 'zh-CN': '自定阈值' },
  paramHigh: { 'en-US': 'High', 'zh-CN': '高' },
  paramMedium: { 'en-US': 'Medium', 'zh-CN': '中' },
} as const satisfies Readonly<Record<string, Text>>;
