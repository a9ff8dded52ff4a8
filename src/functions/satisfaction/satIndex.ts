import { satIndex } from '../../metrics/satisfaction/satIndex';
import { defineFunction } from '../defineFunction';
import { anyNumber, nonNegative } from '../numberRange';

export const satIndexFunction = defineFunction({
  name: 'SATINDEX',
  group: 'satisfaction',
  core: satIndex,
  parameters: [
    {
      name: 'scores',
      kind: 'table',
      unit: 'score',
      range: anyNumber,
      text: {
        'en-US': 'Survey scores: a row for each respondent, a column for each item',
        'zh-CN': '调查评分：每行一位受访者，每列一个题项',
      },
    },
    {
      name: 'weights',
      kind: 'numbers',
      unit: 'weight',
      range: nonNegative,
      optional: true,
      text: { 'en-US': 'Weight of each item; equal without it', 'zh-CN': '各题项的权重；省略时各题项相同' },
    },
    {
      name: 'scaleMin',
      kind: 'number',
      unit: 'score',
      range: anyNumber,
      default: 1,
      text: { 'en-US': 'Lowest score of the scale', 'zh-CN': '评分范围的最低分' },
    },
    {
      name: 'scaleMax',
      kind: 'number',
      unit: 'score',
      range: anyNumber,
      default: 10,
      text: { 'en-US': 'Highest score of the scale', 'zh-CN': '评分范围的最高分' },
    },
  ],
  result: {
    kind: 'number',
    unit: 'index',
    text: { 'en-US': 'satisfaction index from 0 to 100', 'zh-CN': '0 到 100 的满意度指数' },
  },
  summary: {
    'en-US': 'Satisfaction index from 0 to 100 of survey scores, in the form of the ACSI.',
    'zh-CN': '满意度指数：按 ACSI 的形式把调查评分换算为 0 到 100。',
  },
  notes: [
    {
      'en-US':
        'The mean of each item is taken over those who answered it; an item without any answer leaves its weight out. Where the scale starts above 0, a 0 is a missing answer.',
      'zh-CN':
        '每个题项按作答者求平均；没有任何作答的题项不计权重。评分范围从大于 0 的分数开始时，0 视为未作答。',
    },
  ],
  formula: [
    {
      when: {
        'en-US': 'with weights, means those of the columns',
        'zh-CN': '给出权重（means 为各列平均值）',
      },
      applies: ({ weights }) => weights !== undefined,
      text: '100·(Σ weights·means(scores) / Σ weights − scaleMin) / (scaleMax − scaleMin)',
    },
    {
      when: { 'en-US': 'without', 'zh-CN': '未给权重' },
      applies: () => true,
      text: '100·(mean(means(scores)) − scaleMin) / (scaleMax − scaleMin)',
    },
  ],
  errors: [
    {
      code: '#DIV/0!',
      when: { 'en-US': 'all weights are 0', 'zh-CN': '权重全为 0' },
    },
    {
      code: '#NUM!',
      when: {
        'en-US': 'a score lies off the scale, or the scale does not end above its start',
        'zh-CN': '有评分超出范围，或评分范围的上限不大于下限',
      },
    },
    {
      code: '#VALUE!',
      when: {
        'en-US': 'there are not as many weights as items',
        'zh-CN': '权重个数与题项个数不同',
      },
    },
  ],
  origin: { works: [{ work: 'fornell1996' }] },
  keywords: { 'en-US': 'ACSI survey satisfaction score', 'zh-CN': '满意度 调查 评分 ACSI 权重' },
  example: {
    arguments: [
      [
        [8, 7, 9],
        [9, 6, 8],
        [10, 8, 7],
      ],
      [[0.5, 0.3, 0.2]],
    ],
    result: 80,
    meaning: {
      'en-US': 'Three respondents with three weighted items: an index of 80.',
      'zh-CN': '三位受访者、三个加权题项：指数为 80。',
    },
  },
});
