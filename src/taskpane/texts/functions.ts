import type { Text } from '../../i18n/language';

/** Texts of the Functions page. */
export const functionsTexts = {
  title: { 'en-US': 'Functions', 'zh-CN': '函数' },
  search: { 'en-US': 'Search functions', 'zh-CN': '搜索函数' },
  searchPlaceholder: { 'en-US': 'Search, e.g. lifetime value', 'zh-CN': '搜索，例如“生命周期价值”' },
  found: { 'en-US': '{count} {count|function|functions}', 'zh-CN': '{count} 个函数' },
  foundNone: {
    'en-US': 'No function matches “{query}”. Try another word, in English or Chinese.',
    'zh-CN': '没有与“{query}”匹配的函数。请换一个词，中英文均可。',
  },
  arguments: { 'en-US': 'Arguments', 'zh-CN': '参数' },
  optional: { 'en-US': 'optional', 'zh-CN': '可选' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  source: { 'en-US': 'Source', 'zh-CN': '出处' },
  example: { 'en-US': 'Example', 'zh-CN': '示例' },
  moreArguments: {
    'en-US': '{count} more {count|argument|arguments}, optional',
    'zh-CN': '另有 {count} 个可选参数',
  },
  useSelection: { 'en-US': 'Use the selected cells', 'zh-CN': '使用所选单元格' },
  useSelectionFor: { 'en-US': 'Use the selected cells for {name}', 'zh-CN': '{name}：使用所选单元格' },
  pickCells: {
    'en-US': 'Type it, or select cells in the sheet.',
    'zh-CN': '可直接输入，或在工作表中选择单元格。',
  },
  place: { 'en-US': 'Cell for the result', 'zh-CN': '结果所在单元格' },
  pickPlace: { 'en-US': 'Select the cell in the sheet.', 'zh-CN': '请在工作表中选择单元格。' },
  wanted: { 'en-US': 'Must be {expected}.', 'zh-CN': '应为{expected}。' },
  ifLeftOut: { 'en-US': '{value} if left out.', 'zh-CN': '不填时取 {value}。' },
  holdsOne: { 'en-US': '= {value}', 'zh-CN': '= {value}' },
  holds: { 'en-US': '{count} cells: {values}', 'zh-CN': '{count} 个单元格：{values}' },
  holdsMore: { 'en-US': '{count} cells: {values} …', 'zh-CN': '{count} 个单元格：{values}……' },
  blank: { 'en-US': '(blank)', 'zh-CN': '（空）' },
  calculation: { 'en-US': 'Excel calculates this in the cell.', 'zh-CN': '由 Excel 在单元格中计算。' },
  unreadable: {
    'en-US': 'Not readable: put text in quotation marks, and close every bracket.',
    'zh-CN': '无法识别：文本请加引号，括号请成对。',
  },
  severalArguments: {
    'en-US': 'This is more than one argument. Put several cells in one range, or values in {1;2;3}.',
    'zh-CN': '这里包含多个参数。请选择一个连续区域，或写成 {1;2;3}。',
  },
  calculating: { 'en-US': 'Calculating …', 'zh-CN': '正在计算……' },
  fillIn: { 'en-US': 'Fill in: {missing}.', 'zh-CN': '请填写：{missing}。' },
  notReadable: {
    'en-US': 'An argument cannot be read; see its field.',
    'zh-CN': '有参数无法识别，请查看对应的输入框。',
  },
  resultInCell: {
    'en-US': 'The result appears in the cell: an argument is a formula of its own.',
    'zh-CN': '有参数本身是公式，结果将在插入后显示。',
  },
  argumentIsError: { 'en-US': 'An argument holds {error}.', 'zh-CN': '有参数包含错误值 {error}。' },
  spills: {
    'en-US': 'Fills {rows} {rows|row|rows} × {columns} {columns|column|columns}.',
    'zh-CN': '占 {rows} 行 × {columns} 列。',
  },
  spillBlocked: {
    'en-US': 'The result does not fit there: {cells} is in the way, and the cell would show #SPILL!.',
    'zh-CN': '结果在此处放不下：{cells} 已被占用，单元格会显示 #SPILL!。',
  },
  insertNamed: { 'en-US': 'Insert {name} into {address}', 'zh-CN': '将 {name} 插入 {address}' },
  inserted: { 'en-US': 'Inserted into {address}.', 'zh-CN': '已插入 {address}。' },
  occupied: {
    'en-US': '{address} holds something. Replace it?',
    'zh-CN': '{address} 已有内容。要替换吗？',
  },
  replace: { 'en-US': 'Replace', 'zh-CN': '替换' },
  keep: { 'en-US': 'Keep it', 'zh-CN': '保留' },
  help: { 'en-US': 'Full reference', 'zh-CN': '完整说明' },
  clear: { 'en-US': 'Clear search', 'zh-CN': '清除搜索' },
} as const satisfies Record<string, Text>;
