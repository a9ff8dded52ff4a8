import type { Text } from '../i18n/language';

/** The functions' groups, in the order in which a user meets them. */
export const groups = {
  value: { 'en-US': 'Customer value', 'zh-CN': '客户价值' },
  cost: { 'en-US': 'Cost and return', 'zh-CN': '成本与回报' },
  satisfaction: { 'en-US': 'Satisfaction and experience', 'zh-CN': '满意度与体验' },
  behaviour: { 'en-US': 'Behaviour and relationship', 'zh-CN': '行为与关系' },
  risk: { 'en-US': 'Risk', 'zh-CN': '风险' },
  programme: { 'en-US': 'Effect of a programme', 'zh-CN': '措施效果' },
  segmentation: { 'en-US': 'Segmentation', 'zh-CN': '客户分群' },
  models: { 'en-US': 'Models of behaviour', 'zh-CN': '行为模型' },
} as const satisfies Record<string, Text>;

export type GroupId = keyof typeof groups;
