import { churn } from '../../metrics/behaviour/churn';
import { defineFunction } from '../defineFunction';
import { countErrors, countParameters } from './countParameters';

export const churnFunction = defineFunction({
  name: 'CHURN',
  group: 'behaviour',
  core: churn,
  parameters: countParameters,
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'churn rate', 'zh-CN': '流失率' },
  },
  summary: {
    'en-US': 'Churn rate: the share of the customers at the start who left.',
    'zh-CN': '流失率：期初客户中已离开的比例。',
  },
  formula: '1 − (end − new) / start',
  errors: countErrors,
  origin: { works: [{ work: 'farris2010', at: { section: '5.1' } }] },
  keywords: { 'en-US': 'attrition defection lost customers', 'zh-CN': '流失率 客户流失' },
  example: {
    arguments: [100, 110, 30],
    result: 0.2,
    meaning: {
      'en-US': 'Of 100 customers 20 left: 20 %.',
      'zh-CN': '期初 100 位客户中有 20 位流失：20%。',
    },
  },
});
