import type { Text } from '../../i18n/language';

/**
 * Why a row was left out or a cell changed, one sentence for each code of `RowNote`. The row, column and value
 * stand beside it in the list.
 */
export const noteTexts: Readonly<Record<string, Text>> = {
  blankRow: { 'en-US': 'Blank row: left out.', 'zh-CN': '空行：已排除。' },
  totalsRow: { 'en-US': 'A total, not a customer: left out.', 'zh-CN': '合计行，不是客户：已排除。' },
  sumRow: {
    'en-US': 'The sum of the rows above, without a name: left out.',
    'zh-CN': '上方各行之和，没有名称：已排除。',
  },
  pivotBlank: {
    'en-US': 'What a pivot table could name after nobody: left out.',
    'zh-CN': '数据透视表中没有名称的一行：已排除。',
  },
  noteRow: {
    'en-US': 'A note on the list, not a customer: left out.',
    'zh-CN': '表格的说明文字，不是客户：已排除。',
  },
  repeatedTitle: { 'en-US': 'The title again: left out.', 'zh-CN': '重复的表名：已排除。' },
  statusRow: {
    'en-US': 'A row of a status that does not count: left out.',
    'zh-CN': '该状态的行不计入：已排除。',
  },
  cancelledRow: {
    'en-US': 'A cancelled order: left out.',
    'zh-CN': '订单已取消或作废：已排除。',
  },
  repeatedHeader: { 'en-US': 'The header row again: left out.', 'zh-CN': '重复的标题行：已排除。' },
  noId: {
    'en-US': 'No customer ID: kept, and named after its row.',
    'zh-CN': '缺少客户编号：保留该行，以行号命名。',
  },
  duplicateId: {
    'en-US': 'This ID occurs in an earlier row: both rows are kept as separate customers.',
    'zh-CN': '该编号在前面的行中已出现：两行都保留，按不同客户处理。',
  },
  mergedId: {
    'en-US': 'This ID occurs in an earlier row: the rows are merged to one customer.',
    'zh-CN': '该编号在前面的行中已出现：已合并为同一位客户。',
  },
  negativeAmount: {
    'en-US': 'Negative value: kept as it is.',
    'zh-CN': '数值为负：按原值保留。',
  },
  errorCell: { 'en-US': 'Error value: treated as blank.', 'zh-CN': '错误值：按空白处理。' },
  booleanCell: {
    'en-US': 'TRUE or FALSE where a number belongs: treated as blank.',
    'zh-CN': '应为数字处是逻辑值：按空白处理。',
  },
  notANumber: {
    'en-US': 'Text that is no number: treated as blank.',
    'zh-CN': '文本无法识别为数字：按空白处理。',
  },
  blankWord: {
    'en-US': 'A word for "nothing" in place of a number: treated as blank.',
    'zh-CN': '用文字表示“无”：按空白处理。',
  },
  otherCurrency: {
    'en-US': 'In another currency than the one that counts: left out.',
    'zh-CN': '币种与所选币种不同：不计入。',
  },
  notADate: { 'en-US': 'Not a date: treated as blank.', 'zh-CN': '不是日期：按空白处理。' },
  dateBefore1900: {
    'en-US': 'Date before 1900: treated as blank.',
    'zh-CN': '日期早于 1900 年：按空白处理。',
  },
  zeroAmount: {
    'en-US': 'Purchase with an amount of zero: counted as a purchase.',
    'zh-CN': '金额为零的购买：计为一次购买。',
  },
  refund: {
    'en-US': 'Negative amount: taken as a refund, subtracted from the total and not counted as a purchase.',
    'zh-CN': '金额为负：视为退款，从总额中扣除，不计购买次数。',
  },
  orderWithoutId: {
    'en-US': 'Purchase without a customer: left out.',
    'zh-CN': '购买记录缺少客户：已排除。',
  },
  orderWithoutDate: {
    'en-US': 'Purchase without a usable date: left out.',
    'zh-CN': '购买记录缺少可用日期：已排除。',
  },
  orderWithoutAmount: {
    'en-US': 'Purchase without a usable amount: left out.',
    'zh-CN': '购买记录缺少可用金额：已排除。',
  },
  orderAfterAsOf: {
    'en-US': 'Purchase after the as-of date: left out.',
    'zh-CN': '购买日期晚于基准日期：已排除。',
  },
};
