import type { Numbers } from '../../metrics/numbers';
import { mostBins, rfmCells, rfmScores } from '../../segmentation/rfm/rfmScores';
import { rfmSegments } from '../../segmentation/rfm/rfmSegments';
import { errorTexts } from '../../segmentation/texts/errorTexts';
import { defineFunction } from '../defineFunction';
import { failuresFrom } from '../failures';
import { anyNumber, nonNegative, numberRange } from '../numberRange';

/** One customer's scores; undefined where one of the three numbers is missing. */
type RfmRow =
  | {
      readonly scores: readonly [number, number, number];
      readonly cell: string;
      /** Index in `rfmSegments`. */
      readonly segment: number;
    }
  | undefined;

const headers = {
  'en-US': ['R', 'F', 'M', 'Cell', 'Segment'],
  'zh-CN': ['R', 'F', 'M', '单元', '客群'],
} as const;

function rfm(recency: Numbers, frequency: Numbers, monetary: Numbers, bins: number): readonly RfmRow[] {
  const scores = rfmScores(
    Float64Array.from(recency),
    Float64Array.from(frequency),
    Float64Array.from(monetary),
    bins,
  );
  const cells = rfmCells(scores);
  return cells.map((cell, i) => {
    const r = scores.recency[i] ?? 0;
    if (r === 0) return undefined;
    return {
      scores: [r, scores.frequency[i] ?? 0, scores.monetary[i] ?? 0],
      cell,
      segment: scores.segment[i] ?? -1,
    };
  });
}

export const rfmFunction = defineFunction({
  name: 'RFM',
  group: 'segmentation',
  core: rfm,
  failures: failuresFrom(errorTexts, { noUsableCustomers: '#DIV/0!', badSetting: '#NUM!' }),
  parameters: [
    {
      name: 'recency',
      kind: 'column',
      unit: 'time',
      range: nonNegative,
      text: {
        'en-US': 'Time since the last purchase of each customer; the less, the better',
        'zh-CN': '每位客户距上次购买的时间；越短越好',
      },
    },
    {
      name: 'frequency',
      kind: 'column',
      unit: 'count',
      range: nonNegative,
      text: { 'en-US': 'Number of purchases of each customer', 'zh-CN': '每位客户的购买次数' },
    },
    {
      name: 'monetary',
      kind: 'column',
      unit: 'money',
      range: anyNumber,
      text: { 'en-US': 'Money that each customer spent', 'zh-CN': '每位客户的消费金额' },
    },
    {
      name: 'bins',
      kind: 'number',
      unit: 'count',
      range: numberRange({ min: 2, max: mostBins, whole: true }),
      default: 5,
      text: { 'en-US': 'Number of scores', 'zh-CN': '评分档数' },
    },
  ],
  result: {
    kind: 'block',
    text: {
      'en-US': 'a row for each customer: three scores, the three together as text, and the segment’s name',
      'zh-CN': '每位客户一行：三项评分、合并后的单元文本与客群名称',
    },
    present: (rows, language) => [
      headers[language],
      ...rows.map((row) =>
        row === undefined
          ? ['', '', '', '', '']
          : [...row.scores, row.cell, rfmSegments[row.segment]?.name[language] ?? ''],
      ),
    ],
  },
  summary: {
    'en-US': 'RFM scores by quantile, from 1 to 5 (best), with the cell and the segment of each customer.',
    'zh-CN': 'RFM 评分：按分位数给出 1 到 5 分（5 为最佳），以及每位客户的单元与客群。',
  },
  notes: [
    {
      'en-US':
        'Equal values get equal scores, and the lowest frequency and the lowest amount score 1, however many customers share them. A row in which a number is missing stays blank, so that the result lines up with the rows of the input below the header.',
      'zh-CN':
        '数值相同则评分相同；频次与金额的最低值无论多少客户并列，均为 1 分。缺少数值的行留空，使结果在标题之下与输入行对齐。',
    },
  ],
  formula: {
    'en-US': 'score = the quantile in which the middle rank of the value falls; recency is reversed',
    'zh-CN': '得分 = 数值的平均名次所在的分位；最近一次购买按相反方向计分',
  },
  errors: [
    {
      code: '#DIV/0!',
      when: { 'en-US': 'no customer has all three numbers', 'zh-CN': '没有客户三项数值齐全' },
    },
    {
      code: '#VALUE!',
      when: { 'en-US': 'the ranges have different numbers of cells', 'zh-CN': '各区域的单元格数不同' },
    },
  ],
  origin: {
    own: {
      'en-US': 'The segments are ours: a table over all 125 cells.',
      'zh-CN': '分群为自拟：一张覆盖全部 125 种得分组合的表。',
    },
    works: [{ work: 'hughes1994', for: { 'en-US': 'RFM by quintiles', 'zh-CN': '按五分位划分的 RFM' } }],
  },
  keywords: {
    'en-US': 'recency frequency monetary quintile segment score',
    'zh-CN': '最近购买 购买频率 消费金额 评分 分档 客群',
  },
  example: {
    arguments: [
      [[5], [40], [120], [200], [400]],
      [[20], [12], [6], [3], [1]],
      [[5000], [2400], [900], [450], [60]],
    ],
    result: [
      { scores: [5, 5, 5], cell: '555', segment: 0 },
      { scores: [4, 4, 4], cell: '444', segment: 1 },
      { scores: [3, 3, 3], cell: '333', segment: 5 },
      { scores: [2, 2, 2], cell: '222', segment: 9 },
      { scores: [1, 1, 1], cell: '111', segment: 10 },
    ],
    meaning: {
      'en-US': 'The customer who bought last, most often and most is a champion.',
      'zh-CN': '最近购买、次数最多、金额最高的客户属于最佳客群。',
    },
  },
});
