import { effort } from '../../metrics/satisfaction/effort';
import { defineFunction } from '../defineFunction';
import { positive } from '../numberRange';

export const effortFunction = defineFunction({
  name: 'EFFORT',
  group: 'satisfaction',
  core: effort,
  parameters: [
    {
      name: 'scores',
      kind: 'numbers',
      unit: 'score',
      range: positive,
      text: {
        'en-US': 'Answers on how much effort it took, on one scale; a 0 is a missing answer',
        'zh-CN': '对所费精力的评分，量表须一致；0 视为未作答',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'score',
    text: { 'en-US': 'mean effort, on the scale of the answers', 'zh-CN': '平均费力程度，沿用评分量表' },
  },
  summary: {
    'en-US': 'Customer effort score: the mean of the answers.',
    'zh-CN': '客户费力度：评分的平均值。',
  },
  formula: 'Σ scores / count(scores)',
  errors: [],
  origin: { works: [{ work: 'dixon2010' }] },
  keywords: { 'en-US': 'CES customer effort ease', 'zh-CN': '费力度 客户努力 便利' },
  example: {
    arguments: [[[2], [3], [1], [4]]],
    result: 2.5,
    meaning: {
      'en-US': 'The mean effort is 2.5 on the scale that was used.',
      'zh-CN': '平均费力程度为 2.5（按所用量表）。',
    },
  },
});
