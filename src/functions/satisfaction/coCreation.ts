import { coCreation } from '../../metrics/satisfaction/coCreation';
import { defineFunction } from '../defineFunction';
import { fraction, nonNegative } from '../numberRange';

export const coCreationFunction = defineFunction({
  name: 'COCREATION',
  group: 'satisfaction',
  core: coCreation,
  parameters: [
    {
      name: 'participants',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Customers who took part', 'zh-CN': '参与的客户数' },
    },
    {
      name: 'customers',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Customers who could take part', 'zh-CN': '可参与的客户总数' },
    },
    {
      name: 'adopted',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Ideas put to use', 'zh-CN': '被采纳的建议数' },
    },
    {
      name: 'submitted',
      kind: 'number',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Ideas submitted', 'zh-CN': '提交的建议数' },
    },
    {
      name: 'weight',
      kind: 'number',
      unit: 'fraction',
      range: fraction,
      default: 0.5,
      text: {
        'en-US': 'Weight of participation; the rest is adoption’s',
        'zh-CN': '参与率的权重，其余归采纳率',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'index',
    text: { 'en-US': 'co-creation index', 'zh-CN': '共创指数' },
  },
  summary: {
    'en-US': 'Co-creation index: how many customers take part and how many of their ideas are used.',
    'zh-CN': '共创指数：客户参与程度与建议采纳程度的加权值。',
  },
  formula: '100·(weight·participants/customers + (1 − weight)·adopted/submitted)',
  errors: [
    {
      code: '#DIV/0!',
      when: {
        'en-US': 'customers and participants are 0, or submitted and adopted',
        'zh-CN': 'customers 与 participants 均为 0，或 submitted 与 adopted 均为 0',
      },
    },
    {
      code: '#NUM!',
      when: {
        'en-US': 'participants is greater than customers, or adopted greater than submitted',
        'zh-CN': 'participants 大于 customers，或 adopted 大于 submitted',
      },
    },
  ],
  origin: {
    own: {
      'en-US': 'Our index of two rates; the idea of co-creation is taken from this work.',
      'zh-CN': '本指数由两个比率加权而成，为自拟；共同创造的概念取自下列文献。',
    },
    works: [{ work: 'prahalad2004' }],
  },
  keywords: { 'en-US': 'participation ideas adoption innovation', 'zh-CN': '共同创造 参与率 采纳率 建议' },
  example: {
    arguments: [30, 100, 5, 20],
    result: 27.5,
    meaning: {
      'en-US': '30 % take part and 25 % of the ideas are used: an index of 27.5.',
      'zh-CN': '参与率 30%、采纳率 25%：指数为 27.5。',
    },
  },
});
