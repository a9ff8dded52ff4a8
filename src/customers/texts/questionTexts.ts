import type { Text } from '../../i18n/language';

/** The words of a question; places in braces are filled from the values of the question and of the option. */
export interface QuestionText {
  readonly text: Text;
  /** By the key of the option; '*' for every other key. */
  readonly options: Readonly<Record<string, Text>>;
}

/** One question for each code of `Question`. */
export const questionTexts: Readonly<Record<string, QuestionText>> = {
  duplicates: {
    text: {
      'en-US': '{ids} {ids|customer ID stands|customer IDs stand} in several rows ({rows} rows more).',
      'zh-CN': '{ids} 个客户编号出现在多行中（多出 {rows} 行）。',
    },
    options: {
      separate: { 'en-US': 'Each row is a customer of its own', 'zh-CN': '每一行按不同客户处理' },
      sum: {
        'en-US': 'One customer each: money and counts added up',
        'zh-CN': '合并为一位客户：金额与次数相加',
      },
      latest: {
        'en-US': 'One customer each: the latest row counts',
        'zh-CN': '合并为一位客户：取最新的一行',
      },
    },
  },
};
