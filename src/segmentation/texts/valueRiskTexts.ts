import type { Text } from '../../i18n/language';

/** Texts of the grid of value and risk. */
export const valueRiskTexts = {
  title: { 'en-US': 'Value × risk', 'zh-CN': '价值 × 风险' },
  explanation: {
    'en-US':
      'Crosses the value tier with the credit risk, for institutions and project financing; business need and length of cooperation stand beside it. Tiers are among the customers whose risk is known.',
    'zh-CN':
      '将价值层级与信用风险交叉，适用于机构客户与项目融资，并列示业务需求与合作年限。价值层级仅在风险已知的客户之间划分。',
  },
  needValue: { 'en-US': 'The value to rank customers by.', 'zh-CN': '用于给客户排名的价值。' },
  needGrade: {
    'en-US': 'A credit grade (AAA … D, words or numbers), or a probability of default.',
    'zh-CN': '信用等级（AAA 至 D、文字或数字），或违约概率。',
  },
  needBusiness: { 'en-US': 'Shown beside the grid.', 'zh-CN': '在矩阵旁列示。' },
  meaning: { 'en-US': 'High in the grade column means', 'zh-CN': '等级列中的“高”表示' },
  meaningHelp: {
    'en-US': 'A credit grade is better when high, a risk grade worse. Automatic goes by the column’s header.',
    'zh-CN': '信用等级越高越好，风险等级越高越差。自动：依据列标题判断。',
  },
  auto: { 'en-US': 'Automatic', 'zh-CN': '自动' },
  goodCredit: { 'en-US': 'good credit', 'zh-CN': '信用好' },
  highRisk: { 'en-US': 'high risk', 'zh-CN': '风险高' },
  lowPd: { 'en-US': 'Low risk: probability of default below', 'zh-CN': '低风险：违约概率低于' },
  highPd: { 'en-US': 'High risk: probability of default from', 'zh-CN': '高风险：违约概率不低于' },
  pdHelp: {
    'en-US':
      'Used where there is no grade. Moody’s and S&P’s investment grades default in well under 1 % of cases a year.',
    'zh-CN': '没有等级时使用。投资级主体的年违约率通常远低于 1%。',
  },
  low: { 'en-US': 'low risk', 'zh-CN': '低风险' },
  medium: { 'en-US': 'medium risk', 'zh-CN': '中风险' },
  high: { 'en-US': 'high risk', 'zh-CN': '高风险' },
  name: { 'en-US': '{tier}, {risk}', 'zh-CN': '{tier}·{risk}' },
  rule: { 'en-US': '{tier} {risk}', 'zh-CN': '{tier}{risk}' },
  riskLow: { 'en-US': 'Risk: {grades}.', 'zh-CN': '风险：{grades}。' },
  gradesLow: { 'en-US': 'AAA to A, low', 'zh-CN': 'AAA 至 A、低风险' },
  gradesMedium: { 'en-US': 'BBB to BB, medium', 'zh-CN': 'BBB 至 BB、中等风险' },
  gradesHigh: { 'en-US': 'B and below, high', 'zh-CN': 'B 及以下、高风险' },
  pdBelow: { 'en-US': 'probability of default below {low}', 'zh-CN': '违约概率低于 {low}' },
  pdBetween: {
    'en-US': 'probability of default from {low} to below {high}',
    'zh-CN': '违约概率不低于 {low} 且低于 {high}',
  },
  pdFrom: { 'en-US': 'probability of default of {high} or more', 'zh-CN': '违约概率不低于 {high}' },
  riskClass: { 'en-US': 'Risk class', 'zh-CN': '风险级别' },
} as const satisfies Readonly<Record<string, Text>>;
