import type { Text } from '../../../i18n/language';
import type { Aspect } from '../../playbook/strategy';

/** What each part of a strategy is called. */
export const aspectTexts: Readonly<Record<Aspect, Text>> = {
  communication: { 'en-US': 'Communication', 'zh-CN': '沟通' },
  care: { 'en-US': 'Care and rewards', 'zh-CN': '关怀与奖励' },
  serviceLevel: { 'en-US': 'Service level', 'zh-CN': '服务水平' },
  product: { 'en-US': 'Product', 'zh-CN': '产品' },
  price: { 'en-US': 'Price and cost', 'zh-CN': '价格与成本' },
  riskControl: { 'en-US': 'Risk control', 'zh-CN': '风险控制' },
};
