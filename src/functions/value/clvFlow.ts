import type { Numbers } from '../../metrics/numbers';
import { clvFlow } from '../../metrics/value/clvFlow';
import { defineFunction } from '../defineFunction';
import { anyNumber, fraction, ratePerPeriod } from '../numberRange';

export const clvFlowFunction = defineFunction({
  name: 'CLVFLOW',
  group: 'value',
  core: clvFlow,
  parameters: [
    {
      name: 'margins',
      kind: 'column',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Margin of each period, in time order', 'zh-CN': '各期利润，按时间先后排列' },
    },
    {
      name: 'survival',
      kind: 'column',
      unit: 'fraction',
      range: fraction,
      text: {
        'en-US': 'Share of customers still there in each period, or one retention rate for all',
        'zh-CN': '各期仍留存的客户比例，或一个适用于各期的留存率',
      },
    },
    {
      name: 'discount',
      kind: 'number',
      unit: 'rate',
      range: ratePerPeriod,
      text: { 'en-US': 'Discount rate per period', 'zh-CN': '每期贴现率' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'lifetime value of one customer', 'zh-CN': '单个客户的终身价值' },
  },
  summary: {
    'en-US': 'Customer lifetime value of margins that differ from period to period.',
    'zh-CN': '客户终身价值：适用于各期利润不同的情形。',
  },
  notes: [
    {
      'en-US':
        'The first margin comes one period from now, as in Excel’s NPV. A period in which the margin or the survival is blank is left out and later ones move up, as NPV does it; put 0 where a period brings nothing.',
      'zh-CN':
        '与 Excel 的 NPV 相同，第一笔利润发生在一期之后。利润或留存为空的期间会被跳过，其后各期前移；某期没有利润时请填 0。',
    },
  ],
  formula: [
    {
      when: { 'en-US': 'one retention rate', 'zh-CN': '只有一个留存率' },
      applies: ({ survival }) => (survival as Numbers).length === 1,
      text: 'Σ t=1…N  margins(t)·survival^t / (1+discount)^t',
    },
    {
      when: { 'en-US': 'a survival for each period', 'zh-CN': '各期分别给出留存比例' },
      applies: () => true,
      text: 'Σ t=1…N  margins(t)·survival(t) / (1+discount)^t',
    },
  ],
  errors: [
    {
      code: '#VALUE!',
      when: {
        'en-US': 'margins and survival have different numbers of cells, and survival is not one rate',
        'zh-CN': 'margins 与 survival 的单元格数不同，且 survival 不是单个比率',
      },
    },
  ],
  origin: { works: [{ work: 'bergerNasr1998' }] },
  keywords: { 'en-US': 'NPV cash flow lifetime value', 'zh-CN': '客户终身价值 现金流 净现值 留存' },
  example: {
    arguments: [[[100], [120], [140]], [[0.9], [0.8], [0.7]], 0.1],
    result: 234.78587528174305,
    meaning: {
      'en-US': 'Three growing margins, weighted by who is still there, are worth 234.79 today.',
      'zh-CN': '三期递增的利润按留存比例加权后，现值为 234.79。',
    },
  },
});
