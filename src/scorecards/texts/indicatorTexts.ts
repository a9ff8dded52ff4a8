import type { Text } from '../../i18n/language';

/** The ten indicators, and the forms that some take with other columns. */
export const indicatorTexts = {
  satisfaction: { 'en-US': 'Satisfaction', 'zh-CN': '满意度' },
  loyalty: { 'en-US': 'Loyalty', 'zh-CN': '忠诚度' },
  promoters: { 'en-US': 'Loyalty (net promoters)', 'zh-CN': '忠诚度（净推荐值）' },
  acquisition: { 'en-US': 'Acquisition cost', 'zh-CN': '获客成本' },
  retentionCost: { 'en-US': 'Retention cost', 'zh-CN': '客户维系成本' },
  conversion: { 'en-US': 'Conversion to repeat', 'zh-CN': '复购率' },
  value: { 'en-US': 'Customer value', 'zh-CN': '客户价值' },
  valueWithIndirect: { 'en-US': 'Value incl. indirect', 'zh-CN': '价值（含间接）' },
  experience: { 'en-US': 'Experience', 'zh-CN': '客户体验' },
  effort: { 'en-US': 'Experience (effort)', 'zh-CN': '客户体验（费力度）' },
  service: { 'en-US': 'Response time', 'zh-CN': '服务响应时间' },
  feedback: { 'en-US': 'Feedback closed', 'zh-CN': '反馈处理率' },
  lifetimeValue: { 'en-US': 'Lifetime value', 'zh-CN': '客户终身价值' },
} as const satisfies Readonly<Record<string, Text>>;
