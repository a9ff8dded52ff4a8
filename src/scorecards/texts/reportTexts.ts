import type { Text } from '../../i18n/language';

/** Texts that all report sheets share. */
export const reportTexts = {
  source: {
    'en-US': 'Source {address}  ·  {count} {count|customer|customers}  ·  as of {date}  ·  {method}',
    'zh-CN': '数据来源 {address}  ·  {count} 户客户  ·  基准日期 {date}  ·  {method}',
  },
  footer: { 'en-US': 'Page &P of &N', 'zh-CN': '第 &P 页，共 &N 页' },
  all: { 'en-US': 'All customers', 'zh-CN': '全部客户' },
  segment: { 'en-US': 'Segment', 'zh-CN': '客户分群' },
  notShown: { 'en-US': 'Not shown', 'zh-CN': '未显示的内容' },
  missing: {
    'en-US': '{what}: a column such as {columns} would bring it.',
    'zh-CN': '{what}：数据中有{columns}列即可显示。',
  },
  missingAll: {
    'en-US': '{what}: the columns {columns} would bring it.',
    'zh-CN': '{what}：数据中同时有{columns}各列即可显示。',
  },
  quoted: { 'en-US': '“{text}”', 'zh-CN': '“{text}”' },
  toOverview: { 'en-US': '↑ Overview', 'zh-CN': '↑ 返回总览' },
  toMethod: { 'en-US': 'How this was computed: Method →', 'zh-CN': '计算方法见“方法说明”→' },
  toCustomers: { 'en-US': 'The customers one by one →', 'zh-CN': '查看客户明细 →' },
} as const satisfies Readonly<Record<string, Text>>;
