import { relationshipRoi } from '../../metrics/cost/relationshipRoi';
import { defineFunction } from '../defineFunction';
import { anyNumber, nonNegative } from '../numberRange';

export const relationshipRoiFunction = defineFunction({
  name: 'RELATIONSHIPROI',
  group: 'cost',
  core: relationshipRoi,
  parameters: [
    {
      name: 'value',
      kind: 'number',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Value that the relationship brought', 'zh-CN': '客户关系带来的价值' },
    },
    {
      name: 'cost',
      kind: 'number',
      unit: 'money',
      range: nonNegative,
      text: { 'en-US': 'What the relationship cost', 'zh-CN': '客户关系的成本' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'return on the cost', 'zh-CN': '成本回报率' },
  },
  summary: {
    'en-US': 'Return on a relationship: value less cost, per unit of cost.',
    'zh-CN': '关系投资回报率：价值减成本，再除以成本。',
  },
  formula: '(value − cost) / cost',
  errors: [{ code: '#DIV/0!', when: { 'en-US': 'cost is 0', 'zh-CN': 'cost 为 0' } }],
  origin: {
    own: {
      'en-US':
        'Our definition: the usual return on an investment, (gain − cost) / cost, of the value that a relationship brings.',
      'zh-CN': '本定义为自拟：对关系所带来的价值，按通常的投资回报率（收益 − 成本）/ 成本计算。',
    },
  },
  keywords: { 'en-US': 'ROI return on investment', 'zh-CN': '投资回报率 ROI 关系收益' },
  example: {
    arguments: [1500, 1000],
    result: 0.5,
    meaning: {
      'en-US': 'Each unit spent brought back 1.5: a return of 50 %.',
      'zh-CN': '每投入 1 收回 1.5：回报率 50%。',
    },
  },
});
