import type { CellsParameter, ChoiceParameter, DateParameter } from '../parameter';

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

/** Where dates stand as text and their numbers do not tell. */
export const dateOrderParameter = {
  name: 'dateOrder',
  kind: 'choice',
  optional: true,
  choices: [
    { value: 'dmy', text: { 'en-US': 'day first', 'zh-CN': '日在前' } },
    { value: 'mdy', text: { 'en-US': 'month first', 'zh-CN': '月在前' } },
    { value: 'ymd', text: { 'en-US': 'year first', 'zh-CN': '年在前' } },
  ],
  text: {
    'en-US':
      'Order of day, month and year in dates that are text; needed only where the dates do not tell it',
    'zh-CN': '文本日期中年、月、日的顺序；仅在日期本身无法判断时需要',
  },
} as const satisfies ChoiceParameter;

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
