import type { Text } from '../../i18n/language';

/** Names of the units of time, alone and after a number. */
export const unitTexts = {
  day: { one: { 'en-US': 'day', 'zh-CN': '天' }, many: { 'en-US': 'days', 'zh-CN': '天' } },
  week: { one: { 'en-US': 'week', 'zh-CN': '周' }, many: { 'en-US': 'weeks', 'zh-CN': '周' } },
  month: { one: { 'en-US': 'month', 'zh-CN': '月' }, many: { 'en-US': 'months', 'zh-CN': '个月' } },
  year: { one: { 'en-US': 'year', 'zh-CN': '年' }, many: { 'en-US': 'years', 'zh-CN': '年' } },
} as const satisfies Record<string, Record<'one' | 'many', Text>>;

/** Where x, t_x and T come from. */
export const sourceTexts = {
  log: {
    'en-US':
      'A purchase log: repeat purchases, recency and age (x, t_x, T) are worked out from it. Several orders of one day are one purchase.',
    'zh-CN': '购买明细：由其汇总 x、t_x 与 T。同一天的多笔订单算一次购买。',
  },
  summary: {
    'en-US':
      'A summary: x, t_x and T are read from their columns. Their unit of time is chosen in the next step.',
    'zh-CN': '汇总数据：x、t_x 与 T 直接读自对应的列。时间单位在下一步选择。',
  },
  lifetimes: {
    'en-US':
      'A summary beside a column T: “frequency” is read as x (repeat purchases) and “recency” as t_x (first to last purchase). Their unit of time is chosen in the next step.',
    'zh-CN':
      '含 T 列的汇总数据：“frequency”读作 x（重复购买次数），“recency”读作 t_x（首次至末次购买）。时间单位在下一步选择。',
  },
  dates: {
    'en-US':
      'Purchases with first and last date: x is one less than the purchases, t_x and T follow from the dates. Mean spend of all purchases stands for that of repeat purchases.',
    'zh-CN':
      '购买次数与首末次日期：x 为购买次数减一，t_x 与 T 由日期推算。以全部购买的平均金额代替重复购买的平均金额。',
  },
} as const satisfies Record<string, Text>;

/** Texts of the Predict page. */
export const predictTexts = {
  stepData: { 'en-US': 'Data', 'zh-CN': '数据' },
  stepColumns: { 'en-US': 'Columns', 'zh-CN': '列' },
  stepModel: { 'en-US': 'Settings', 'zh-CN': '设置' },
  stepFit: { 'en-US': 'Fit', 'zh-CN': '拟合' },
  stepWrite: { 'en-US': 'Write', 'zh-CN': '写入' },

  dataTitle: { 'en-US': 'Select purchases', 'zh-CN': '选择购买数据' },
  dataIntro: {
    'en-US':
      'Select a purchase log (customer, date, amount), or one row per customer with x, t_x and T or with number, first and last date of purchases.',
    'zh-CN':
      '请选择购买明细（客户、日期、金额），或每位客户一行、含 x、t_x、T 的汇总数据，或含购买次数及首次、末次购买日期的数据。',
  },
  haveRows: {
    'en-US': 'Rows from {address} have been read already. Continue with them, or read the selection anew.',
    'zh-CN': '已读取 {address} 的数据，可直接继续，或重新读取当前选区。',
  },
  continueWithRows: { 'en-US': 'Continue with the rows read', 'zh-CN': '使用已读取的数据继续' },
  toSettings: { 'en-US': 'Continue', 'zh-CN': '继续' },

  modelTitle: { 'en-US': 'What to predict', 'zh-CN': '设置预测' },
  modelIntro: {
    'en-US':
      'How many of {count} {count|customer|customers} are still there, what they will buy, and what it is worth.',
    'zh-CN': '预测 {count} 位客户中有多少仍会购买、将购买多少次以及价值多少。',
  },
  unit: { 'en-US': 'Unit of time', 'zh-CN': '时间单位' },
  unitHelpColumns: {
    'en-US': 'The unit that t_x and T are in, and of the horizon.',
    'zh-CN': 't_x 与 T 所用的单位，也是预测期的单位。',
  },
  horizon: { 'en-US': 'Horizon', 'zh-CN': '预测期' },
  horizonHelp: { 'en-US': 'How far to look ahead.', 'zh-CN': '向前预测多久。' },
  margin: { 'en-US': 'Margin', 'zh-CN': '利润率' },
  marginHelp: {
    'en-US': 'Share of the spend that is profit. At 100 % what is predicted is revenue.',
    'zh-CN': '金额中利润所占的比例。为 100% 时预测的是收入。',
  },
  discount: { 'en-US': 'Discount per year', 'zh-CN': '年贴现率' },
  discountShown: {
    'en-US': '{year} a year is {period} a {unit}, compounded (continuous rate {rate}).',
    'zh-CN': '年率 {year} 按复利折合每{unit} {period}（连续利率 {rate}）。',
  },
  rate: { 'en-US': 'Continuous discount rate per unit', 'zh-CN': '每单位时间的连续贴现率' },
  model: { 'en-US': 'Model', 'zh-CN': '模型' },
  modelAuto: { 'en-US': 'Compare, take the better', 'zh-CN': '比较并取较优者' },
  modelAutoHint: {
    'en-US': 'MBG/NBD and Pareto/NBD are fitted; the smaller AIC wins.',
    'zh-CN': '拟合 MBG/NBD 与 Pareto/NBD，取 AIC 较小的模型。',
  },
  modelBg: {
    'en-US':
      'Customers may leave after any repeat purchase, but not before: whoever bought once stays a customer for ever. This makes the count of customers and their value too large; MBG/NBD and Pareto/NBD do not.',
    'zh-CN':
      '客户可能在任一次重复购买后流失，但不会更早：只购买过一次的客户永远存续，因而高估客户数与价值；MBG/NBD 与 Pareto/NBD 不会。',
  },
  modelMbg: {
    'en-US': 'Customers may leave after any purchase, the first one too.',
    'zh-CN': '客户可能在任一次购买后流失，包括首次。',
  },
  modelPareto: { 'en-US': 'Customers may leave at any time.', 'zh-CN': '客户随时可能流失。' },
  holdout: { 'en-US': 'Hold out to check', 'zh-CN': '验证期' },
  holdoutHelp: {
    'en-US': 'The last part of the log tests a fit to the rest. Predictions use all of it.',
    'zh-CN': '用明细的最后一段验证由其余部分拟合的模型；预测仍使用全部数据。',
  },
  holdoutHalf: { 'en-US': 'the last half', 'zh-CN': '后一半' },
  holdoutThird: { 'en-US': 'the last third', 'zh-CN': '后三分之一' },
  holdoutQuarter: { 'en-US': 'the last quarter', 'zh-CN': '后四分之一' },
  holdoutNone: { 'en-US': 'nothing', 'zh-CN': '不验证' },
  prior: { 'en-US': 'Use a prior', 'zh-CN': '使用先验' },
  priorHelp: {
    'en-US': 'For small samples: keeps estimates from running to extremes.',
    'zh-CN': '适用于小样本：将各参数适度收缩至常见取值。',
  },
  priorFact: {
    'en-US': 'Prior strength (smaller pulls harder; 1.5 is usual)',
    'zh-CN': '先验强度（越小约束越强，通常取 1.5）',
  },
  fit: { 'en-US': 'Fit and predict', 'zh-CN': '拟合并预测' },

  fitTitle: { 'en-US': 'How well it fits', 'zh-CN': '拟合效果' },
  customers: { 'en-US': 'Customers', 'zh-CN': '客户' },
  alive: { 'en-US': 'Still there', 'zh-CN': '仍在购买' },
  purchases: { 'en-US': 'Expected purchases', 'zh-CN': '预期购买次数' },
  clv: { 'en-US': 'Lifetime value', 'zh-CN': '客户终身价值' },
  revenue: { 'en-US': 'Predicted revenue', 'zh-CN': '预测收入' },
  revenueLow: { 'en-US': 'Predicted revenue, low', 'zh-CN': '预测收入下限' },
  revenueHigh: { 'en-US': 'Predicted revenue, high', 'zh-CN': '预测收入上限' },
  comma: { 'en-US': '; ', 'zh-CN': '；' },
  settingsOfValue: {
    'en-US': 'margin {margin}, discount {discount} a year',
    'zh-CN': '利润率 {margin}，年贴现率 {discount}',
  },
  settingsOfRevenue: {
    'en-US': 'no margin, discount {discount} a year',
    'zh-CN': '未设利润率，年贴现率 {discount}',
  },
  within: { 'en-US': 'in the next {horizon} {unit}', 'zh-CN': '未来 {horizon} {unit}' },
  repeatBuyers: { 'en-US': '{count} bought again', 'zh-CN': '{count} 位有重复购买' },
  ofAll: { 'en-US': '{share} of all', 'zh-CN': '占全部的 {share}' },
  noValue: { 'en-US': 'no amounts', 'zh-CN': '无金额' },
  offerPrior: { 'en-US': 'Fit again with a prior', 'zh-CN': '使用先验重新拟合' },
  bestUndetermined: {
    'en-US': 'There is too little data to fit it, so {chosen} is used.',
    'zh-CN': '但数据不足以确定其参数，因此采用 {chosen}。',
  },
  excluded: { 'en-US': 'Customers without a prediction: {count}', 'zh-CN': '未预测的客户：{count}' },
  excludedLine: { 'en-US': '{reason}: {count} ({examples})', 'zh-CN': '{reason}：{count}（{examples}）' },

  tracking: { 'en-US': 'Purchases over time', 'zh-CN': '购买随时间的变化' },
  trackingSplit: {
    'en-US': 'Cumulative repeat purchases. The model saw those up to {date}; the rest is its forecast.',
    'zh-CN': '累计重复购买。模型仅使用 {date} 之前的数据，之后为预测。',
  },
  trackingWhole: { 'en-US': 'Cumulative repeat purchases.', 'zh-CN': '累计重复购买。' },
  trackingAsOne: {
    'en-US': 'The part before the split is too short to be fitted alone.',
    'zh-CN': '验证期之前的数据过少，无法单独拟合。',
  },
  holdoutResult: {
    'en-US': 'After the split: {actual} happened, {expected} expected ({error}).',
    'zh-CN': '验证期内：实际 {actual}，预期 {expected}（{error}）。',
  },
  trackingLabel: {
    'en-US': 'Actual and expected cumulative repeat purchases; the numbers stand in the table below.',
    'zh-CN': '实际与预期的累计重复购买；数字见下方表格。',
  },
  noTracking: {
    'en-US':
      'Purchases over time can be shown for a purchase log only: these rows hold no dates of single purchases.',
    'zh-CN': '只有购买明细才能显示购买随时间的变化：当前数据没有每次购买的日期。',
  },
  actual: { 'en-US': 'Actual', 'zh-CN': '实际' },
  expected: { 'en-US': 'Model', 'zh-CN': '模型' },
  date: { 'en-US': 'Until', 'zh-CN': '截至' },
  asTable: { 'en-US': 'As a table', 'zh-CN': '以表格查看' },
  frequency: { 'en-US': 'Repeat purchases per customer', 'zh-CN': '每位客户的重复购买次数' },
  frequencyIntro: {
    'en-US': 'Customers by number of repeat purchases, and how many the model expects.',
    'zh-CN': '各重复购买次数的客户数：实际与模型预期。',
  },
  frequencyLabel: {
    'en-US': 'Customers by repeat purchases, actual and model; the numbers stand in the table below.',
    'zh-CN': '按重复购买次数统计的客户数，实际与模型；数字见下方表格。',
  },
  repeats: { 'en-US': 'Repeat purchases', 'zh-CN': '重复购买次数' },
  orMore: { 'en-US': '{count}+', 'zh-CN': '{count}+' },
  aliveTitle: { 'en-US': 'P(alive)', 'zh-CN': '活跃概率' },
  aliveCaption: {
    'en-US':
      'Chance that a customer first seen {age} {unit} ago is still one, by time since the last purchase (rows, {unit}) and repeat purchases (columns)',
    'zh-CN':
      '首次购买于 {age} {unit}前的客户仍然存续的概率，按距末次购买的时间（行，{unit}）与重复购买次数（列）',
  },

  details: { 'en-US': 'Parameters', 'zh-CN': '参数' },
  comparison: { 'en-US': 'Comparison of models', 'zh-CN': '模型比较' },
  parameter: { 'en-US': 'Parameter', 'zh-CN': '参数' },
  estimate: { 'en-US': 'Estimate', 'zh-CN': '估计值' },
  standardError: { 'en-US': 'Standard error', 'zh-CN': '标准误' },
  limits: { 'en-US': '95 % limits', 'zh-CN': '95% 区间' },
  logLikelihood: { 'en-US': 'Log-likelihood', 'zh-CN': '对数似然' },
  weight: { 'en-US': 'Weight', 'zh-CN': '权重' },
  difference: { 'en-US': 'ΔAIC', 'zh-CN': 'ΔAIC' },
  notCompared: { 'en-US': 'could not be fitted', 'zh-CN': '无法拟合' },
  fitOf: { 'en-US': '{model}, {count} {count|customer|customers}', 'zh-CN': '{model}，{count} 位客户' },
  toWrite: { 'en-US': 'Continue', 'zh-CN': '继续' },

  writeTitle: { 'en-US': 'Use the predictions', 'zh-CN': '使用预测结果' },
  writeIntro: {
    'en-US': '{count} {count|customer|customers} with P(alive), expected purchases and value.',
    'zh-CN': '{count} 位客户的活跃概率、预期购买次数与价值。',
  },
  sheetTitle: { 'en-US': 'In a new sheet', 'zh-CN': '写入新工作表' },
  sheetText: {
    'en-US':
      'A table with one row per customer, totals as formulas, and a sheet that says how it was computed. Existing sheets are not touched.',
    'zh-CN': '每位客户一行的表格、以公式计算的合计，以及一张方法说明。不会改动现有工作表。',
  },
  write: { 'en-US': 'Write the sheets', 'zh-CN': '写入工作表' },
  segmentTitle: { 'en-US': 'In segments', 'zh-CN': '用于客户分群' },
  segmentText: {
    'en-US':
      'Divide the customers by predicted value, or by P(alive) as their lifecycle. Scorecards then show both.',
    'zh-CN': '按预测价值划分客户，或以活跃概率判断其生命周期。记分卡将同时显示两者。',
  },
  segmentTextAlive: {
    'en-US': 'Divide the customers by P(alive) as their lifecycle. Scorecards then show it.',
    'zh-CN': '以活跃概率判断客户的生命周期，记分卡将显示该概率。',
  },
  segment: { 'en-US': 'Segment by predicted value', 'zh-CN': '按预测价值分群' },
  segmentAlive: { 'en-US': 'Segment by chance of still being a customer', 'zh-CN': '按活跃概率分群' },
  written: { 'en-US': 'The predictions are in your workbook', 'zh-CN': '预测结果已写入工作簿' },
  writtenText: {
    'en-US': 'Sheets written: {count}. The totals follow the filter of the table.',
    'zh-CN': '已写入 {count} 张工作表。合计随表格筛选而变化。',
  },
  writeAgain: { 'en-US': 'Write once more', 'zh-CN': '再次写入' },
} as const satisfies Record<string, Text>;
