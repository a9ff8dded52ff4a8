import { serviceGap } from '../../metrics/satisfaction/serviceGap';
import { defineFunction } from '../defineFunction';
import { positive } from '../numberRange';

export const serviceGapFunction = defineFunction({
  name: 'SERVICEGAP',
  group: 'satisfaction',
  core: serviceGap,
  parameters: [
    {
      name: 'perceived',
      kind: 'column',
      unit: 'score',
      range: positive,
      text: { 'en-US': 'Scores of the service received', 'zh-CN': '对实际服务的评分' },
    },
    {
      name: 'expected',
      kind: 'column',
      unit: 'score',
      range: positive,
      text: {
        'en-US': 'Scores of the service expected, in the same order',
        'zh-CN': '对期望服务的评分，顺序相同',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'score',
    text: {
      'en-US': 'mean gap; below 0 the service falls short',
      'zh-CN': '平均差距；为负表示服务低于期望',
    },
  },
  summary: {
    'en-US': 'Service quality gap: perception less expectation (SERVQUAL).',
    'zh-CN': '服务差距：感知减期望的平均值（SERVQUAL）。',
  },
  notes: [
    {
      'en-US': 'A pair in which either score is missing is left out.',
      'zh-CN': '任一评分缺失的一对不参与计算。',
    },
  ],
  formula: 'mean(perceived − expected)',
  errors: [
    { code: '#DIV/0!', when: { 'en-US': 'there is no complete pair', 'zh-CN': '没有完整的一对评分' } },
    {
      code: '#VALUE!',
      when: { 'en-US': 'the ranges have different numbers of cells', 'zh-CN': '两个区域的单元格数不同' },
    },
  ],
  origin: { works: [{ work: 'parasuraman1988' }] },
  keywords: { 'en-US': 'SERVQUAL quality expectation perception', 'zh-CN': '服务质量 差距 期望 感知' },
  example: {
    arguments: [
      [[5], [6], [4]],
      [[6], [6], [6]],
    ],
    result: -1,
    meaning: {
      'en-US': 'The service stays one point below what was expected.',
      'zh-CN': '服务比期望低一分。',
    },
  },
});
