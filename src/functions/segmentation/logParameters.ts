import type { CellsParameter, DateParameter } from '../parameter';

/** A purchase log: the first arguments of the functions that read one. */
export const logParameters = [
  {
    name: 'customers',
    kind: 'cells',
    text: { 'en-US': 'Customer of each purchase', 'zh-CN': '每笔购买的客户' },
  },
  {
    name: 'dates',
    kind: 'cells',
    unit: 'date',
    text: { 'en-US': 'Date of each purchase', 'zh-CN': '每笔购买的日期' },
  },
  {
    name: 'amounts',
    kind: 'cells',
    unit: 'money',
    text: { 'en-US': 'Amount of each purchase', 'zh-CN': '每笔购买的金额' },
  },
] as const satisfies readonly CellsParameter[];

export const asOfParameter = {
  name: 'asOf',
  kind: 'date',
  unit: 'date',
  optional: true,
  text: {
    'en-US': 'End of the observation; the latest date of the log without it',
    'zh-CN': '基准日期；省略时为记录中最晚的日期',
  },
} as const satisfies DateParameter;
