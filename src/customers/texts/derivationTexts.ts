import type { Text } from '../../i18n/language';

/** How each field is derived, by the key of the way; {a}, {b}, {c} are the names of its sources. */
export const derivationTexts: Readonly<Record<string, Text>> = {
  recencyFromLast: { 'en-US': 'as-of date − {a}', 'zh-CN': '基准日期 − {a}' },
  lastFromRecency: { 'en-US': 'as-of date − {a}', 'zh-CN': '基准日期 − {a}' },
  tenureFromFirst: { 'en-US': 'as-of date − {a}', 'zh-CN': '基准日期 − {a}' },
  tenureFromYears: { 'en-US': '{a} × 365.25', 'zh-CN': '{a} × 365.25' },
  spendFromValue: { 'en-US': '{a} ÷ {b}', 'zh-CN': '{a} ÷ {b}' },
  valueWithMargin: { 'en-US': '{a} × {b} × {c}', 'zh-CN': '{a} × {b} × {c}' },
  valueFromSpend: { 'en-US': '{a} × {b}', 'zh-CN': '{a} × {b}' },
  natureFromName: {
    'en-US': 'the words of {a}: forms of companies, names of people',
    'zh-CN': '{a}中的字样：公司、机构形式或个人姓名',
  },
};
