import type { Text } from '../../i18n/language';
import type { CustomersErrorCode } from '../customersError';

/** What happened and what to do, for every code of `CustomersError`. */
export const errorTexts: Readonly<Record<CustomersErrorCode, Text>> = {
  emptySelection: {
    'en-US': 'The selection {address} is empty. Select the rows of your customers, with their header row.',
    'zh-CN': '所选区域 {address} 为空。请选择包含标题行的客户数据。',
  },
  oneCell: {
    'en-US':
      'Only one cell in {address} holds anything. Select a table or range with a header row and one row per customer.',
    'zh-CN': '{address} 中只有一个单元格有内容。请选择带标题行的表格或区域，每位客户一行。',
  },
  noDataRows: {
    'en-US': 'The selection {address} has no rows of data below its header. Include the rows with customers.',
    'zh-CN': '所选区域 {address} 的标题行下没有数据行。请把客户数据行一并选中。',
  },
  logNeedsId: {
    'en-US': 'A purchase log needs a column that says who bought. Choose the customer column.',
    'zh-CN': '购买记录需要一列标明购买者。请指定客户列。',
  },
  logNeedsDate: {
    'en-US': 'A purchase log needs a column with the day of each purchase. Choose the date column.',
    'zh-CN': '购买记录需要一列标明每次购买的日期。请指定日期列。',
  },
  lengthMismatch: {
    'en-US':
      'Customers ({customers}), dates ({dates}) and amounts ({amounts}) must have the same number of rows. Select ranges of equal height.',
    'zh-CN':
      '客户（{customers} 行）、日期（{dates} 行）和金额（{amounts} 行）的行数必须相同。请选择高度一致的区域。',
  },
  asOfBeforeFirst: {
    'en-US':
      'The as-of date {asOf} lies before the first date in the data, {first}. Choose a later as-of date.',
    'zh-CN': '基准日期 {asOf} 早于数据中的最早日期 {first}。请选择更晚的基准日期。',
  },
  noPurchases: {
    'en-US':
      'No usable purchase in {rows} {rows|row|rows}: each needs a customer, a date and an amount. Check the chosen columns.',
    'zh-CN': '{rows} 行中没有一条可用的购买记录：每行都需要客户、日期和金额。请检查所选的列。',
  },
  questionOpen: {
    'en-US':
      'Cells such as {example} can be read in more ways than one. Say which is meant: give "{option}" one of {choices}.',
    'zh-CN': '单元格（如 {example}）有不止一种读法。请说明含义：将“{option}”设为以下之一：{choices}。',
  },
  mappingMismatch: {
    'en-US':
      'The columns were assigned for another selection ({mapped} {mapped|column|columns}, now {columns}). Let the columns be recognised again.',
    'zh-CN': '列的对应关系属于另一个选区（原有 {mapped} 列，现有 {columns} 列）。请重新识别列。',
  },
};
