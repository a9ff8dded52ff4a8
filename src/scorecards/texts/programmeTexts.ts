import type { Text } from '../../i18n/language';

export const programmeTexts = {
  name: { 'en-US': 'Programme', 'zh-CN': '方案效果' },
  title: { 'en-US': 'Programme, before and after', 'zh-CN': '方案实施前后对比' },
  sentence: {
    'en-US': 'The mean was {before} before the programme and is {after} after it ({change}): {verdict}.',
    'zh-CN': '方案实施后，客户均值由 {before} 变为 {after}（{change}），{verdict}。',
  },
  significant: { 'en-US': 'a significant change', 'zh-CN': '变化显著' },
  notSignificant: { 'en-US': 'no significant change', 'zh-CN': '变化不显著' },
  tooFew: { 'en-US': 'too few customers to tell', 'zh-CN': '样本太少，无法判断' },
  none: {
    'en-US': 'The data has no measurements before and after a programme.',
    'zh-CN': '数据中没有方案实施前后的测量值。',
  },
  table: { 'en-US': 'Change by segment', 'zh-CN': '各分群变化' },
  note: {
    'en-US':
      'Customers with both measurements; paired t-test, 95 % confidence interval of the change. Significant: p below 0.05.',
    'zh-CN': '仅统计前后均有测量值的客户；配对 t 检验，区间为变化量的 95% 置信区间；p 小于 0.05 为显著。',
  },
  pairs: { 'en-US': 'Customers', 'zh-CN': '客户数' },
  change: { 'en-US': 'Change', 'zh-CN': '变化量' },
  relative: { 'en-US': 'Relative', 'zh-CN': '变化率' },
  low: { 'en-US': '95 % from', 'zh-CN': '95% 下限' },
  high: { 'en-US': '95 % to', 'zh-CN': '95% 上限' },
  pValue: { 'en-US': 'p-value', 'zh-CN': 'p 值' },
  verdict: { 'en-US': 'Significant', 'zh-CN': '是否显著' },
  yes: { 'en-US': 'yes', 'zh-CN': '是' },
  no: { 'en-US': 'no', 'zh-CN': '否' },
  chartTitle: { 'en-US': 'Mean before and after', 'zh-CN': '实施前后均值' },
  chartAlternative: {
    'en-US':
      'Columns: mean before and after the programme for each segment. The numbers stand in the table above.',
    'zh-CN': '柱形图：各分群方案实施前后的均值。数据见上表。',
  },
  changeTitle: { 'en-US': 'Change', 'zh-CN': '变化量' },
  changeAlternative: {
    'en-US': 'Bars: change of the mean for each segment. The numbers stand in the table above.',
    'zh-CN': '条形图：各分群均值的变化量。数据见上表。',
  },
  missing: { 'en-US': 'Effect of a programme', 'zh-CN': '方案效果' },
} as const satisfies Readonly<Record<string, Text>>;
