import { expectedLoss } from '../../metrics/risk/expectedLoss';
import { defineFunction } from '../defineFunction';
import { creditParameters } from './creditParameters';

export const expectedLossFunction = defineFunction({
  name: 'EXPECTEDLOSS',
  group: 'risk',
  core: expectedLoss,
  parameters: creditParameters,
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'expected loss', 'zh-CN': '预期损失' },
  },
  summary: {
    'en-US': 'Expected loss of a credit exposure: PD · LGD · EAD.',
    'zh-CN': '预期损失：违约概率 × 违约损失率 × 风险敞口。',
  },
  formula: 'pd · lgd · exposure',
  errors: [],
  origin: { works: [{ work: 'basel2005' }] },
  keywords: { 'en-US': 'credit risk default Basel PD LGD EAD', 'zh-CN': '信用风险 违约 预期损失 敞口' },
  example: {
    arguments: [0.02, 0.45, 1000000],
    result: 9000,
    meaning: {
      'en-US': 'On one million, 2 % probability of losing 45 %: 9,000.',
      'zh-CN': '敞口一百万，违约概率 2%，损失率 45%：9,000。',
    },
  },
});
