import type { Text } from '../../../../i18n/language';

/** Texts of the workbook that rebuilds the papers' tables. */
export const paperTexts = {
  data: { 'en-US': '1  Data', 'zh-CN': '1  数据' },
  fits: { 'en-US': '2  Fits', 'zh-CN': '2  拟合' },
  fit: { 'en-US': '1  Fit', 'zh-CN': '1  拟合' },
  predictions: { 'en-US': '2  Predictions', 'zh-CN': '2  预测' },
  dataAndFits: { 'en-US': 'Data and fits', 'zh-CN': '数据与拟合' },
  projection: { 'en-US': '3  Projection', 'zh-CN': '3  预测' },
  answers: { 'en-US': 'Answers', 'zh-CN': '结果' },
  estimate: { 'en-US': 'Estimate', 'zh-CN': '估计值' },
  standardError: { 'en-US': 'Std. error', 'zh-CN': '标准误' },
  published: { 'en-US': 'Published', 'zh-CN': '文献值' },
  ours: { 'en-US': 'These data', 'zh-CN': '本表数据' },

  contracts: { 'en-US': 'Contracts', 'zh-CN': '合约客户' },
  contractsLead: {
    'en-US':
      'How long do customers under contract stay? Fader & Hardie 2007, “How to project customer retention”; the BdW model of Fader, Hardie et al. 2018 beside it.',
    'zh-CN':
      '合约客户会留存多久？Fader 与 Hardie（2007）“How to project customer retention”；并列 Fader、Hardie 等（2018）的 BdW 模型。',
  },
  contractsData: {
    'en-US':
      'Customers left of 1,000 after each year. Years 0 to 7 are fitted, 8 to 12 check the projection.',
    'zh-CN': '每 1,000 位客户在各年末的留存人数。用第 0 至 7 年拟合，用第 8 至 12 年检验预测。',
  },
  contractsFits: {
    'en-US': 'One formula each, SBG.FIT or BDW.FIT, over years 0 to 7.',
    'zh-CN': '各用一个公式：SBG.FIT 或 BDW.FIT，数据为第 0 至 7 年。',
  },
  contractsProjection: {
    'en-US': 'Customers left of 1,000 by SBG.SURVIVAL and BDW.SURVIVAL, and the margins still to come.',
    'zh-CN': '用 SBG.SURVIVAL 与 BDW.SURVIVAL 预测每 1,000 位客户的留存人数，以及尚可期待的利润。',
  },
  year: { 'en-US': 'Year', 'zh-CN': '年' },
  highEnd: { 'en-US': 'High end', 'zh-CN': '高端' },
  regular: { 'en-US': 'Regular', 'zh-CN': '普通' },
  customersLeft: { 'en-US': 'Customers left of 1,000', 'zh-CN': '每 1,000 位客户的留存人数' },
  lifetime: {
    'en-US': 'Yearly margins to come, discounted at 10 %',
    'zh-CN': '尚可期待的年利润数（贴现率 10%）',
  },

  donations: { 'en-US': 'Donations', 'zh-CN': '捐赠' },
  donationsLead: {
    'en-US':
      'How often will donors give? Fader, Hardie & Shang 2010: 11,104 donors, each with six yearly opportunities to give, and the five years after.',
    'zh-CN':
      '捐赠者还会捐赠几次？Fader、Hardie 与 Shang（2010）：11,104 位捐赠者，六年中每年各有一次捐赠机会；再预测其后五年。',
  },
  donationsFit: {
    'en-US':
      'One formula, BGBB.FIT, over the table below; the last column is how many donors have that history.',
    'zh-CN': '用一个公式 BGBB.FIT 拟合下表；最后一列为具有该历史的捐赠者人数。',
  },
  donationsData: {
    'en-US': 'Years given (x), last year given (t_x), years observed (n); beside them what the fit predicts.',
    'zh-CN': '捐赠年数（x）、最近一次捐赠的年份（t_x）、观察年数（n）；右侧为模型预测。',
  },
  donors: { 'en-US': 'Donors', 'zh-CN': '捐赠者人数' },
  alive: { 'en-US': 'P(alive)', 'zh-CN': '活跃概率' },
  nextFive: { 'en-US': 'Next 5 years', 'zh-CN': '未来 5 年' },
  dert: { 'en-US': 'DERT at 10 %', 'zh-CN': 'DERT（10%）' },

  purchases: { 'en-US': 'CDNOW', 'zh-CN': 'CDNOW' },
  purchasesLead: {
    'en-US':
      'What will 2,357 customers buy? Fader, Hardie & Lee 2005. CDNOW’s data are not ours to hand out, so these customers are simulated: they behave as BG/NBD and Gamma-Gamma with the published parameters, which those two fits find again within their standard errors. Paste the real summary (brucehardie.com/notes/025) over x, t_x, T and mean spend, and every figure meets the published one.',
    'zh-CN':
      '2,357 位客户还会购买多少？Fader、Hardie 与 Lee（2005）。CDNOW 数据不随产品提供，因此表中客户为模拟：其行为服从文献参数下的 BG/NBD 与 Gamma-Gamma 模型，这两个拟合会在标准误范围内还原这些参数。将真实汇总表（brucehardie.com/notes/025）粘贴到 x、t_x、T 和平均金额四列上，所有数值即与文献一致。',
  },
  purchasesData: {
    'en-US': 'Repeat purchases (x), week of the last one (t_x), weeks observed (T), mean spend; simulated.',
    'zh-CN': '重复购买次数（x）、最近一次购买的周（t_x）、观察周数（T）、平均金额；为模拟数据。',
  },
  purchasesAnswers: {
    'en-US': 'What the fits below predict, beside what the papers print for CDNOW.',
    'zh-CN': '下方拟合得到的预测，与文献中 CDNOW 的数值对照。',
  },
  meanSpend: { 'en-US': 'Mean spend', 'zh-CN': '平均金额' },
  total39: { 'en-US': 'Purchases in the next 39 weeks', 'zh-CN': '未来 39 周的购买次数' },
  happened: { 'en-US': '1,882 happened', 'zh-CN': '实际发生 1,882 次' },
  one: {
    'en-US': 'Of a customer with x 2, t_x 30.43, T 38.86, at the published parameters',
    'zh-CN': '某客户 x 为 2、t_x 为 30.43、T 为 38.86，按文献参数计算',
  },
  expected39: { 'en-US': 'BG/NBD: next 39 weeks', 'zh-CN': 'BG/NBD：未来 39 周' },
  dertOne: { 'en-US': 'Pareto/NBD: DERT', 'zh-CN': 'Pareto/NBD：DERT' },
  comparison: { 'en-US': 'Which model fits best', 'zh-CN': '哪个模型拟合最好' },
} as const satisfies Record<string, Text>;

export type PaperText = keyof typeof paperTexts;
