import type { Text } from '../../i18n/language';

/** How a need of a method stands, and what would give a missing column. */
export const requirementTexts = {
  present: {
    'en-US': '{name}: column "{header}", {filled} of {count} {count|customer|customers}.',
    'zh-CN': '{name}：“{header}”列，{count} 位客户中 {filled} 位有值。',
  },
  derived: {
    'en-US': '{name}: derived from {how}, {filled} of {count} {count|customer|customers}.',
    'zh-CN': '{name}：由{how}推算，{count} 位客户中 {filled} 位有值。',
  },
  summed: {
    'en-US': '{name}: summed up from the purchase log, {filled} of {count} {count|customer|customers}.',
    'zh-CN': '{name}：由购买记录汇总，{count} 位客户中 {filled} 位有值。',
  },
  offered: {
    'en-US': 'It can be derived from {how}.',
    'zh-CN': '可由{how}推算。',
  },
  missing: { 'en-US': 'Missing: {names}. {why} {how}', 'zh-CN': '缺少：{names}。{why}{how}' },
  missingOptional: {
    'en-US': 'Not there, not required: {names}. {why} {how}',
    'zh-CN': '未提供（可选）：{names}。{why}{how}',
  },
  assign: { 'en-US': 'Choose its column under Columns.', 'zh-CN': '请在“列”中指定对应的列。' },
  recencyFrom: {
    'en-US': 'A column with the last purchase date, or a purchase log, gives it.',
    'zh-CN': '可由最近购买日期列或购买记录推算。',
  },
  valueFrom: {
    'en-US': 'Purchases × mean spend × margin gives it; so does a purchase log.',
    'zh-CN': '可由购买次数 × 笔均金额 × 利润率推算，或由购买记录汇总。',
  },
  natureFrom: {
    'en-US': 'A column of customer types, or of names, gives it.',
    'zh-CN': '可由客户类型列或名称列判断。',
  },
  tenureFrom: {
    'en-US': 'A column with the first purchase date gives it.',
    'zh-CN': '可由首次购买日期列推算。',
  },
  monetaryFrom: {
    'en-US': 'Value ÷ purchases gives it; so does a purchase log.',
    'zh-CN': '可由价值 ÷ 购买次数推算，或由购买记录汇总。',
  },
  frequencyFrom: { 'en-US': 'A purchase log gives it.', 'zh-CN': '可由购买记录汇总。' },
  aliveFrom: {
    'en-US': 'A purchase model fitted to a purchase log gives it.',
    'zh-CN': '可由基于购买记录拟合的购买模型得到。',
  },
} as const satisfies Readonly<Record<string, Text>>;
