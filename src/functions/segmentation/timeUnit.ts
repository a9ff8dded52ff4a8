import type { ChoiceParameter } from '../parameter';

export { daysPerUnit as daysIn, type TimeUnit } from '../../models/timeUnits';

/** The unit of x, t_x and T: weeks unless said. */
export const unitParameter = {
  name: 'unit',
  kind: 'choice',
  choices: [
    { value: 'day', text: { 'en-US': 'day', 'zh-CN': '天' } },
    { value: 'week', text: { 'en-US': 'week', 'zh-CN': '周' } },
    { value: 'month', text: { 'en-US': 'month', 'zh-CN': '月' } },
    { value: 'year', text: { 'en-US': 'year', 'zh-CN': '年' } },
  ],
  default: 'week',
  text: { 'en-US': 'Unit of the times', 'zh-CN': '时间单位' },
} as const satisfies ChoiceParameter;
