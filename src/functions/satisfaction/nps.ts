import { nps } from '../../metrics/satisfaction/nps';
import { defineFunction } from '../defineFunction';
import { numberRange } from '../numberRange';

export const npsFunction = defineFunction({
  name: 'NPS',
  group: 'satisfaction',
  core: nps,
  parameters: [
    {
      name: 'scores',
      kind: 'numbers',
      unit: 'score',
      range: numberRange({ min: 0, max: 10, whole: true }),
      text: {
        'en-US': 'Answers to “How likely are you to recommend us?”',
        'zh-CN': '“您有多大可能推荐我们？”的评分',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'points',
    text: { 'en-US': 'net promoter score', 'zh-CN': '净推荐值' },
  },
  summary: {
    'en-US': 'Net promoter score: promoters (9–10) less detractors (0–6), in points.',
    'zh-CN': '净推荐值：推荐者（9–10 分）占比减去贬损者（0–6 分）占比。',
  },
  notes: [
    {
      'en-US':
        'The question is answered in whole numbers. A fraction, such as the mean of several answers, counts as it lies: 9.5 as a promoter, 6.5 as neither.',
      'zh-CN':
        '该问题以整数作答。若为小数（例如多次评分的平均值），按其所在位置归类：9.5 计为推荐者，6.5 两者都不是。',
    },
    {
      'en-US': 'A 0 is an answer on this scale; a blank cell is none.',
      'zh-CN': '在此量表中 0 是有效评分；空单元格不计入。',
    },
  ],
  formula: '100·(count(scores ≥ 9) − count(scores ≤ 6)) / count(scores)',
  errors: [],
  origin: { works: [{ work: 'reichheld2003' }] },
  keywords: { 'en-US': 'net promoter recommend loyalty', 'zh-CN': '净推荐值 推荐意愿 忠诚 口碑' },
  example: {
    arguments: [[[10], [9], [8], [7], [6], [10], [3], [9], [10], [8]]],
    result: 30,
    meaning: {
      'en-US': 'Five promoters and two detractors among ten: 50 − 20 = 30 points.',
      'zh-CN': '十人中五位推荐者、两位贬损者：50 − 20 = 30。',
    },
  },
});
