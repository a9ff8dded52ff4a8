import type { Text } from '../../../i18n/language';

/** Heads of the tables that guides take from the code. */
export const guideTexts = {
  field: { 'en-US': 'What it is', 'zh-CN': '字段' },
  kind: { 'en-US': 'Read as', 'zh-CN': '读作' },
  headers: { 'en-US': 'Headers that are known at once', 'zh-CN': '可直接识别的表头' },
  more: { 'en-US': ' … and {count} more', 'zh-CN': '……以及另外 {count} 种' },
  text: { 'en-US': 'text', 'zh-CN': '文本' },
  number: { 'en-US': 'number', 'zh-CN': '数值' },
  money: { 'en-US': 'money', 'zh-CN': '金额' },
  fraction: { 'en-US': 'share (0.8 or 80 %)', 'zh-CN': '比率（0.8 或 80%）' },
  date: { 'en-US': 'date', 'zh-CN': '日期' },
  count: { 'en-US': 'count', 'zh-CN': '次数' },
  grade: { 'en-US': 'grade', 'zh-CN': '等级' },
  needs: { 'en-US': 'It needs', 'zh-CN': '所需数据' },
  optional: { 'en-US': ' (if there is one)', 'zh-CN': '（如有）' },
  why: { 'en-US': 'for', 'zh-CN': '用途' },
  setting: { 'en-US': 'Setting', 'zh-CN': '设置' },
  default: { 'en-US': 'Default', 'zh-CN': '默认值' },
  range: { 'en-US': 'From – to', 'zh-CN': '可选范围' },
  meaning: { 'en-US': 'Meaning', 'zh-CN': '含义' },
  chosen: { 'en-US': 'chosen by the method', 'zh-CN': '由方法选择' },
  anyNumbers: { 'en-US': 'columns with numbers', 'zh-CN': '数值列' },
  worth: { 'en-US': 'F and M {score}', 'zh-CN': 'F 与 M {score}' },
  segment: { 'en-US': 'Segment', 'zh-CN': '客户分群' },
  rule: { 'en-US': 'Who', 'zh-CN': '规则' },
} as const satisfies Readonly<Record<string, Text>>;
