import type { Nature } from '../../customers/classifyNature';
import type { Text } from '../../i18n/language';

/** Headers and words of the Customers table that come from no source column. */
export const tableTexts = {
  segment: { 'en-US': 'Segment', 'zh-CN': '客户分群' },
  former: { 'en-US': 'Segment before', 'zh-CN': '上期分群' },
  valueBefore: { 'en-US': '{value} before', 'zh-CN': '上期{value}' },
  /** No space: some spreadsheets do not read table names with one. */
  goneTable: { 'en-US': 'Gone', 'zh-CN': '本期退出' },
  risk: { 'en-US': 'Risk', 'zh-CN': '风险' },
  fromModel: { 'en-US': ', model', 'zh-CN': '·模型' },
  column: { 'en-US': 'Column', 'zh-CN': '列' },
  riskLevels: [
    { 'en-US': 'Low', 'zh-CN': '低' },
    { 'en-US': 'Medium', 'zh-CN': '中' },
    { 'en-US': 'High', 'zh-CN': '高' },
  ],
} as const satisfies Readonly<Record<string, Text | readonly Text[]>>;

/** Natures that were derived from names, in words that are read as these natures again. */
export const natureTexts = {
  individual: { 'en-US': 'Individual', 'zh-CN': '个人' },
  institution: { 'en-US': 'Institution', 'zh-CN': '机构' },
} as const satisfies Record<Nature, Text>;
