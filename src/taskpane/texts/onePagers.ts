import type { Text } from '../../i18n/language';

/** Texts about pages of single customers. */
export const onePagerTexts = {
  title: { 'en-US': 'Customer one-pagers', 'zh-CN': '客户单页' },
  intro: {
    'en-US': 'Everything known of a customer on one sheet. Written along with the scorecards.',
    'zh-CN': '将一位客户的全部信息汇总于一张工作表，与记分卡一起写入。',
  },
  search: { 'en-US': 'Find by identifier or name', 'zh-CN': '按编号或名称查找' },
  searchClear: { 'en-US': 'Clear search', 'zh-CN': '清除搜索' },
  searchNone: { 'en-US': 'No customer with “{text}”.', 'zh-CN': '没有包含“{text}”的客户。' },
  add: { 'en-US': 'Add {name}', 'zh-CN': '添加{name}' },
  fromRow: { 'en-US': 'Add the selected row', 'zh-CN': '添加所选行' },
  rowNone: {
    'en-US':
      'The selected row of {sheet} is not one of these customers. Select a customer’s row in the Customers sheet or in the source rows.',
    'zh-CN': '“{sheet}”中所选的行不是这些客户之一。请在“客户明细”表或源数据中选中客户所在的行。',
  },
  top: { 'en-US': 'Largest customers of a segment', 'zh-CN': '分群中价值最高的客户' },
  topPlaceholder: { 'en-US': 'Choose a segment', 'zh-CN': '选择分群' },
  topAdd: { 'en-US': 'Add the first {count}', 'zh-CN': '添加前 {count} 位' },
  topCount: { 'en-US': 'How many', 'zh-CN': '数量' },
  chosen: { 'en-US': 'One-pagers to write', 'zh-CN': '待写入的客户单页' },
  remove: { 'en-US': 'Leave out {name}', 'zh-CN': '移除{name}' },
  most: {
    'en-US': 'At most {count} one-pagers are written at once.',
    'zh-CN': '一次最多写入 {count} 张客户单页。',
  },
} as const satisfies Record<string, Text>;
