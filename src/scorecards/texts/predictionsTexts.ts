import type { Text } from '../../i18n/language';

export const predictionsTexts = {
  name: { 'en-US': 'Predictions', 'zh-CN': '客户预测' },
  title: { 'en-US': 'Predicted purchases and value', 'zh-CN': '购买与价值预测' },
  /** No underscore and no space: some spreadsheets do not read table names with them. */
  tableName: { 'en-US': 'Predictions', 'zh-CN': '客户预测' },
  source: {
    'en-US': 'Source {address}  ·  {count} {count|customer|customers}  ·  {model}  ·  next {horizon} {unit}',
    'zh-CN': '数据来源 {address}  ·  {count} 户客户  ·  {model}  ·  未来 {horizon} {unit}',
  },
  totals: { 'en-US': 'Rows shown', 'zh-CN': '筛选后合计' },
  toMethod: { 'en-US': 'How this was computed →', 'zh-CN': '计算方法 →' },
  toTable: { 'en-US': '↑ Predictions', 'zh-CN': '↑ 返回预测' },
  id: { 'en-US': 'Customer', 'zh-CN': '客户' },
  customerName: { 'en-US': 'Name', 'zh-CN': '客户名称' },
  x: { 'en-US': 'x: repeat purchases', 'zh-CN': 'x：重复购买次数' },
  tx: { 'en-US': 't_x: first to last purchase, {unit}', 'zh-CN': 't_x：首次至末次购买，{unit}' },
  T: { 'en-US': 'T: first purchase to as-of, {unit}', 'zh-CN': 'T：首次购买至基准日期，{unit}' },
  pAlive: { 'en-US': 'P alive', 'zh-CN': '活跃概率' },
  purchases: {
    'en-US': 'Expected purchases, {horizon} {unit}',
    'zh-CN': '预期购买次数，{horizon} {unit}',
  },
  spend: { 'en-US': 'Expected spend per purchase', 'zh-CN': '预期笔均金额' },
  clv: { 'en-US': 'CLV, {horizon} {unit}', 'zh-CN': '终身价值，{horizon} {unit}' },
  low: { 'en-US': 'CLV low', 'zh-CN': '终身价值下限' },
  high: { 'en-US': 'CLV high', 'zh-CN': '终身价值上限' },
  revenue: { 'en-US': 'Revenue, {horizon} {unit}', 'zh-CN': '收入，{horizon} {unit}' },
  revenueLow: { 'en-US': 'Revenue low', 'zh-CN': '收入下限' },
  revenueHigh: { 'en-US': 'Revenue high', 'zh-CN': '收入上限' },
  revenueTitle: { 'en-US': 'Predicted purchases and revenue', 'zh-CN': '购买与收入预测' },
  discounted: { 'en-US': 'discount {discount} a year', 'zh-CN': '年贴现率 {discount}' },
  withMargin: { 'en-US': 'margin {margin}', 'zh-CN': '利润率 {margin}' },
  withoutMargin: { 'en-US': 'no margin: revenue', 'zh-CN': '未设利润率：收入' },

  methodName: { 'en-US': 'Prediction method', 'zh-CN': '预测方法' },
  methodTitle: { 'en-US': 'How the predictions were made', 'zh-CN': '预测方法说明' },
  firstDay: { 'en-US': 'First purchase', 'zh-CN': '首次购买日期' },
  origin: { 'en-US': 'Histories', 'zh-CN': '购买历史' },
  settings: { 'en-US': 'Settings', 'zh-CN': '设置' },
  comparison: { 'en-US': 'Comparison', 'zh-CN': '模型比较' },
  holdout: { 'en-US': 'Check on held-out purchases', 'zh-CN': '验证期检验' },
  split: { 'en-US': 'Fitted to purchases up to', 'zh-CN': '拟合所用数据止于' },
  actual: { 'en-US': 'Repeat purchases after it', 'zh-CN': '此后的实际重复购买' },
  expected: { 'en-US': 'Expected by the model', 'zh-CN': '模型预期' },
  meaning: { 'en-US': 'Meaning', 'zh-CN': '含义' },
  value: {
    'en-US':
      'CLV = expected purchases within the horizon, discounted, × expected spend × margin. Low and high are a 95 % interval of the expected value, from the uncertainty of the parameters; what one customer will do varies more.',
    'zh-CN':
      '终身价值 = 预测期内贴现后的预期购买次数 × 预期笔均金额 × 利润率。上下限为期望价值的 95% 区间，来自参数的不确定性；单个客户的实际行为波动更大。',
  },
  revenueMeaning: {
    'en-US':
      'Without a margin the value is revenue: expected purchases within the horizon, discounted, × expected spend. Low and high are a 95 % interval of the expected revenue, from the uncertainty of the parameters; what one customer will do varies more.',
    'zh-CN':
      '未设利润率时所得为收入：预测期内贴现后的预期购买次数 × 预期每次消费。上下限为期望收入的 95% 区间，来自参数的不确定性；单个客户的实际行为波动更大。',
  },
  refunds: { 'en-US': 'Refunds', 'zh-CN': '退款' },
  refundRule: {
    'en-US':
      'A refund, a negative amount, is no purchase. It reduces the order of its order number, or else the customer’s latest purchase before it; what that cannot bear reduces the ones before.',
    'zh-CN':
      '退款（负金额）不算购买。它冲减相同订单号的订单；没有订单号时冲减该客户此前最近一次购买，不足部分再冲减更早的购买。',
  },
  live: {
    'en-US':
      'The totals above the table are formulas over the rows that a filter leaves. The predictions themselves are values of this run.',
    'zh-CN': '表格上方的合计为公式，只计算筛选后显示的行。预测值本身为本次运行的结果。',
  },
  excluded: { 'en-US': 'Customers without a prediction', 'zh-CN': '未预测的客户' },
  examples: { 'en-US': 'For example', 'zh-CN': '例如' },
  noDate: { 'en-US': 'the source has no dates', 'zh-CN': '数据中没有日期' },
} as const satisfies Readonly<Record<string, Text>>;
