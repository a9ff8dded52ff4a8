import type { Text } from '../../i18n/language';

/** What the pane says while it works, for the eye and for screen readers. */
export const workTexts = {
  reading: { 'en-US': 'Reading the rows', 'zh-CN': '正在读取数据' },
  recognising: { 'en-US': 'Recognising the columns', 'zh-CN': '正在识别列' },
  building: { 'en-US': 'Reading the customers', 'zh-CN': '正在整理客户' },
  segmenting: { 'en-US': 'Dividing the customers', 'zh-CN': '正在划分客户' },
  comparing: { 'en-US': 'Reading the earlier run', 'zh-CN': '正在读取上次的划分' },
  fitting: { 'en-US': 'Fitting the models', 'zh-CN': '正在拟合模型' },
  predicting: { 'en-US': 'Preparing the predictions', 'zh-CN': '正在准备预测结果' },
  preparing: { 'en-US': 'Preparing the scorecards', 'zh-CN': '正在准备记分卡' },
  writing: { 'en-US': 'Writing the sheets', 'zh-CN': '正在写入工作表' },
  keeping: { 'en-US': 'Keeping the settings', 'zh-CN': '正在保存设置' },
  looking: { 'en-US': 'Looking through the workbook', 'zh-CN': '正在检查工作簿' },
  checking: { 'en-US': 'Looking at the sheets of last time', 'zh-CN': '正在检查上次写入的工作表' },
  removing: { 'en-US': 'Removing the sheets', 'zh-CN': '正在删除工作表' },
  waiting: { 'en-US': 'Working', 'zh-CN': '正在处理' },
  cancelling: { 'en-US': 'Cancelling', 'zh-CN': '正在取消' },
  done: { 'en-US': 'Done', 'zh-CN': '已完成' },
} as const satisfies Record<string, Text>;

/** Said when nothing was heard of the work for a while. */
export const stillText: Text = {
  'en-US':
    'Nothing was heard for {seconds} seconds. Long lists take their time; Cancel ends it, and your rows and choices are kept.',
  'zh-CN': '已有 {seconds} 秒没有进展。数据较多时需要更长时间；也可取消，您的数据和选择会保留。',
};

export type WorkName = keyof typeof workTexts;
