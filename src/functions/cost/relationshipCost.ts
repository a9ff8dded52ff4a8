import { relationshipCost } from '../../metrics/cost/relationshipCost';
import { defineFunction } from '../defineFunction';
import { anyNumber } from '../numberRange';

export const relationshipCostFunction = defineFunction({
  name: 'RELATIONSHIPCOST',
  group: 'cost',
  core: relationshipCost,
  parameters: [
    {
      name: 'maintenance',
      kind: 'numbers',
      unit: 'money',
      range: anyNumber,
      text: {
        'en-US': 'Cost of keeping the relationship: service, accounts, systems',
        'zh-CN': '维系成本：服务、账户、系统等',
      },
    },
    {
      name: 'acquisition',
      kind: 'numbers',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Cost of winning customers', 'zh-CN': '获客成本' },
    },
    {
      name: 'switching',
      kind: 'numbers',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Cost of customers who change over', 'zh-CN': '转换成本：客户转换供应商所产生的成本' },
    },
    {
      name: 'satisfaction',
      kind: 'numbers',
      unit: 'money',
      range: anyNumber,
      text: {
        'en-US': 'Cost of satisfying customers: after-sales, complaints, rewards',
        'zh-CN': '满意成本：售后、投诉处理、奖励等',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'money',
    text: { 'en-US': 'cost of the relationships', 'zh-CN': '关系成本合计' },
  },
  summary: {
    'en-US': 'Cost of customer relationships: the sum over the four kinds of cost.',
    'zh-CN': '客户关系成本：四类成本之和。',
  },
  formula: 'Σ maintenance + Σ acquisition + Σ switching + Σ satisfaction',
  errors: [],
  origin: {
    own: {
      'en-US': 'The four kinds of relationship cost, added up: a definition, not a model.',
      'zh-CN': '四类关系成本相加：这是定义，不是模型。',
    },
  },
  keywords: { 'en-US': 'maintenance switching satisfaction cost', 'zh-CN': '关系成本 维系 获取 转换 满意' },
  example: {
    arguments: [[[100], [50]], 200, 30, [[20, 10]]],
    result: 410,
    meaning: {
      'en-US': 'Four kinds of cost, each one number or a range: 410 in all.',
      'zh-CN': '四类成本，每类为一个数值或一个区域：合计 410。',
    },
  },
});
