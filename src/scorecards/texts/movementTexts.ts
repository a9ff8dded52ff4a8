import type { Text } from '../../i18n/language';

export const movementTexts = {
  name: { 'en-US': 'Movement', 'zh-CN': '客户迁移' },
  title: { 'en-US': 'Movement between segments', 'zh-CN': '客户分群迁移' },
  sentence: {
    'en-US': '{stayed} of the customers who were there both times stayed in their segment; {moved} moved',
    'zh-CN': '两期均在名单中的客户有 {stayed} 留在原分群，{moved} 户发生迁移',
  },
  sentenceUnplaced: {
    'en-US': '; {unplaced} had no segment in one of the two runs',
    'zh-CN': '，另有 {unplaced} 户在其中一期未归类',
  },
  fullStop: { 'en-US': '.', 'zh-CN': '。' },
  sentenceOverlap: {
    'en-US':
      '{both} {both|customer was|customers were} there both times, {seen} {seen|is|are} seen for the first time.',
    'zh-CN': '{both} 户客户两期均在名单中，{seen} 户为本期新增。',
  },
  source: {
    'en-US': 'Compared with table {table} on sheet {sheet}',
    'zh-CN': '对比对象：工作表“{sheet}”中的表格 {table}',
  },
  sourceDay: {
    'en-US': 'Compared with table {table} on sheet {sheet}, written {date}',
    'zh-CN': '对比对象：工作表“{sheet}”中的表格 {table}（{date} 写入）',
  },
  both: { 'en-US': 'There both times', 'zh-CN': '两期均在' },
  ofBefore: { 'en-US': 'of ', 'zh-CN': '上期共 ' },
  ofBeforeAfter: { 'en-US': ' before', 'zh-CN': ' 户' },
  stayed: { 'en-US': 'Stayed in their segment', 'zh-CN': '留在原分群' },
  customerUnit: { 'en-US': ' customer', 'zh-CN': ' 户客户' },
  customersUnit: { 'en-US': ' customers', 'zh-CN': ' 户客户' },
  firstSeen: { 'en-US': 'First seen', 'zh-CN': '本期新增' },
  gone: { 'en-US': 'No longer there', 'zh-CN': '本期退出' },
  worth: { 'en-US': 'worth ', 'zh-CN': '价值 ' },
  wereWorth: { 'en-US': 'were worth ', 'zh-CN': '上期价值 ' },
  sizes: { 'en-US': 'Segments before and now', 'zh-CN': '各分群前后对比' },
  sizesNote: {
    'en-US':
      'Before + moved in + first seen − moved out − no longer there = now. Counts are formulas over the Customers table.',
    'zh-CN': '上期 + 移入 + 本期新增 − 移出 − 本期退出 = 本期。数量均为基于客户明细表的公式。',
  },
  before: { 'en-US': 'Before', 'zh-CN': '上期' },
  remained: { 'en-US': 'Stayed', 'zh-CN': '留存' },
  movedIn: { 'en-US': 'Moved in', 'zh-CN': '移入' },
  movedOut: { 'en-US': 'Moved out', 'zh-CN': '移出' },
  now: { 'en-US': 'Now', 'zh-CN': '本期' },
  change: { 'en-US': 'Change', 'zh-CN': '变化' },
  valueBefore: { 'en-US': 'Value before', 'zh-CN': '上期价值' },
  valueNow: { 'en-US': 'Value now', 'zh-CN': '本期价值' },
  chartTitle: { 'en-US': 'Customers before and now', 'zh-CN': '各分群客户数：上期与本期' },
  chartAlternative: {
    'en-US': 'Columns: customers of each segment before and now. The numbers stand in the table above.',
    'zh-CN': '柱形图：各分群上期与本期的客户数。数据见上表。',
  },
  counts: { 'en-US': 'Who moved where: customers', 'zh-CN': '迁移矩阵：客户数' },
  countsNote: {
    'en-US': 'Rows: segment before. Columns: segment now. In bold: those who stayed. Darker is more.',
    'zh-CN': '行为上期分群，列为本期分群。加粗为留在原分群的客户，颜色越深数量越多。',
  },
  values: { 'en-US': 'Who moved where: value', 'zh-CN': '迁移矩阵：价值' },
  valuesNote: {
    'en-US': 'Value now; of customers no longer there, their value before.',
    'zh-CN': '均为本期价值；本期退出的客户为其上期价值。',
  },
  from: { 'en-US': 'From (before)', 'zh-CN': '来自（上期）' },
  to: { 'en-US': 'To (now)', 'zh-CN': '进入（本期）' },
  total: { 'en-US': 'Total', 'zh-CN': '合计' },
  moves: { 'en-US': 'Largest moves', 'zh-CN': '主要迁移' },
  movesAll: { 'en-US': 'All moves', 'zh-CN': '全部迁移' },
  customers: { 'en-US': 'Customers', 'zh-CN': '客户数' },
  goneTitle: { 'en-US': 'Customers no longer there', 'zh-CN': '本期退出的客户' },
  goneNote: {
    'en-US': 'In the earlier run and not among the rows of this one, the most valuable first.',
    'zh-CN': '上期在名单中、本期所选数据中没有的客户，按价值从高到低排列。',
  },
  customer: { 'en-US': 'Customer', 'zh-CN': '客户' },
  goneSegment: { 'en-US': 'Segment before', 'zh-CN': '上期分群' },
} as const satisfies Readonly<Record<string, Text>>;
