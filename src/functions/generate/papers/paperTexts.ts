import type { Text } from '../../../i18n/language';

/** Texts of the workbook that rebuilds the papers' tables. */
export const paperTexts = {
  contracts: { 'en-US': 'Contracts', 'zh-CN': '合约客户' },
  contractsLead: {
    'en-US':
      'How long do customers under contract stay? Fader & Hardie 2007: of 1,000 customers so many are left after each year. Years 0 to 7 are fitted, 8 to 12 check the projection.',
    'zh-CN':
      '合约客户会留存多久？Fader 与 Hardie（2007）：每 1,000 位客户在各年末的留存人数。用第 0 至 7 年拟合，用第 8 至 12 年检验预测。',
  },
  year: { 'en-US': 'Year', 'zh-CN': '年' },
  highEnd: { 'en-US': 'High end', 'zh-CN': '高端' },
  regular: { 'en-US': 'Regular', 'zh-CN': '普通' },
  highEndShare: { 'en-US': 'sBG, high end', 'zh-CN': 'sBG（高端）' },
  regularShare: { 'en-US': 'sBG, regular', 'zh-CN': 'sBG（普通）' },
  residual: {
    'en-US': 'Discounted expected lifetime, at 10 % a year',
    'zh-CN': '贴现预期寿命，年贴现率 10%',
  },
  donations: { 'en-US': 'Donations', 'zh-CN': '捐赠' },
  donationsLead: {
    'en-US':
      'How often will donors give? Fader, Hardie & Shang 2010: 11,104 donors by years given (x), last year given (t_x) and years observed (n); then five years ahead.',
    'zh-CN':
      '捐赠者还会捐赠几次？Fader、Hardie 与 Shang（2010）：11,104 位捐赠者，按捐赠年数（x）、最近一次捐赠的年份（t_x）和观察年数（n）统计；再预测其后五年。',
  },
  donors: { 'en-US': 'Donors', 'zh-CN': '捐赠者人数' },
  alive: { 'en-US': 'P(alive)', 'zh-CN': '存续概率' },
  nextFive: { 'en-US': 'Next 5 years', 'zh-CN': '未来 5 年' },
  dert: { 'en-US': 'DERT at 10 %', 'zh-CN': 'DERT（10%）' },
  purchases: { 'en-US': 'CDNOW', 'zh-CN': 'CDNOW' },
  purchasesLead: {
    'en-US':
      'What will 2,357 customers buy? Fader, Hardie & Lee 2005. The data are not ours to hand out: get the summary of the CDNOW sample at brucehardie.com/notes/025 and paste its 2,357 rows (x, t_x, T, mean spend; weeks) at A20. The fits then fill in.',
    'zh-CN':
      '2,357 位客户还会购买多少？Fader、Hardie 与 Lee（2005）。该数据不随产品提供：请从 brucehardie.com/notes/025 获取 CDNOW 样本的汇总表，将 2,357 行（x、t_x、T、平均金额；时间以周计）粘贴到 A20，拟合结果随即显示。',
  },
  pasteHere: { 'en-US': 'paste the data at A20', 'zh-CN': '请将数据粘贴到 A20' },
  meanSpend: { 'en-US': 'Mean spend', 'zh-CN': '平均金额' },
  total39: { 'en-US': 'Purchases in the next 39 weeks', 'zh-CN': '未来 39 周的购买次数' },
  one: {
    'en-US': 'x 2, t_x 30.43, T 38.86: next 39 weeks',
    'zh-CN': 'x 为 2、t_x 为 30.43、T 为 38.86：未来 39 周',
  },
  paper: { 'en-US': 'Published', 'zh-CN': '文献值' },
} as const satisfies Record<string, Text>;
