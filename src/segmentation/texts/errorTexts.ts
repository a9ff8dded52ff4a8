import type { Text } from '../../i18n/language';
import type { SegmentationErrorCode } from '../segmentationError';

/** What happened and what to do, for every code of `SegmentationError`. */
export const errorTexts: Readonly<Record<SegmentationErrorCode, Text>> = {
  missingFields: {
    'en-US':
      'This method needs a column that is missing or empty: {fields}. Assign it under Columns, or choose another method.',
    'zh-CN': '该方法缺少所需的列或该列为空：{fields}。请在“列”中指定，或选择其他方法。',
  },
  noUsableCustomers: {
    'en-US':
      'No customer has all the numbers that this method needs. Check the chosen columns for blanks and text.',
    'zh-CN': '没有客户具备该方法所需的全部数值。请检查所选列中的空白和文本。',
  },
  badSetting: {
    'en-US': 'The setting "{setting}" cannot be {value}; allowed: {allowed}.',
    'zh-CN': '设置“{setting}”不能为 {value}；允许的取值：{allowed}。',
  },
  unknownSetting: {
    'en-US': 'There is no setting called "{setting}" for this method.',
    'zh-CN': '该方法没有名为“{setting}”的设置。',
  },
  unknownMethod: {
    'en-US': 'There is no method called "{method}". Methods: {methods}.',
    'zh-CN': '没有名为“{method}”的方法。可用方法：{methods}。',
  },
  thresholdOrder: {
    'en-US': 'The thresholds must rise: {lower} must be less than {upper}.',
    'zh-CN': '阈值必须递增：{lower} 应小于 {upper}。',
  },
  tooFewCustomers: {
    'en-US':
      '{k} clusters need at least {k} customers with all chosen columns; there {count|is|are} {count}. Choose fewer clusters.',
    'zh-CN': '{k} 个聚类至少需要 {k} 位各列齐全的客户，现有 {count} 位。请减少聚类数。',
  },
  tooFewDistinct: {
    'en-US':
      '{k} clusters need at least {k} customers that differ; in the chosen columns there are only {count} different {count|one|ones}. Choose fewer clusters.',
    'zh-CN': '{k} 个聚类至少需要 {k} 位互不相同的客户，所选列中只有 {count} 种不同取值。请减少聚类数。',
  },
  oneCluster: {
    'en-US': 'One cluster divides nothing. Choose two or more, or 0 to have the number chosen by silhouette.',
    'zh-CN': '只有一个聚类等于不划分。请选择 2 个或以上，或填 0 由轮廓系数自动确定。',
  },
  noVariation: {
    'en-US':
      'All customers have the same values in the chosen columns: there is nothing to divide by. Choose other columns.',
    'zh-CN': '所有客户在所选列中的取值相同，无从划分。请选择其他列。',
  },
  unknownGrades: {
    'en-US':
      'None of the credit grades was understood ({examples}). Known are AAA to D, words such as low, medium, high, and numbers.',
    'zh-CN': '无法识别信用等级（{examples}）。可识别 AAA 至 D、高/中/低等文字以及数字。',
  },
  lengthMismatch: {
    'en-US':
      'Recency ({recency}), frequency ({frequency}) and monetary ({monetary}) must have the same number of rows.',
    'zh-CN': '近度（{recency} 行）、频度（{frequency} 行）和金额（{monetary} 行）的行数必须相同。',
  },
  differentCustomers: {
    'en-US': 'Both segmentations must be of the same customers ({first} and {second}).',
    'zh-CN': '两种分群方法必须针对同一批客户（{first} 与 {second}）。',
  },
};
