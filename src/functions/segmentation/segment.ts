import { errorTexts as customersTexts } from '../../customers/texts/errorTexts';
import type { Text } from '../../i18n/language';
import { methodCatalogue } from '../../segmentation/methodCatalogue';
import { segmentNames } from '../../segmentation/segmentCells';
import type { MethodId } from '../../segmentation/segmentation';
import { errorTexts as segmentationTexts } from '../../segmentation/texts/errorTexts';
import { tierTexts } from '../../segmentation/texts/tierTexts';
import { isDate1904 } from '../cells/dateSystem';
import { defineFunction } from '../defineFunction';
import { failuresFrom } from '../failures';
import type { CellBlock } from '../parameter';
import { readOptions } from './readOptions';

/** In a cell there is no form to assign columns in: the header does it. */
const missingFields: Text = {
  'en-US':
    'This method needs a column that is missing or empty: {fields}. Include it in data, below a header that names it.',
  'zh-CN': '该方法缺少所需的列或该列为空：{fields}。请将该列及其标题包含在 data 中。',
};

function segment(
  data: CellBlock,
  method: MethodId,
  options: CellBlock | undefined,
  values: CellBlock | undefined,
): readonly (Text | undefined)[] {
  return segmentNames(data, method, readOptions(options, values), isDate1904());
}

export const segmentFunction = defineFunction({
  name: 'SEGMENT',
  group: 'segmentation',
  core: segment,
  memoize: true,
  failures: failuresFrom(
    { ...customersTexts, ...segmentationTexts, missingFields },
    { noUsableCustomers: '#DIV/0!' },
  ),
  parameters: [
    {
      name: 'data',
      kind: 'cells',
      text: {
        'en-US': 'Customers or purchases, a row each, with a header row by which columns are recognised',
        'zh-CN': '客户或购买记录，每行一条，含标题行（按标题识别各列）',
      },
    },
    {
      name: 'method',
      kind: 'choice',
      choices: methodCatalogue.map(({ id, title }) => ({ value: id, text: title })),
      text: {
        'en-US': 'Way of dividing, by its name in either language',
        'zh-CN': '细分方法，中英文名称均可',
      },
    },
    {
      name: 'options',
      kind: 'cells',
      optional: true,
      text: {
        'en-US': 'Name of a setting of the method, or a range of such names; the rest keep their defaults',
        'zh-CN': '该方法的设置名称，或由其组成的区域；其余设置取默认值',
      },
    },
    {
      name: 'values',
      kind: 'cells',
      optional: true,
      text: {
        'en-US': 'Value of the setting, or a range with a value for each; blank is the default',
        'zh-CN': '该设置的值，或与各设置对应的区域；空白为默认值',
      },
    },
  ],
  result: {
    kind: 'block',
    text: {
      'en-US':
        'the segment’s name beside each row of data; blank beside the header and rows without a segment',
      'zh-CN': '与 data 各行对应的客群名称；标题行及无法归类的行为空白',
    },
    present: (names, language) => names.map((name) => [name?.[language] ?? '']),
  },
  summary: {
    'en-US': 'Divides customers into segments, with the same methods and results as the task pane.',
    'zh-CN': '对客户进行细分，方法和结果与任务窗格一致。',
  },
  notes: [
    {
      'en-US': `Methods: ${methodList('en-US')}. Their settings are those of the task pane’s Segment page, by the names shown there, in either language, or by their keys.`,
      'zh-CN': `方法：${methodList('zh-CN')}。设置与任务窗格“细分”页相同，可用该页显示的中英文名称或其标识。`,
    },
    {
      'en-US':
        'Cells that can be read in more ways than one are an error that says so, until an option tells which is meant: dateOrder (dmy, mdy, ymd), decimal (“.” or “,”), swappedDates, leadingZeros, moneyUnit, currency, and rates as “EUR=1.08; JPY=0.0065”.',
      'zh-CN':
        '单元格有不止一种读法时报错并说明，直到用选项指明含义：dateOrder（dmy、mdy、ymd）、decimal（“.”或“,”）、swappedDates、leadingZeros、moneyUnit、currency，以及写作“EUR=1.08; JPY=0.0065”的 rates。',
    },
    {
      'en-US': `Settings by method: ${settingList('en-US')}.`,
      'zh-CN': `各方法的设置：${settingList('zh-CN')}。`,
    },
  ],
  formula: {
    'en-US': 'the rule of the method, over all rows of data; rows of one customer get one segment',
    'zh-CN': '按所选方法的规则，对全部数据行计算；同一客户的各行归入同一客户分群',
  },
  errors: [
    {
      code: '#DIV/0!',
      when: {
        'en-US': 'no customer has the numbers that the method needs',
        'zh-CN': '没有客户具备该方法所需的数值',
      },
    },
    {
      code: '#VALUE!',
      when: {
        'en-US': 'a column is missing, or a setting is unknown or not allowed',
        'zh-CN': '缺少所需的列，或设置名称、取值无效',
      },
    },
  ],
  origin: {
    own: {
      'en-US':
        'Value tiers divide by quantiles or Pareto shares; the limits of each method stand in the settings.',
      'zh-CN': '价值分层按分位数或帕累托占比划分；各方法的界限见设置。',
    },
    works: [
      { work: 'hughes1994', for: { 'en-US': 'RFM', 'zh-CN': 'RFM' } },
      {
        work: 'arthurVassilvitskii2007',
        for: { 'en-US': 'starting centres of clusters', 'zh-CN': '聚类的初始中心' },
      },
    ],
  },
  keywords: {
    'en-US': 'segment tiers RFM lifecycle nature risk clusters k-means 4C',
    'zh-CN': '细分 分层 生命周期 客户性质 风险 聚类 客群',
  },
  example: {
    arguments: [
      [
        ['Customer', 'Customer value'],
        ['A', 9000],
        ['B', 2500],
        ['C', 700],
        ['D', 150],
        ['E', 40],
      ],
      'valueTiers',
      [['basis'], ['highFrom'], ['mediumFrom']],
      [['amounts'], [5000], [500]],
    ],
    result: [undefined, tierTexts.high, tierTexts.medium, tierTexts.medium, tierTexts.low, tierTexts.low],
    meaning: {
      'en-US': 'From 5,000 on a customer is of high value, from 500 on of medium value.',
      'zh-CN': '5,000 及以上为高价值客户，500 及以上为中价值客户。',
    },
  },
});

function methodList(language: keyof Text): string {
  const [open, close, comma] = language === 'en-US' ? [' (', ')', ', '] : ['（', '）', '、'];
  return methodCatalogue.map(({ id, title }) => title[language] + open + id + close).join(comma);
}

function settingList(language: keyof Text): string {
  const [is, comma, stop] = language === 'en-US' ? [': ', ', ', '; '] : ['：', '、', '；'];
  return methodCatalogue
    .filter(({ settings }) => settings.length > 0)
    .map(({ id, settings }) => id + is + settings.map(({ key }) => key).join(comma))
    .join(stop);
}
