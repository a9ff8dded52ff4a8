import type { Text } from '../../i18n/language';

/** Texts of "Explain this cell". */
export const explainTexts = {
  title: { 'en-US': 'Explain this cell', 'zh-CN': '解释此单元格' },
  open: { 'en-US': 'Explain the selected cell', 'zh-CN': '解释所选单元格' },
  back: { 'en-US': 'All functions', 'zh-CN': '全部函数' },
  place: { 'en-US': '{address} on {sheet}', 'zh-CN': '“{sheet}”中的 {address}' },
  again: { 'en-US': 'Read again', 'zh-CN': '重新读取' },
  reading: { 'en-US': 'Reading the cell …', 'zh-CN': '正在读取单元格……' },
  ready: { 'en-US': 'Explained: {address}', 'zh-CN': '已解释：{address}' },
  noFormula: {
    'en-US': '{address} holds no formula. Click a cell with a function such as =CLV(100, 0.8, 0.1).',
    'zh-CN': '{address} 中没有公式。请点击含有函数的单元格，例如 =CLV(100, 0.8, 0.1)。',
  },
  mayBeHidden: {
    'en-US':
      'This sheet is protected, and Excel may hide its formulas. Remove the protection (Review › Unprotect Sheet) to see them.',
    'zh-CN': '此工作表受保护，Excel 可能隐藏了公式。请取消保护（审阅 › 撤消工作表保护）后再查看。',
  },
  noFunction: {
    'en-US': 'The formula of {address} uses no function of Clientele; only those are explained here.',
    'zh-CN': '{address} 的公式未使用“客户价值”的函数；此处只解释这些函数。',
  },
  spilled: {
    'en-US':
      'The formula stands in {anchor}. This is row {row}, column {column} of its result ({rows} × {columns}).',
    'zh-CN': '公式位于 {anchor}，此处是其结果（{rows} 行 × {columns} 列）的第 {row} 行第 {column} 列。',
  },
  more: {
    'en-US':
      'The formula has {count} more {count|call|calls}. Put parts of it into cells of their own to have them explained.',
    'zh-CN': '公式中还有 {count} 处函数调用。将其拆到单独的单元格，即可逐一解释。',
  },
  away: {
    'en-US': 'You are at an argument. This page still explains {address}.',
    'zh-CN': '当前选中的是参数所在位置；此页仍在解释 {address}。',
  },
  backTo: { 'en-US': 'Back to {address}', 'zh-CN': '返回 {address}' },
  explainHere: { 'en-US': 'Explain this one', 'zh-CN': '解释当前单元格' },
  gives: { 'en-US': 'Result', 'zh-CN': '结果' },
  wrong: { 'en-US': 'What is wrong', 'zh-CN': '问题所在' },
  comesIn: {
    'en-US': '{argument} brings in the error {code}. Mend that cell first.',
    'zh-CN': '错误 {code} 由参数{argument}带入。请先修正该单元格。',
  },
  cannotTell: {
    'en-US':
      'The result cannot be followed here, since Excel calculates an argument by itself. The cell shows {value}.',
    'zh-CN': '有参数由 Excel 自行计算，此处无法推算结果。单元格显示 {value}。',
  },
  stale: {
    'en-US':
      'The cell shows {value}: Excel has not calculated it since something changed. Choose Formulas › Calculate Now.',
    'zh-CN': '单元格显示 {value}：内容变动后 Excel 尚未重新计算。请选择“公式”›“开始计算”。',
  },
  surplus: {
    'en-US': '{count} more {count|argument is|arguments are} given than the function takes.',
    'zh-CN': '多给出了 {count} 个参数。',
  },
  withNumbers: { 'en-US': 'With the numbers put in', 'zh-CN': '代入数值' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  arguments: { 'en-US': 'Arguments as the function gets them', 'zh-CN': '函数收到的参数' },
  goTo: { 'en-US': 'Select {address} ({argument})', 'zh-CN': '选中 {address}（{argument}）' },
  leftOut: { 'en-US': 'left out', 'zh-CN': '已省略' },
  blank: { 'en-US': 'blank', 'zh-CN': '空白' },
  countsAs: { 'en-US': '{value}, taken as {taken}', 'zh-CN': '{value}，按 {taken} 计算' },
  byDefault: { 'en-US': '{value}: {taken} is used', 'zh-CN': '{value}：使用 {taken}' },
  expected: { 'en-US': 'It must be {expected}.', 'zh-CN': '应为{expected}。' },
  badCell: { 'en-US': 'Look at {address}', 'zh-CN': '请查看 {address}' },
  ofArray: {
    'en-US': '{value} (cell {place} of {count})',
    'zh-CN': '{value}（共 {count} 个单元格中的第 {place} 个）',
  },
  size: { 'en-US': '{rows} × {columns} cells', 'zh-CN': '{rows} 行 × {columns} 列' },
  used: { 'en-US': '{count} {count|number|numbers}: {first}', 'zh-CN': '{count} 个数值：{first}' },
  cellsUsed: {
    'en-US': '{count} {count|cell|cells} with content: {first}',
    'zh-CN': '{count} 个有内容的单元格：{first}',
  },
  skipped: { 'en-US': 'Skipped: {what}', 'zh-CN': '已跳过：{what}' },
  skippedBlanks: { 'en-US': '{count} blank', 'zh-CN': '{count} 个空白' },
  skippedZeros: {
    'en-US': '{count} {count|zero|zeros} (taken as blank)',
    'zh-CN': '{count} 个零（视为空白）',
  },
  skippedTexts: { 'en-US': '{count} {count|text|texts} (“{first}”)', 'zh-CN': '{count} 个文本（“{first}”）' },
  skippedTruths: { 'en-US': '{count} TRUE or FALSE', 'zh-CN': '{count} 个逻辑值' },
  whole: {
    'en-US':
      'Whole columns: Excel on the web shows #CALC! for them. Give the rows that are used, such as A2:A500.',
    'zh-CN': '引用了整列：Excel 网页版会显示 #CALC!。请改用实际的行范围，例如 A2:A500。',
  },
  unseenExcel: {
    'en-US':
      'Calculated by Excel ({name}), which the pane cannot follow. Put it into a cell of its own and refer to that.',
    'zh-CN': '由 Excel 计算（{name}），任务窗格无法推算。请将其放入单独的单元格再引用。',
  },
  unseenLocal: {
    'en-US': '“{name}” is a name within this formula (LET or LAMBDA), which has no value outside of it.',
    'zh-CN': '“{name}”是公式内部（LET 或 LAMBDA）的名称，在公式之外没有值。',
  },
  unseenReference: {
    'en-US': '“{text}” cannot be read here: it is in another workbook, or nothing has this name.',
    'zh-CN': '此处无法读取“{text}”：它位于其他工作簿，或没有这个名称。',
  },
  unseenLarge: {
    'en-US': '{cells} cells, too many to read for one explanation. Try it on fewer rows.',
    'zh-CN': '共 {cells} 个单元格，超出单次解释可读取的数量。请减少行数再试。',
  },
  failing: { 'en-US': 'Cells of the result that fail', 'zh-CN': '结果中出错的单元格' },
  failingRow: { 'en-US': 'Row {row}', 'zh-CN': '第 {row} 行' },
  failingCell: { 'en-US': 'Row {row}, column {column}', 'zh-CN': '第 {row} 行第 {column} 列' },
  failingMore: {
    'en-US': 'More cells may fail; these are the first.',
    'zh-CN': '可能还有其他出错的单元格，此处为最前面的几个。',
  },
  failingNone: {
    'en-US': 'All {count} cells of the result are right.',
    'zh-CN': '结果的 {count} 个单元格均无错误。',
  },
  table: { 'en-US': 'First rows of the result', 'zh-CN': '结果的前几行' },
} as const satisfies Record<string, Text>;

/** What Excel means by errors that no function of ours answers with, and what to do. */
export const excelErrorTexts: Readonly<Record<string, Text>> = {
  '#BUSY!': {
    'en-US':
      'Excel is still calculating this cell. If it never ends, the answer or the arguments may be larger than Excel on the web passes on (5 MB): give fewer rows, or use the pane.',
    'zh-CN':
      'Excel 仍在计算此单元格。若一直没有结果，可能是结果或参数超过 Excel 网页版的 5 MB 限制：请减少行数，或使用任务窗格。',
  },
  '#GETTING_DATA': {
    'en-US': 'Excel is still calculating this cell.',
    'zh-CN': 'Excel 仍在计算此单元格。',
  },
  '#SPILL!': {
    'en-US':
      'The result has no room: cells beside or below hold something, or the formula stands in a table. Empty those cells, or move the formula.',
    'zh-CN': '结果没有足够空间：旁边或下方的单元格有内容，或公式位于表格中。请清空这些单元格，或移动公式。',
  },
  '#NAME?': {
    'en-US':
      'Excel does not find a name in this formula: the add-in is not loaded here, a name is misspelt, or this Excel lacks LAMBDA (2021 and older), which portable functions need.',
    'zh-CN':
      'Excel 找不到公式中的某个名称：此处未加载加载项、名称拼写有误，或此版本的 Excel 没有便携函数所需的 LAMBDA（2021 及更早版本）。',
  },
  '#REF!': {
    'en-US':
      'A reference of this formula is gone. Where all references stand, two add-ins may have a function of this name: ask who installed them for a prefix.',
    'zh-CN':
      '公式中的某个引用已失效。若所有引用都存在，则可能有两个加载项使用了同名函数：请联系安装者添加前缀。',
  },
  '#CALC!': {
    'en-US':
      'Excel does not call functions of add-ins here: on the web it does not pass whole columns to them. Give the rows that are used.',
    'zh-CN': 'Excel 在此无法调用加载项函数：网页版不支持将整列传给函数。请改用实际的行范围。',
  },
  '#CONNECT!': {
    'en-US': 'Excel could not reach the add-in. Open the pane again, then recalculate (Ctrl+Alt+F9).',
    'zh-CN': 'Excel 无法连接加载项。请重新打开任务窗格，然后重新计算（Ctrl+Alt+F9）。',
  },
};
