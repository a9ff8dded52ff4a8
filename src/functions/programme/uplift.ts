import type { Text } from '../../i18n/language';
import { uplift, type Uplift } from '../../metrics/programme/uplift';
import { defineFunction } from '../defineFunction';
import { anyNumber } from '../numberRange';

const labels = {
  indicator: { 'en-US': 'Indicator', 'zh-CN': '指标' },
  value: { 'en-US': 'Value', 'zh-CN': '值' },
  beforeMean: { 'en-US': 'Mean before', 'zh-CN': '之前平均值' },
  afterMean: { 'en-US': 'Mean after', 'zh-CN': '之后平均值' },
  change: { 'en-US': 'Change', 'zh-CN': '变化' },
  relativeChange: { 'en-US': 'Relative change', 'zh-CN': '相对变化' },
  low: { 'en-US': '95 % interval, low', 'zh-CN': '95% 区间下限' },
  high: { 'en-US': '95 % interval, high', 'zh-CN': '95% 区间上限' },
  degrees: { 'en-US': 'Degrees of freedom', 'zh-CN': '自由度' },
  t: { 'en-US': 't statistic', 'zh-CN': 't 统计量' },
  p: { 'en-US': 'p-value', 'zh-CN': 'p 值' },
} as const satisfies Record<'indicator' | 'value' | keyof Uplift, Text>;

/** The order of the report's rows. */
const rows = [
  'beforeMean',
  'afterMean',
  'change',
  'relativeChange',
  'low',
  'high',
  't',
  'degrees',
  'p',
] as const satisfies readonly (keyof Uplift)[];

export const upliftFunction = defineFunction({
  name: 'UPLIFT',
  group: 'programme',
  core: uplift,
  parameters: [
    {
      name: 'before',
      kind: 'column',
      unit: 'any',
      range: anyNumber,
      text: { 'en-US': 'The indicator before the programme', 'zh-CN': '措施实施前的指标值' },
    },
    {
      name: 'after',
      kind: 'column',
      unit: 'any',
      range: anyNumber,
      text: { 'en-US': 'The indicator after the programme', 'zh-CN': '措施实施后的指标值' },
    },
    {
      name: 'paired',
      kind: 'truth',
      default: false,
      text: {
        'en-US': 'TRUE where each row of both is the same customer; FALSE for two groups',
        'zh-CN': '两列同一行为同一客户时为 TRUE；两组不同客户时为 FALSE',
      },
    },
  ],
  result: {
    kind: 'block',
    text: {
      'en-US':
        'a report with means, change, relative change, 95 % interval, t, degrees of freedom and p-value',
      'zh-CN': '报告：平均值、变化、相对变化、95% 区间、t、自由度与 p 值',
    },
    present: (value, language) => [
      [labels.indicator[language], labels.value[language]],
      ...rows.map((row) => [labels[row][language], value[row] ?? ({ error: '#DIV/0!' } as const)]),
    ],
  },
  summary: {
    'en-US': 'Effect of a programme: change of an indicator with 95 % interval and p-value.',
    'zh-CN': '措施效果：指标的变化、95% 区间与 p 值。',
  },
  notes: [
    {
      'en-US':
        'Two groups are compared by Welch’s t test, which does not assume equal variances; pairs by the paired t test. Pairs with a missing value are left out. A small p-value says that so large a change would be rare by chance; it does not say what caused it.',
      'zh-CN':
        '两组客户用 Welch t 检验（不要求方差相等）比较；成对数据用配对 t 检验，任一值缺失的一对不参与计算。p 值小说明如此大的变化很少由偶然产生，并不说明其原因。',
    },
  ],
  formula: {
    'en-US':
      'change = mean(after) − mean(before);  interval = change ± t(0.975, df) · standard error;  two groups (Welch): standard error² = var(before)/n + var(after)/m, df = (var(before)/n + var(after)/m)² / [(var(before)/n)²/(n−1) + (var(after)/m)²/(m−1)];  pairs: standard error² = var(after − before)/n, df = n − 1',
    'zh-CN':
      '变化 = 平均(after) − 平均(before)；区间 = 变化 ± t(0.975, df) · 标准误；两组（Welch）：标准误² = var(before)/n + var(after)/m，df = (var(before)/n + var(after)/m)² / [(var(before)/n)²/(n−1) + (var(after)/m)²/(m−1)]；配对：标准误² = var(after − before)/n，df = n − 1',
  },
  errors: [
    {
      code: '#DIV/0!',
      when: {
        'en-US':
          'there are fewer than two values (pairs); in a cell: the mean before is 0, or no value varies',
        'zh-CN': '数值（或对）少于两个；单元格中出现时：之前平均值为 0，或数值没有变化',
      },
    },
    {
      code: '#VALUE!',
      when: { 'en-US': 'paired ranges have different numbers of cells', 'zh-CN': '配对区域的单元格数不同' },
    },
  ],
  origin: {
    works: [
      { work: 'welch1947', for: { 'en-US': 'two groups', 'zh-CN': '两组' } },
      { work: 'student1908', for: { 'en-US': 'before and after', 'zh-CN': '前后对比' } },
    ],
  },
  keywords: {
    'en-US': 't test significance before after effect p-value confidence interval',
    'zh-CN': 't 检验 显著性 前后对比 效果 置信区间',
  },
  example: {
    // Student's sleep data (1908): additional hours of sleep of ten patients under two drugs.
    arguments: [
      [[0.7], [-1.6], [-0.2], [-1.2], [-0.1], [3.4], [3.7], [0.8], [0], [2]],
      [[1.9], [0.8], [1.1], [0.1], [-0.1], [4.4], [5.5], [1.6], [4.6], [3.4]],
      true,
    ],
    result: {
      beforeMean: 0.75,
      afterMean: 2.33,
      change: 1.58,
      relativeChange: 2.10666666666667,
      low: 0.700114236723017,
      high: 2.45988576327698,
      t: 4.06212768338463,
      degrees: 9,
      p: 0.00283289019738427,
    },
    meaning: {
      'en-US': 'Student’s data of 1908: 1.58 hours more sleep; by chance alone that is rare (p = 0.003).',
      'zh-CN': 'Student 1908 年的数据：睡眠增加 1.58 小时，偶然出现的可能性很小（p = 0.003）。',
    },
  },
});
