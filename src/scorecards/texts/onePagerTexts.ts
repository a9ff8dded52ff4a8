import type { Text } from '../../i18n/language';

export const onePagerTexts = {
  sentence: {
    'en-US': 'A customer of the segment {segment}, worth {ratio} times the average customer.',
    'zh-CN': '属于“{segment}”，价值为全体平均水平的 {ratio} 倍。',
  },
  sentencePlain: { 'en-US': 'A customer of the segment {segment}.', 'zh-CN': '属于“{segment}”。' },
  ofAll: { 'en-US': 'rank ', 'zh-CN': '全部客户中排名第 ' },
  ofAllAfter: { 'en-US': ' of all', 'zh-CN': ' 位' },
  interval: { 'en-US': 'from {low} to {high}', 'zh-CN': '区间 {low} 至 {high}' },
  noInterval: { 'en-US': 'interval not known', 'zh-CN': '区间未知' },
  segmentMean: { 'en-US': 'segment mean ', 'zh-CN': '分群均值 ' },
  atRiskBefore: { 'en-US': '', 'zh-CN': '本分群高风险 ' },
  atRiskAfter: { 'en-US': ' at high risk in the segment', 'zh-CN': ' 户' },
  profile: { 'en-US': 'Profile', 'zh-CN': '客户画像' },
  comparison: { 'en-US': 'Against the segment and all customers', 'zh-CN': '与分群及全体对比' },
  measure: { 'en-US': 'Measure', 'zh-CN': '项目' },
  customer: { 'en-US': 'This customer', 'zh-CN': '该客户' },
  segment: { 'en-US': 'Segment', 'zh-CN': '所属分群' },
  purchases: { 'en-US': 'Purchases over time', 'zh-CN': '历次购买走势' },
  purchasesAlternative: {
    'en-US': 'Columns: what {name} bought in each period. The numbers stand right of the page.',
    'zh-CN': '柱形图：{name}各期购买金额。数据见页面右侧。',
  },
  onlyPeriod: { 'en-US': 'All in {period}', 'zh-CN': '全部发生于 {period}' },
  noPurchase: { 'en-US': 'None in the purchase log.', 'zh-CN': '购买记录中没有该客户的购买。' },
  amount: { 'en-US': 'Purchases', 'zh-CN': '购买金额' },
  period: { 'en-US': 'Period', 'zh-CN': '时期' },
  radarAlternative: {
    'en-US':
      'Radar of customer, cost, convenience and communication: {name} against the segment. The numbers stand in the table.',
    'zh-CN': '雷达图：{name}与所属分群在顾客、成本、便利、沟通四方面的对比。数据见表格。',
  },
  strategy: { 'en-US': 'Recommended strategy', 'zh-CN': '经营策略' },
  position: { 'en-US': 'Row of the table', 'zh-CN': '表内行号' },
} as const satisfies Readonly<Record<string, Text>>;
