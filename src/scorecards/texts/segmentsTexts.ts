import type { Text } from '../../i18n/language';

export const segmentsTexts = {
  name: { 'en-US': 'Segments', 'zh-CN': '分群详情' },
  title: { 'en-US': 'Segments', 'zh-CN': '分群详情' },
  sentence: {
    'en-US': '{segment}: a customer there is worth {ratio} times the average.',
    'zh-CN': '“{segment}”的户均价值是全体平均水平的 {ratio} 倍。',
  },
  sentenceCount: {
    'en-US': '{count} {count|customer|customers} in {segments} {segments|segment|segments}.',
    'zh-CN': '共 {count} 户客户，{segments} 个分群。',
  },
  sentenceOne: {
    'en-US': '{count|The one customer is|All customers are} in one segment.',
    'zh-CN': '全部 {count} 户客户属于同一分群。',
  },
  heatMap: { 'en-US': 'Indicators by segment', 'zh-CN': '各分群指标' },
  heatMapNote: {
    'en-US': 'Means per customer. In each column, darker is higher.',
    'zh-CN': '均为户均值；每列颜色越深，数值越高。',
  },
  helpers: {
    'en-US': 'Working columns of this sheet’s formulas; not printed',
    'zh-CN': '本表公式所用的辅助列，不打印',
  },
  spanFirst: { 'en-US': 'First row', 'zh-CN': '首行' },
  spanLast: { 'en-US': 'Last row', 'zh-CN': '末行' },
  members: {
    'en-US': '{count} {count|customer|customers}, {share} of all',
    'zh-CN': '{count} 户客户，占全部的 {share}',
  },
  nobody: { 'en-US': 'No customer is in this segment now.', 'zh-CN': '目前没有客户属于该分群。' },
  membersValue: { 'en-US': ', bring {value} of value', 'zh-CN': '，贡献 {value} 的价值' },
  membersRisk: { 'en-US': '; {risk} at high risk', 'zh-CN': '；高风险 {risk} 户' },
  indicator: { 'en-US': 'Indicator', 'zh-CN': '指标' },
  thisSegment: { 'en-US': 'This segment', 'zh-CN': '本分群' },
  difference: { 'en-US': 'Difference', 'zh-CN': '差异' },
  fourC: { 'en-US': '4C profile', 'zh-CN': '4C 画像' },
  radarTitle: { 'en-US': '4C profile: {segment}', 'zh-CN': '4C 画像：{segment}' },
  radarAlternative: {
    'en-US':
      'Radar of customer, cost, convenience and communication: {segment} against all customers. The numbers stand in the table beside it.',
    'zh-CN': '雷达图：“{segment}”与全部客户在顾客、成本、便利、沟通四方面的对比。数据见旁边的表格。',
  },
  differenceTitle: {
    'en-US': '{segment}: difference from all customers',
    'zh-CN': '{segment}：与全部客户的差异',
  },
  differenceAlternative: {
    'en-US':
      'Bars: by how much each indicator of {segment} differs from all customers. The numbers stand in the table beside it.',
    'zh-CN': '条形图：“{segment}”各项指标与全部客户的差异。数据见旁边的表格。',
  },
  playbook: { 'en-US': 'What to do: {segment}', 'zh-CN': '经营策略：{segment}' },
  top: { 'en-US': 'Most valuable customers', 'zh-CN': '价值最高的客户' },
  rank: { 'en-US': 'Rank', 'zh-CN': '排名' },
  shareOfSegment: { 'en-US': 'Share of segment', 'zh-CN': '占本分群' },
  sheetRow: { 'en-US': 'Row in Customers', 'zh-CN': '明细表行号' },
} as const satisfies Readonly<Record<string, Text>>;
