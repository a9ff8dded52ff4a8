import type { Text } from '../../i18n/language';

export const overviewTexts = {
  name: { 'en-US': 'Overview', 'zh-CN': '总览' },
  title: { 'en-US': 'Customer overview', 'zh-CN': '客户价值总览' },
  headline: {
    'en-US': '{segment}: {customers} of customers, {value} of {measure}',
    'zh-CN': '{segment}：{customers} 的客户占{measure}的 {value}',
  },
  toSegment: { 'en-US': 'Details →', 'zh-CN': '详情 →' },
  headlineRisk: { 'en-US': '; {risk} of them are at high risk.', 'zh-CN': '，其中 {risk} 户为高风险。' },
  headlineOneRisk: {
    'en-US': '; 1 of them is at high risk.',
    'zh-CN': '，其中 1 户为高风险。',
  },
  headlineNoRisk: {
    'en-US': '; none of them is at high risk.',
    'zh-CN': '，其中没有高风险客户。',
  },
  fullStop: { 'en-US': '.', 'zh-CN': '。' },
  headlineCount: {
    'en-US': 'The largest segment, {segment}, holds {customers} of customers.',
    'zh-CN': '最大的分群“{segment}”占全部客户的 {customers}。',
  },
  headlineOne: {
    'en-US': 'All {count} customers are in one segment: {segment}.',
    'zh-CN': '全部 {count} 户客户属于同一分群：{segment}。',
  },
  headlineSingle: {
    'en-US': 'The one customer is in the segment {segment}.',
    'zh-CN': '唯一的客户属于分群“{segment}”。',
  },
  customers: { 'en-US': 'Customers', 'zh-CN': '客户数' },
  inSegments: { 'en-US': 'in ', 'zh-CN': '分属 ' },
  segmentUnit: { 'en-US': ' segment', 'zh-CN': ' 个分群' },
  segmentsUnit: { 'en-US': ' segments', 'zh-CN': ' 个分群' },
  value: { 'en-US': 'Customer value', 'zh-CN': '客户价值' },
  meanBefore: { 'en-US': '', 'zh-CN': '户均 ' },
  perCustomer: { 'en-US': ' per customer', 'zh-CN': '' },
  cost: { 'en-US': 'Relationship cost', 'zh-CN': '客户关系成本' },
  ofValueBefore: { 'en-US': '', 'zh-CN': '占价值的 ' },
  ofValueAfter: { 'en-US': ' of value', 'zh-CN': '' },
  cac: { 'en-US': 'Acquisition cost (CAC)', 'zh-CN': '获客成本（CAC）' },
  inAll: { 'en-US': 'in all ', 'zh-CN': '合计 ' },
  ltvRatio: { 'en-US': 'Lifetime value : CAC', 'zh-CN': '客户终身价值 : 获客成本' },
  meanClv: { 'en-US': 'mean lifetime value ', 'zh-CN': '户均终身价值 ' },
  meanClvShort: { 'en-US': 'Mean CLV', 'zh-CN': '户均终身价值' },
  satisfaction: { 'en-US': 'Satisfaction', 'zh-CN': '满意度' },
  retention: { 'en-US': 'Retention', 'zh-CN': '留存率' },
  lowestSegment: { 'en-US': 'lowest segment ', 'zh-CN': '最低分群 ' },
  atRisk: { 'en-US': 'High risk', 'zh-CN': '高风险客户' },
  highRisk: { 'en-US': 'customers at high risk', 'zh-CN': '高风险等级的客户数' },
  withValueBefore: { 'en-US': 'with ', 'zh-CN': '占总价值的 ' },
  withValueAfter: { 'en-US': ' of value', 'zh-CN': '' },
  segments: { 'en-US': 'Segments', 'zh-CN': '客户分群' },
  shareOfCustomers: { 'en-US': 'Share of customers', 'zh-CN': '客户占比' },
  shareOfValue: { 'en-US': 'Share of value', 'zh-CN': '价值占比' },
  meanValue: { 'en-US': 'Value per customer', 'zh-CN': '户均价值' },
  strategies: { 'en-US': 'What to do', 'zh-CN': '经营策略' },
  sharesTitle: {
    'en-US': 'Share of customers and of value',
    'zh-CN': '各分群的客户占比与价值占比',
  },
  sharesAlternative: {
    'en-US':
      'Columns for {count} segments: share of customers beside share of value. The numbers stand in the table above.',
    'zh-CN': '柱形图：{count} 个分群的客户占比与价值占比。数据见上表。',
  },
  countAlternative: {
    'en-US': 'Columns: share of customers of {count} segments. The numbers stand in the table above.',
    'zh-CN': '柱形图：{count} 个分群的客户占比。数据见上表。',
  },
  valueTitle: { 'en-US': 'Where the value comes from', 'zh-CN': '价值来源构成' },
  valueAlternative: {
    'en-US': 'Ring: how value divides among {count} segments. The numbers stand in the table above.',
    'zh-CN': '圆环图：价值在 {count} 个分群间的分布。数据见上表。',
  },
  meanValueTitle: { 'en-US': 'Value per customer', 'zh-CN': '各分群户均价值' },
  meanValueAlternative: {
    'en-US': 'Bars: value per customer of {count} segments. The numbers stand in the table above.',
    'zh-CN': '条形图：{count} 个分群的户均价值。数据见上表。',
  },
  scatterTitle: { 'en-US': '{y} against {x}', 'zh-CN': '{y}与{x}的关系' },
  scatterAlternative: {
    'en-US':
      'A point for each segment: {x} to the right, mean {y} upwards. The numbers stand in the table above.',
    'zh-CN': '散点图：每个分群一个点，横轴为{x}，纵轴为{y}均值。数据见上表。',
  },
  riskTitle: { 'en-US': 'Customers at high risk', 'zh-CN': '各分群高风险客户数' },
  riskAlternative: {
    'en-US': 'Bars: customers at high risk in {count} segments. The numbers stand in the table above.',
    'zh-CN': '条形图：{count} 个分群的高风险客户数。数据见上表。',
  },
} as const satisfies Readonly<Record<string, Text>>;
