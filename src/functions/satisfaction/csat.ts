import { csat } from '../../metrics/satisfaction/csat';
import { defineFunction } from '../defineFunction';
import { positive } from '../numberRange';

export const csatFunction = defineFunction({
  name: 'CSAT',
  group: 'satisfaction',
  core: csat,
  parameters: [
    {
      name: 'scores',
      kind: 'numbers',
      unit: 'score',
      range: positive,
      text: { 'en-US': 'Answers; a 0 is a missing answer', 'zh-CN': '评分；0 视为未作答' },
    },
    {
      name: 'topFrom',
      kind: 'number',
      unit: 'score',
      range: positive,
      default: 9,
      text: {
        'en-US': 'Lowest score of the top box: 9 on a scale of 1–10, 4 on a scale of 1–5',
        'zh-CN': '“满意”的最低分：1–10 分制为 9，1–5 分制为 4',
      },
    },
    {
      name: 'scaleMax',
      kind: 'number',
      unit: 'score',
      range: positive,
      optional: true,
      text: {
        'en-US': 'Highest score of the scale; without it 5, 7 or 10, the first that no answer is above',
        'zh-CN': '量表的最高分；省略时取 5、7、10 中第一个不低于所有评分的值',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'share of satisfied answers', 'zh-CN': '满意答复的比例' },
  },
  summary: {
    'en-US': 'Customer satisfaction score: the share of answers in the top box.',
    'zh-CN': '客户满意率：落在最高档评分的比例。',
  },
  formula: 'count(scores ≥ topFrom) / count(scores)',
  errors: [
    {
      code: '#NUM!',
      when: {
        'en-US': 'topFrom is beyond the scale, or an answer is above scaleMax',
        'zh-CN': 'topFrom 超出量表，或有评分高于 scaleMax',
      },
    },
  ],
  origin: { works: [{ work: 'farris2010', at: { section: '2.8' } }] },
  keywords: { 'en-US': 'top box satisfaction survey', 'zh-CN': '满意率 满意度 调查 高分占比' },
  example: {
    arguments: [[[5], [4], [3], [5], [2]], 4],
    result: 0.6,
    meaning: {
      'en-US': 'Three of five answers on a scale of 1–5 are 4 or better: 60 %.',
      'zh-CN': '1–5 分制的五个评分中有三个不低于 4：60%。',
    },
  },
});
