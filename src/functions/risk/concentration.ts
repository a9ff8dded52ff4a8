import { concentration } from '../../metrics/risk/concentration';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';

export const concentrationFunction = defineFunction({
  name: 'CONCENTRATION',
  group: 'risk',
  core: concentration,
  parameters: [
    {
      name: 'revenues',
      kind: 'numbers',
      unit: 'money',
      range: nonNegative,
      text: { 'en-US': 'Revenue of each customer', 'zh-CN': '每位客户的收入' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: {
      'en-US': 'Herfindahl index: 1 where one customer brings all, 1/n where n bring the same',
      'zh-CN': '赫芬达尔指数：全部收入来自一位客户时为 1，n 位客户相同时为 1/n',
    },
  },
  summary: {
    'en-US': 'Concentration of revenue on few customers (Herfindahl index).',
    'zh-CN': '收入集中度：收入集中于少数客户的程度（赫芬达尔指数）。',
  },
  notes: [
    {
      'en-US':
        'A number from 0 to 1. Authorities state the same index in points of 10,000: 0.25 is an HHI of 2,500.',
      'zh-CN': '取值在 0 与 1 之间。监管机构常以 10,000 点为满分表示同一指数：0.25 即 HHI 2,500 点。',
    },
  ],
  formula: 'Σ (revenues / Σ revenues)²',
  errors: [{ code: '#DIV/0!', when: { 'en-US': 'there is no revenue', 'zh-CN': '收入合计为 0' } }],
  origin: { works: [{ work: 'rhoades1993' }] },
  keywords: { 'en-US': 'Herfindahl HHI dependency market risk', 'zh-CN': '集中度 赫芬达尔 依赖 市场风险' },
  example: {
    arguments: [[[50], [30], [20]]],
    result: 0.38,
    meaning: {
      'en-US': 'Shares of 50, 30 and 20 %: 0.25 + 0.09 + 0.04 = 0.38.',
      'zh-CN': '份额为 50%、30% 与 20%：0.25 + 0.09 + 0.04 = 0.38。',
    },
  },
});
