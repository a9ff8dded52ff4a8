import type { Text } from '../i18n/language';

/** What a number is measured in; the sample workbook takes its number formats from here. */
export const units = {
  money: { text: { 'en-US': 'money', 'zh-CN': '金额' }, format: '#,##0.00' },
  fraction: { text: { 'en-US': 'fraction, 0.8 is 80 %', 'zh-CN': '小数，0.8 即 80%' }, format: '0.0000' },
  rate: { text: { 'en-US': 'fraction per period', 'zh-CN': '每期比率，小数' }, format: '0.0000' },
  index: { text: { 'en-US': 'index from 0 to 100', 'zh-CN': '0–100 的指数' }, format: '0.00' },
  points: { text: { 'en-US': 'points from −100 to 100', 'zh-CN': '−100 到 100 的分值' }, format: '0.00' },
  score: { text: { 'en-US': 'score', 'zh-CN': '评分' }, format: '0.00' },
  count: { text: { 'en-US': 'count', 'zh-CN': '个数' }, format: '#,##0' },
  periods: { text: { 'en-US': 'periods', 'zh-CN': '期数' }, format: '0.00' },
  ratio: { text: { 'en-US': 'ratio', 'zh-CN': '比值' }, format: '0.0000' },
  time: { text: { 'en-US': 'time', 'zh-CN': '时间' }, format: '0.00' },
  date: { text: { 'en-US': 'date', 'zh-CN': '日期' }, format: 'yyyy-mm-dd' },
  weight: { text: { 'en-US': 'weight', 'zh-CN': '权重' }, format: '0.00' },
  any: { text: { 'en-US': 'any unit', 'zh-CN': '任意单位' }, format: 'General' },
} as const satisfies Record<string, { text: Text; format: string }>;

export type Unit = keyof typeof units;
