import type { Text } from '../i18n/language';
import type { MetricErrorCode } from '../metrics/metricError';
import type { FailureTexts } from './failures';

/** Messages about arguments, whatever the function. */
export const argumentTexts = {
  missing: {
    'en-US': '{argument} is missing: it must be {expected}.',
    'zh-CN': '缺少参数{argument}：应为{expected}。',
  },
  wrongKind: {
    'en-US': '{argument} must be {expected}; it is {found}.',
    'zh-CN': '参数{argument}应为{expected}，现在是{found}。',
  },
  outOfRange: {
    'en-US': '{argument} must be {expected}; it is {found}.',
    'zh-CN': '参数{argument}应为{expected}，现在是 {found}。',
  },
  sizesDiffer: {
    'en-US':
      '{first} has {firstLength} {direction} and {second} has {secondLength}: arrays in one formula must have the same size, or one.',
    'zh-CN':
      '{first} 有 {firstLength} {direction}，{second} 有 {secondLength} {direction}：同一公式中的数组大小须相同，或只有一个。',
  },
  pairsDiffer: {
    'en-US':
      '{first} has {firstLength} {firstLength|cell|cells} and {second} has {secondLength}: each needs its counterpart.',
    'zh-CN': '{first} 有 {firstLength} 个单元格，{second} 有 {secondLength} 个：两者须一一对应。',
  },
  singleValue: {
    'en-US': '{argument} must be a single value: only one value is allowed here; it has {found} cells.',
    'zh-CN': '参数{argument}在此只能是单个值（本函数的结果会溢出为区域），现在有 {found} 个单元格。',
  },
  rowWithout: {
    'en-US': '{argument} holds no {wanted} in row {row}; it is {found}.',
    'zh-CN': '参数{argument}第 {row} 行没有{wanted}，现在是{found}。',
  },
  noNumber: {
    'en-US': '{argument} holds no number: all its cells are blank.',
    'zh-CN': '参数{argument}中没有数值：单元格全部为空白。',
  },
  onlyOther: {
    'en-US': '{argument} holds no number; its first cell with content is {found}.',
    'zh-CN': '参数{argument}中没有数值：第一个有内容的单元格是{found}。',
  },
  percentMeant: {
    'en-US': '{argument} must be {expected}; it is {found}. For {percent} % write {meant} or {percent}%.',
    'zh-CN':
      '参数{argument}应为{expected}，现在是 {found}。若要表示 {percent}%，请写 {meant} 或 {percent}%。',
  },
  orderUnknown: {
    'en-US':
      'dates do not tell what comes first, day, month or year: {found} can be read in more ways than one. Give dateOrder as {choices}.',
    'zh-CN':
      '参数 dates 无法判断年、月、日的顺序：{found} 有不止一种读法。请将 dateOrder 设为 {choices} 之一。',
  },
  dateUnclear: {
    'en-US': '{argument} can be more than one date; it is {found}. Write it as 2026-06-30, or use DATE.',
    'zh-CN': '参数 {argument} 有不止一种读法，现在是{found}。请写成 2026-06-30 的形式，或使用 DATE 函数。',
  },
  noResult: {
    'en-US': 'The result is larger than a number can hold.',
    'zh-CN': '结果超出了数值所能表示的范围。',
  },
  noSuchValue: {
    'en-US': 'This value does not exist for these inputs.',
    'zh-CN': '对于这些输入，该值不存在。',
  },
  unexpected: {
    'en-US': 'This function failed unexpectedly: {found}',
    'zh-CN': '函数计算时出现意外错误：{found}',
  },
} as const satisfies Record<string, Text>;

/** Names of the things that messages speak of. */
export const thingTexts = {
  truth: { 'en-US': 'TRUE or FALSE', 'zh-CN': '逻辑值 TRUE 或 FALSE' },
  oneOf: { 'en-US': 'one of {choices}', 'zh-CN': '以下之一：{choices}' },
  numbersOf: { 'en-US': '{expected} or a range of such numbers', 'zh-CN': '{expected}，或由其组成的区域' },
  cells: { 'en-US': 'a range of cells', 'zh-CN': '单元格区域' },
  date: { 'en-US': 'a date', 'zh-CN': '日期' },
  dateNoun: { 'en-US': 'date', 'zh-CN': '日期' },
  numberNoun: { 'en-US': 'number', 'zh-CN': '数值' },
  identifierNoun: { 'en-US': 'identifier', 'zh-CN': '标识' },
  blank: { 'en-US': 'blank', 'zh-CN': '空白' },
  text: { 'en-US': 'the text “{found}”', 'zh-CN': '文本“{found}”' },
  boolean: { 'en-US': 'a TRUE or FALSE', 'zh-CN': '逻辑值' },
  tooLarge: { 'en-US': 'too large', 'zh-CN': '过大的数' },
  rows: { 'en-US': 'rows', 'zh-CN': '行' },
  columns: { 'en-US': 'columns', 'zh-CN': '列' },
} as const satisfies Record<string, Text>;

/** What a user reads for each reason that a metric gives. */
export const metricFailures: Readonly<Record<MetricErrorCode, FailureTexts[string]>> = {
  nothingToDivideBy: {
    excel: '#DIV/0!',
    text: {
      'en-US': '{argument} is zero or empty: cannot divide.',
      'zh-CN': '参数{argument}作除数时为 0：它等于零或不含数值。',
    },
  },
  tooFew: {
    excel: '#DIV/0!',
    text: {
      'en-US': '{argument} must hold at least {needed} numbers; it holds {found}.',
      'zh-CN': '参数{argument}至少需要 {needed} 个数值，现在有 {found} 个。',
    },
  },
  lengthsDiffer: {
    excel: '#VALUE!',
    text: {
      'en-US':
        '{first} has {firstLength} cells and {second} has {secondLength}: they must have the same number.',
      'zh-CN': '{first} 有 {firstLength} 个单元格，{second} 有 {secondLength} 个：两者须相同。',
    },
  },
  columnsDiffer: {
    excel: '#VALUE!',
    text: {
      'en-US': '{argument} must hold {expected} numbers, one for each column of {table}; it holds {found}.',
      'zh-CN': '参数{argument}应有 {expected} 个数值（{table} 的每列一个），现在有 {found} 个。',
    },
  },
  outsideScale: {
    excel: '#NUM!',
    text: {
      'en-US': '{argument} holds {value}, which is off the scale from {min} to {max}.',
      'zh-CN': '参数{argument}中的 {value} 超出 {min} 到 {max} 的评分范围。',
    },
  },
  meanBelowZero: {
    excel: '#NUM!',
    text: {
      'en-US': 'The mean of {argument} must be greater than 0; it is {value}.',
      'zh-CN': '参数{argument}的平均值应大于 0，现在是 {value}。',
    },
  },
  countDiffers: {
    excel: '#VALUE!',
    text: {
      'en-US': '{argument} must hold {expected} numbers; it holds {found}.',
      'zh-CN': '参数{argument}应有 {expected} 个数值，现在有 {found} 个。',
    },
  },
  topBeyondScale: {
    excel: '#NUM!',
    text: {
      'en-US':
        'No answer is above {largest}, so {topFrom} looks beyond the scale. Give topFrom (4 on a scale of 1–5, 6 on 1–7), or scaleMax (10) where the scale goes further.',
      'zh-CN':
        '没有高于 {largest} 的评分，{topFrom} 可能超出了量表。请给出满意最低分（topFrom）（1–5 分制为 4，1–7 分制为 6）；若量表上限更高，请给出评分上限（scaleMax），例如 10。',
    },
  },
  scaleReversed: {
    excel: '#NUM!',
    text: {
      'en-US': 'The scale must end above its start; it runs from {min} to {max}.',
      'zh-CN': '评分范围的上限须大于下限，现在是从 {min} 到 {max}。',
    },
  },
  diverges: {
    excel: '#NUM!',
    text: {
      'en-US':
        'Without periods the value has no limit unless retention × (1 + growth) is less than 1 + discount. Give the number of periods.',
      'zh-CN':
        '不给期数时，只有留存率（retention）×（1 + 增长率（growth））小于 1 + 贴现率（discount）价值才有限。请给出期数（periods）。',
    },
  },
  neverPaidBack: {
    excel: '#N/A',
    text: {
      'en-US': 'The expected margin never covers the acquisition cost.',
      'zh-CN': '预期利润始终无法收回获客成本。',
    },
  },
  exceeds: {
    excel: '#NUM!',
    text: {
      'en-US': '{argument} ({value}) must not be greater than {limitName} ({limit}).',
      'zh-CN': '{argument}为 {value}，不能大于{limitName} {limit}。',
    },
  },
};
