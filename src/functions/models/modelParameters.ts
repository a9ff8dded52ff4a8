import type { CellsParameter, ColumnParameter, NumberParameter, TableParameter } from '../parameter';
import { anyNumber, nonNegative, positive } from '../numberRange';

/** The fit that a prediction starts from. */
export const fitParameter = {
  name: 'fit',
  kind: 'cells',
  text: {
    'en-US': 'The block that the fit spills, or its parameters alone',
    'zh-CN': '拟合函数溢出的区域，或仅其参数',
  },
} as const satisfies CellsParameter;

/** Whether each number is possible is judged row by row, together with the others of its row. */
export const historyParameters = [
  {
    name: 'x',
    kind: 'column',
    unit: 'count',
    range: anyNumber,
    text: {
      'en-US': 'Repeat purchases of each customer; the first purchase does not count',
      'zh-CN': '每位客户的重复购买次数，不含首次购买',
    },
  },
  {
    name: 'tx',
    kind: 'column',
    unit: 'time',
    range: anyNumber,
    text: {
      'en-US': 'Time from the first to the last purchase of each customer; 0 where x is 0',
      'zh-CN': '每位客户首次到末次购买的时间；x 为 0 时为 0',
    },
  },
  {
    name: 'T',
    kind: 'column',
    unit: 'time',
    range: anyNumber,
    text: {
      'en-US': 'Time from the first purchase to the end of observation, in the same unit',
      'zh-CN': '首次购买到观察期末的时间，单位相同',
    },
  },
] as const satisfies readonly ColumnParameter[];

export const opportunityParameters = [
  {
    name: 'x',
    kind: 'column',
    unit: 'count',
    range: anyNumber,
    text: {
      'en-US': 'Opportunities that each customer took, after the first',
      'zh-CN': '每位客户在首次之后把握的机会次数',
    },
  },
  {
    name: 'tx',
    kind: 'column',
    unit: 'count',
    range: anyNumber,
    text: {
      'en-US': 'Number of the last opportunity taken; 0 where x is 0',
      'zh-CN': '最后一次把握的机会的序号；x 为 0 时为 0',
    },
  },
  {
    name: 'n',
    kind: 'column',
    unit: 'count',
    range: anyNumber,
    text: { 'en-US': 'Opportunities that there were so far', 'zh-CN': '迄今的机会总数' },
  },
] as const satisfies readonly ColumnParameter[];

export const survivorsParameter = {
  name: 'survivors',
  kind: 'table',
  unit: 'count',
  range: nonNegative,
  text: {
    'en-US':
      'Customers of a cohort who are left after 0, 1, 2 … periods; of several cohorts, one column each, blank where not observed',
    'zh-CN': '一批客户在 0、1、2……期后仍留存的人数；多批客户时每批一列，未观察到的留空',
  },
} as const satisfies TableParameter;

export const priorParameter = {
  name: 'prior',
  kind: 'number',
  unit: 'any',
  range: positive,
  optional: true,
  text: {
    'en-US':
      'For small samples: standard deviation of a normal prior on the logarithm of each parameter, such as 1.5; none without it',
    'zh-CN': '用于小样本：各参数对数的正态先验标准差，例如 1.5；省略时不使用先验',
  },
} as const satisfies NumberParameter;

export const horizonParameter = {
  name: 'horizon',
  kind: 'number',
  unit: 'time',
  range: nonNegative,
  text: { 'en-US': 'How far to look ahead, in the unit of T', 'zh-CN': '向前预测的时间，单位与 T 相同' },
} as const satisfies NumberParameter;

export const discountParameter = {
  name: 'discount',
  kind: 'number',
  unit: 'rate',
  range: positive,
  text: { 'en-US': 'Discount rate per period', 'zh-CN': '每期贴现率' },
} as const satisfies NumberParameter;
