import type { Text } from '../../i18n/language';

/** Texts of the eight classes of RFM: R, F and M each high or low. */
export const rfmClassTexts = {
  naming: { 'en-US': 'Segments', 'zh-CN': '分群方式' },
  namingHelp: {
    'en-US': 'Eleven segments by score, or eight classes in which R, F and M are each high or low.',
    'zh-CN': '按得分划分十一个分群，或按 R、F、M 各自的高低划分八大类客户。',
  },
  eleven: { 'en-US': 'Eleven segments (scores)', 'zh-CN': '十一个分群（按得分）' },
  eight: { 'en-US': 'Eight classes (high or low)', 'zh-CN': '八大类客户（高低划分）' },
  cut: { 'en-US': 'High is above the', 'zh-CN': '高低分界' },
  cutHelp: {
    'en-US': 'R counts as high where the last purchase is more recent than the mean or median.',
    'zh-CN': '高于均值（或中位数）为高；R 以距今天数少于均值（或中位数）为高。',
  },
  mean: { 'en-US': 'Mean', 'zh-CN': '均值' },
  median: { 'en-US': 'Median', 'zh-CN': '中位数' },
  edition: { 'en-US': 'Playbook for', 'zh-CN': '经营策略版本' },
  editionHelp: {
    'en-US': 'Automatic: for organisations where at least half of the customers are organisations.',
    'zh-CN': '自动：机构客户占一半及以上时采用企业与项目版。',
  },
  automatic: { 'en-US': 'Automatic', 'zh-CN': '自动' },
  retail: { 'en-US': 'Consumers (retail)', 'zh-CN': '个人客户（零售）' },
  business: { 'en-US': 'Organisations and projects', 'zh-CN': '机构客户（企业与项目）' },
  class: { 'en-US': 'RFM class', 'zh-CN': 'RFM 高低' },
  cutOf: { 'en-US': '{name} is divided at', 'zh-CN': '{name}分界值' },
  high: { 'en-US': 'high', 'zh-CN': '高' },
  low: { 'en-US': 'low', 'zh-CN': '低' },
  rule: {
    'en-US': 'Recency {r}, frequency {f}, money {m}.',
    'zh-CN': '最近交易（R）{r}、交易频次（F）{f}、交易金额（M）{m}。',
  },
  importantValue: { 'en-US': 'Key value', 'zh-CN': '重要价值客户' },
  importantDevelopment: { 'en-US': 'Key development', 'zh-CN': '重要发展客户' },
  importantKeep: { 'en-US': 'Key retention', 'zh-CN': '重要保持客户' },
  importantWinBack: { 'en-US': 'Key win-back', 'zh-CN': '重要挽留客户' },
  generalValue: { 'en-US': 'General value', 'zh-CN': '一般价值客户' },
  generalDevelopment: { 'en-US': 'General development', 'zh-CN': '一般发展客户' },
  generalKeep: { 'en-US': 'General retention', 'zh-CN': '一般保持客户' },
  generalWinBack: { 'en-US': 'General win-back', 'zh-CN': '一般挽留客户' },
} as const satisfies Readonly<Record<string, Text>>;
