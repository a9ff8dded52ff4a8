import { retention } from '../../metrics/behaviour/retention';
import { defineFunction } from '../defineFunction';
import { countErrors, countParameters } from './countParameters';

export const retentionFunction = defineFunction({
  name: 'RETENTION',
  group: 'behaviour',
  core: retention,
  parameters: countParameters,
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'retention rate', 'zh-CN': '留存率' },
  },
  summary: {
    'en-US': 'Retention rate: the share of the customers at the start who are still there at the end.',
    'zh-CN': '留存率：期初客户中期末仍在的比例。',
  },
  formula: '(end − new) / start',
  errors: countErrors,
  origin: { works: [{ work: 'farris2010', at: { section: '5.1' } }] },
  keywords: { 'en-US': 'retention loyalty', 'zh-CN': '留存率 保留率 忠诚' },
  example: {
    arguments: [100, 110, 30],
    result: 0.8,
    meaning: {
      'en-US': 'Of 100 customers 80 are still among the 110: 80 %.',
      'zh-CN': '期初 100 位客户中有 80 位仍在期末的 110 位之中：80%。',
    },
  },
});
