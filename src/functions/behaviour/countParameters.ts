import type { NumberParameter } from '../parameter';
import { nonNegative } from '../numberRange';

/** Customers counted over a period: the arguments of RETENTION and CHURN. */
export const countParameters = [
  {
    name: 'start',
    kind: 'number',
    unit: 'count',
    range: nonNegative,
    text: { 'en-US': 'Customers at the start of the period', 'zh-CN': '期初客户数' },
  },
  {
    name: 'end',
    kind: 'number',
    unit: 'count',
    range: nonNegative,
    text: { 'en-US': 'Customers at the end of the period', 'zh-CN': '期末客户数' },
  },
  {
    name: 'new',
    kind: 'number',
    unit: 'count',
    range: nonNegative,
    text: { 'en-US': 'Customers won in the period', 'zh-CN': '本期新增客户数' },
  },
] as const satisfies readonly NumberParameter[];

export const countErrors = [
  {
    code: '#DIV/0!',
    when: { 'en-US': 'start is 0 and so is end − new', 'zh-CN': 'start 与 end − new 均为 0' },
  },
  {
    code: '#NUM!',
    when: {
      'en-US': 'the counts contradict each other: new above end, or end − new above start',
      'zh-CN': '数目相互矛盾：new 大于 end，或 end − new 大于 start',
    },
  },
] as const;
