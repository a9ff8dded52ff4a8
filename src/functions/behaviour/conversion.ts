import { conversion } from '../../metrics/behaviour/conversion';
import { defineFunction } from '../defineFunction';
import { nonNegative } from '../numberRange';
import type { ResultCell } from '../parameter';

const headers = {
  'en-US': ['Stage', 'Count', 'Step rate', 'Overall rate'],
  'zh-CN': ['阶段', '数量', '本步转化率', '累计转化率'],
} as const;

function rate(value: number | undefined): ResultCell {
  return value ?? { error: '#DIV/0!' };
}

export const conversionFunction = defineFunction({
  name: 'CONVERSION',
  group: 'behaviour',
  core: conversion,
  parameters: [
    {
      name: 'stages',
      kind: 'numbers',
      unit: 'count',
      range: nonNegative,
      text: {
        'en-US': 'People or firms at each stage, from first to last',
        'zh-CN': '各阶段的人数或企业数，从最前到最后',
      },
    },
  ],
  result: {
    kind: 'block',
    text: {
      'en-US': 'a row for each stage: number, count, step rate and overall rate',
      'zh-CN': '每个阶段一行：序号、数量、本步转化率与累计转化率',
    },
    present: (stages, language) => [
      headers[language],
      ...stages.map(({ count, stepRate, overallRate }, i) => [
        i + 1,
        count,
        i === 0 ? '' : rate(stepRate),
        rate(overallRate),
      ]),
    ],
  },
  summary: {
    'en-US': 'Conversion of a funnel: the rate of each step and over all steps so far.',
    'zh-CN': '转化率：漏斗各步的转化率与累计转化率。',
  },
  formula: {
    'en-US': 'step rate = count(i) / count(i−1);  overall rate = count(i) / count(1)',
    'zh-CN': '单步转化率 = 人数(i) / 人数(i−1)；总转化率 = 人数(i) / 人数(1)',
  },
  errors: [
    {
      code: '#DIV/0!',
      when: {
        'en-US': 'there are fewer than two stages; in a cell: the stage before is 0',
        'zh-CN': '阶段少于两个；单元格中出现时：前一阶段为 0',
      },
    },
  ],
  origin: { works: [{ work: 'farris2010', at: { section: '2.7' } }] },
  keywords: { 'en-US': 'funnel pipeline stage', 'zh-CN': '转化率 漏斗 销售阶段' },
  example: {
    arguments: [[[1000], [200], [50]]],
    result: [
      { count: 1000, stepRate: undefined, overallRate: 1 },
      { count: 200, stepRate: 0.2, overallRate: 0.2 },
      { count: 50, stepRate: 0.25, overallRate: 0.05 },
    ],
    meaning: {
      'en-US': 'A quarter of the 200 leads buys: 5 % of all visitors.',
      'zh-CN': '200 条线索中四分之一成交，占全部访客的 5%。',
    },
  },
});
