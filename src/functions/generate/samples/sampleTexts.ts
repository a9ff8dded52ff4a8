import type { Text } from '../../../i18n/language';

/** Texts of the sample workbook beside those of the declarations. */
export const sampleTexts = {
  contents: { 'en-US': 'Contents', 'zh-CN': '目录' },
  contentsLead: {
    'en-US':
      '{count} functions, each at work on a small example. Follow a name to its inputs, its formula and its result.',
    'zh-CN': '共 {count} 个函数，各附一个小示例。点击名称即可查看其输入、公式和结果。',
  },
  lead: {
    'en-US': '{count} functions, each with an example: change a blue number and watch the result.',
    'zh-CN': '共 {count} 个函数，每个都附示例：修改蓝色数字即可看到结果变化。',
  },
  inputs: { 'en-US': 'Inputs', 'zh-CN': '输入' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  result: { 'en-US': 'Result', 'zh-CN': '结果' },
  leftOut: { 'en-US': '(left out)', 'zh-CN': '（省略）' },
} as const satisfies Record<string, Text>;
