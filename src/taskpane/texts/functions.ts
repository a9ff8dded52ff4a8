import type { Text } from '../../i18n/language';

/** Texts of the Functions page. */
export const functionsTexts = {
  title: { 'en-US': 'Functions', 'zh-CN': '函数' },
  search: { 'en-US': 'Search functions', 'zh-CN': '搜索函数' },
  searchPlaceholder: { 'en-US': 'Search, e.g. lifetime value', 'zh-CN': '搜索，例如“生命周期价值”' },
  found: { 'en-US': '{count} {count|function|functions}', 'zh-CN': '{count} 个函数' },
  foundNone: {
    'en-US': 'No function matches “{query}”. Try another word, in English or Chinese.',
    'zh-CN': '没有与“{query}”匹配的函数。请换一个词，中英文均可。',
  },
  arguments: { 'en-US': 'Arguments', 'zh-CN': '参数' },
  optional: { 'en-US': 'optional', 'zh-CN': '可选' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  source: { 'en-US': 'Source', 'zh-CN': '出处' },
  example: { 'en-US': 'Example', 'zh-CN': '示例' },
  exampleResult: { 'en-US': 'gives {result}', 'zh-CN': '得 {result}' },
  insert: { 'en-US': 'Insert', 'zh-CN': '插入' },
  insertNamed: { 'en-US': 'Insert {name} into the selected cell', 'zh-CN': '将 {name} 插入所选单元格' },
  inserted: { 'en-US': 'Inserted into {address}.', 'zh-CN': '已插入 {address}。' },
  insertedIncomplete: {
    'en-US': 'Inserted into {address}. Fill in: {missing}.',
    'zh-CN': '已插入 {address}。请补充：{missing}。',
  },
  occupied: {
    'en-US': 'The selected cell holds something. Replace it?',
    'zh-CN': '所选单元格已有内容。要替换吗？',
  },
  replace: { 'en-US': 'Replace', 'zh-CN': '替换' },
  keep: { 'en-US': 'Keep it', 'zh-CN': '保留' },
  help: { 'en-US': 'Full reference', 'zh-CN': '完整说明' },
  clear: { 'en-US': 'Clear search', 'zh-CN': '清除搜索' },
} as const satisfies Record<string, Text>;
