import type { Text } from '../../i18n/language';

export const costsTexts = {
  name: { 'en-US': 'Costs', 'zh-CN': '关系成本' },
  title: { 'en-US': 'Relationship cost', 'zh-CN': '客户关系成本' },
  sentenceShare: { 'en-US': 'Cost is {share} of value', 'zh-CN': '成本占价值的 {share}' },
  sentenceTotal: { 'en-US': 'Cost is {total} in all', 'zh-CN': '成本合计 {total}' },
  none: { 'en-US': 'The data has no costs of the relationship.', 'zh-CN': '数据中没有客户关系成本。' },
  above: { 'en-US': ' above', 'zh-CN': '超出' },
  below: { 'en-US': ' below', 'zh-CN': '低于' },
  sentenceStandard: {
    'en-US': ' and {difference}{direction} the standard',
    'zh-CN': '，{direction}成本标准 {difference}',
  },
  sentenceWorst: {
    'en-US': '; the widest overrun is in {segment} ({worst})',
    'zh-CN': '，超支最多的是“{segment}”（{worst}）',
  },
  fullStop: { 'en-US': '.', 'zh-CN': '。' },
  byKind: { 'en-US': 'By kind', 'zh-CN': '按类别' },
  byOrigin: { 'en-US': 'By origin', 'zh-CN': '外部/内部成本' },
  originNote: {
    'en-US': 'Another view of the same customers’ cost; it is not added to the kinds above.',
    'zh-CN': '同一批客户成本的另一种划分，不与上表相加。',
  },
  bySegment: { 'en-US': 'By segment', 'zh-CN': '按分群' },
  kind: { 'en-US': 'Kind of cost', 'zh-CN': '成本类别' },
  total: { 'en-US': 'Total', 'zh-CN': '合计' },
  shareOfCost: { 'en-US': 'Share of cost', 'zh-CN': '占成本' },
  perCustomer: { 'en-US': 'Per customer', 'zh-CN': '户均' },
  shareOfValue: { 'en-US': 'Share of value', 'zh-CN': '占价值' },
  external: { 'en-US': 'External', 'zh-CN': '外部成本' },
  internal: { 'en-US': 'Internal', 'zh-CN': '内部成本' },
  standard: { 'en-US': 'Standard', 'zh-CN': '成本标准' },
  variance: { 'en-US': 'Variance', 'zh-CN': '差异额' },
  varianceShare: { 'en-US': 'Variance, %', 'zh-CN': '差异率' },
  marked: {
    'en-US': 'Marked: cost more than 5 % above the standard.',
    'zh-CN': '突出显示：成本超出成本标准 5% 以上。',
  },
  stackTitle: { 'en-US': 'Cost by segment and kind', 'zh-CN': '各分群成本构成' },
  stackAlternative: {
    'en-US': 'Stacked columns: cost of each segment by kind. The numbers stand in the table above.',
    'zh-CN': '堆积柱形图：各分群的成本构成。数据见上表。',
  },
  standardTitle: { 'en-US': 'Cost against the standard', 'zh-CN': '实际成本与成本标准' },
  standardAlternative: {
    'en-US': 'Columns: cost of each segment beside its standard. The numbers stand in the table above.',
    'zh-CN': '柱形图：各分群的实际成本与成本标准。数据见上表。',
  },
  missingKinds: { 'en-US': 'Cost by kind', 'zh-CN': '按类别的成本' },
  missingOrigin: { 'en-US': 'Cost by origin', 'zh-CN': '外部与内部成本' },
  missingStandard: { 'en-US': 'Comparison with the standard', 'zh-CN': '与成本标准的对比' },
} as const satisfies Readonly<Record<string, Text>>;
