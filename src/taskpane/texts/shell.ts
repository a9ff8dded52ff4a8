import type { Text } from '../../i18n/language';

/** Texts of the pane around its pages. */
export const shellTexts = {
  pages: { 'en-US': 'Pages', 'zh-CN': '页面' },
  morePages: { 'en-US': 'More pages', 'zh-CN': '更多页面' },
  pageSegment: { 'en-US': 'Segment', 'zh-CN': '客户分群' },
  pagePredict: { 'en-US': 'Predict', 'zh-CN': '预测' },
  pageFunctions: { 'en-US': 'Functions', 'zh-CN': '函数' },
  pageShare: { 'en-US': 'Share', 'zh-CN': '共享' },
  pageAbout: { 'en-US': 'About', 'zh-CN': '关于' },
  loading: { 'en-US': 'Loading …', 'zh-CN': '正在加载……' },
  loadFailed: {
    'en-US': 'This page could not be loaded. Close the pane and open it again.',
    'zh-CN': '此页面无法加载。请关闭任务窗格后重新打开。',
  },
  dismiss: { 'en-US': 'Dismiss', 'zh-CN': '关闭提示' },
  cancel: { 'en-US': 'Cancel', 'zh-CN': '取消' },
  back: { 'en-US': 'Back', 'zh-CN': '上一步' },
  showAll: { 'en-US': 'Show all', 'zh-CN': '全部显示' },
  showMore: { 'en-US': 'Show {count} more', 'zh-CN': '再显示 {count} 条' },
  of: { 'en-US': '{done} of {total}', 'zh-CN': '{done} / {total}' },
} as const satisfies Record<string, Text>;
