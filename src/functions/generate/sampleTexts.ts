import type { Text } from '../../i18n/language';

/** Texts of the sample workbook beside those of the declarations. */
export const sampleTexts = {
  lead: {
    'en-US': '{count} functions, each with an example: change the inputs and watch the result.',
    'zh-CN': '共 {count} 个函数，每个都附示例：修改输入即可看到结果变化。',
  },
  result: { 'en-US': 'Result', 'zh-CN': '结果' },
  leftOut: { 'en-US': '(left out)', 'zh-CN': '（省略）' },
} as const satisfies Record<string, Text>;
