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
  notes: [
    {
      'en-US':
        'Where the question asks how much effort it took, a low score is good. Where it asks for agreement that things were made easy, a high one is: never mix the two.',
      'zh-CN':
        '若问题询问“费了多大力气”，得分越低越好；若询问是否同意“办理很轻松”，则得分越高越好。两种问法不可混用。',
    },
  ],
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
