import { costVariance } from '../../metrics/cost/costVariance';
import { defineFunction } from '../defineFunction';
import { anyNumber } from '../numberRange';

export const costVarianceFunction = defineFunction({
  name: 'COSTVARIANCE',
  group: 'cost',
  core: costVariance,
  parameters: [
    {
      name: 'actual',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Actual cost', 'zh-CN': '实际成本' },
    },
    {
      name: 'standard',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Cost standard', 'zh-CN': '标准成本' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: {
      'en-US': 'cost above the standard; below 0 where less was spent',
      'zh-CN': '超出标准的成本；低于标准时为负',
    },
  },
  summary: {
    'en-US': 'Cost variance: actual cost against the cost standard.',
    'zh-CN': '成本差异：实际成本与标准成本之差。',
  },
  formula: 'actual − standard',
  errors: [],
  origin: { works: [{ work: 'horngren2015', at: { chapter: '7' } }] },
  keywords: { 'en-US': 'standard cost deviation budget', 'zh-CN': '成本差异 标准成本 超支' },
  example: {
    arguments: [1150, 1000],
    result: 150,
    meaning: {
      'en-US': 'Serving this customer cost 150 more than the standard.',
      'zh-CN': '服务该客户的成本比标准高出 150。',
    },
  },
});
