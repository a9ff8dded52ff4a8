import { composite } from '../../metrics/satisfaction/composite';
import { defineFunction } from '../defineFunction';
import { nonNegative, zeroToHundred } from '../numberRange';

export const compositeFunction = defineFunction({
  name: 'COMPOSITE',
  group: 'satisfaction',
  core: composite,
  parameters: [
    {
      name: 'indices',
      kind: 'column',
      unit: 'index',
      range: zeroToHundred,
      text: { 'en-US': 'Indices from 0 to 100', 'zh-CN': '0 到 100 的各项指数' },
    },
    {
      name: 'weights',
      kind: 'column',
      unit: 'weight',
      range: nonNegative,
      optional: true,
      text: { 'en-US': 'Weight of each index; equal without it', 'zh-CN': '各项指数的权重；省略时相同' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'index',
    text: { 'en-US': 'composite index', 'zh-CN': '综合指数' },
  },
  summary: {
    'en-US':
      'Composite index: the weighted mean of indices, for relationship strength, loyalty or experience.',
    'zh-CN': '综合指数：各项指数的加权平均，可用于关系强度、忠诚度或体验。',
  },
  notes: [
    {
      'en-US': 'An index that is missing leaves its weight out.',
      'zh-CN': '缺失的指数不计其权重。',
    },
  ],
  formula: [
    {
      when: { 'en-US': 'with weights', 'zh-CN': '给出权重' },
      applies: ({ weights }) => weights !== undefined,
      text: 'Σ weights·indices / Σ weights',
    },
    {
      when: { 'en-US': 'without', 'zh-CN': '未给权重' },
      applies: () => true,
      text: 'Σ indices / count(indices)',
    },
  ],
  errors: [
    {
      code: '#DIV/0!',
      when: { 'en-US': 'all weights are 0', 'zh-CN': '权重全为 0' },
    },
    {
      code: '#VALUE!',
      when: { 'en-US': 'there are not as many weights as indices', 'zh-CN': '权重个数与指数个数不同' },
    },
  ],
  origin: {
    works: [
      {
        work: 'oecd2008',
        at: { section: '6.2' },
        for: { 'en-US': 'linear aggregation', 'zh-CN': '线性加权' },
      },
    ],
  },
  keywords: {
    'en-US': 'relationship strength loyalty experience index weighted mean',
    'zh-CN': '综合指数 关系强度 忠诚度 体验 加权平均',
  },
  example: {
    arguments: [
      [[80], [60], [90]],
      [[2], [1], [1]],
    ],
    result: 77.5,
    meaning: {
      'en-US': 'Satisfaction counts double: (2·80 + 60 + 90)/4 = 77.5.',
      'zh-CN': '满意度权重加倍：(2·80 + 60 + 90)/4 = 77.5。',
    },
  },
});
