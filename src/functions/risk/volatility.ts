import { volatility } from '../../metrics/risk/volatility';
import { defineFunction } from '../defineFunction';
import { anyNumber } from '../numberRange';

export const volatilityFunction = defineFunction({
  name: 'VOLATILITY',
  group: 'risk',
  core: volatility,
  parameters: [
    {
      name: 'revenues',
      kind: 'numbers',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Revenue of each period', 'zh-CN': '各期收入' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'coefficient of variation', 'zh-CN': '变异系数' },
  },
  summary: {
    'en-US': 'Volatility of revenue: standard deviation in relation to the mean.',
    'zh-CN': '收入波动性：标准差与平均值之比。',
  },
  formula: 'STDEV.S(revenues) / AVERAGE(revenues)',
  errors: [
    {
      code: '#DIV/0!',
      when: {
        'en-US': 'there are fewer than two values, or their mean is 0',
        'zh-CN': '数值少于两个，或平均值为 0',
      },
    },
    { code: '#NUM!', when: { 'en-US': 'the mean is below 0', 'zh-CN': '平均值为负' } },
  ],
  origin: { works: [{ work: 'tarasi2011' }] },
  keywords: { 'en-US': 'coefficient of variation market risk', 'zh-CN': '波动 变异系数 市场风险' },
  example: {
    arguments: [[[90], [100], [110]]],
    result: 0.1,
    meaning: {
      'en-US': 'Revenue varies by 10 % of its mean.',
      'zh-CN': '收入围绕平均值波动 10%。',
    },
  },
});
