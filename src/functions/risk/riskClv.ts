import { riskClv } from '../../metrics/risk/riskClv';
import { defineFunction } from '../defineFunction';
import { anyNumber } from '../numberRange';
import { creditParameters } from './creditParameters';

export const riskClvFunction = defineFunction({
  name: 'RISKCLV',
  group: 'risk',
  core: riskClv,
  parameters: [
    {
      name: 'clv',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Lifetime value without risk', 'zh-CN': '未计风险的客户终身价值' },
    },
    ...creditParameters,
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'lifetime value after credit risk', 'zh-CN': '计入信用风险后的终身价值' },
  },
  summary: {
    'en-US': 'Lifetime value after credit risk: it is lost on default, and the exposure with it.',
    'zh-CN': '风险调整后的终身价值：违约时失去价值，并损失敞口。',
  },
  formula: 'clv·(1 − pd) − pd·lgd·exposure',
  errors: [],
  origin: {
    own: {
      'en-US': 'Our definition; the ideas are taken from these works.',
      'zh-CN': '本定义为自拟，思路取自下列文献。',
    },
    works: [
      { work: 'ryalsKnox2007' },
      { work: 'basel2005', for: { 'en-US': 'expected loss', 'zh-CN': '预期损失' } },
    ],
  },
  keywords: {
    'en-US': 'risk adjusted lifetime value credit default',
    'zh-CN': '风险调整 终身价值 信用风险 违约',
  },
  example: {
    arguments: [50000, 0.02, 0.45, 1000000],
    result: 40000,
    meaning: {
      'en-US': '98 % of 50,000 less an expected loss of 9,000: 40,000.',
      'zh-CN': '50,000 的 98% 减去预期损失 9,000：40,000。',
    },
  },
});
