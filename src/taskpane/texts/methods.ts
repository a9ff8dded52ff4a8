import type { Text } from '../../i18n/language';
import type { MethodId } from '../../segmentation/segmentation';

/** Short names of the methods for places where no catalogue has been asked yet. */
export const methodTexts: Readonly<Record<MethodId, Text>> = {
  valueTiers: { 'en-US': 'Value tiers', 'zh-CN': '价值层级' },
  rfm: { 'en-US': 'RFM', 'zh-CN': 'RFM' },
  lifecycle: { 'en-US': 'Lifecycle', 'zh-CN': '生命周期' },
  nature: { 'en-US': 'Customer nature', 'zh-CN': '客户性质' },
  valueRisk: { 'en-US': 'Value × risk', 'zh-CN': '价值 × 风险' },
  clusters: { 'en-US': 'Clusters', 'zh-CN': '聚类' },
  fourC: { 'en-US': '4C', 'zh-CN': '4C' },
};
