import type { Text } from '../../i18n/language';

/** Texts of the sheet that lists formulas for an auditor. */
export const formulasTexts = {
  name: { 'en-US': 'Formulas', 'zh-CN': '公式' },
  tableName: { 'en-US': 'Formulas', 'zh-CN': '公式' },
  title: { 'en-US': 'Formulas with functions of Clientele', 'zh-CN': '使用 Clientele 函数的公式' },
  source: {
    'en-US': '{date} UTC  ·  Clientele {version}  ·  results as they were then',
    'zh-CN': '{date} UTC  ·  Clientele {version}  ·  结果为当时的值',
  },
  summary: {
    'en-US':
      '{count} {count|formula|formulas}: {live} live, {portable} portable. Calculated in both forms: {compared}, of which {differ} {differ|differs|differ}.',
    'zh-CN':
      '共 {count} 个公式：实时 {live} 个，可移植 {portable} 个。以两种形式计算 {compared} 个，其中 {differ} 个不一致。',
  },
  sheet: { 'en-US': 'Sheet', 'zh-CN': '工作表' },
  cell: { 'en-US': 'Cell', 'zh-CN': '单元格' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  functions: { 'en-US': 'Functions', 'zh-CN': '函数' },
  arguments: { 'en-US': 'Arguments', 'zh-CN': '参数' },
  meaning: { 'en-US': 'Meaning', 'zh-CN': '含义' },
  result: { 'en-US': 'Result', 'zh-CN': '结果' },
  form: { 'en-US': 'Form', 'zh-CN': '形式' },
  agreement: { 'en-US': 'Live and portable', 'zh-CN': '实时与可移植' },
  live: { 'en-US': 'Live', 'zh-CN': '实时' },
  portable: { 'en-US': 'Portable', 'zh-CN': '可移植' },
  both: { 'en-US': 'Live and portable', 'zh-CN': '实时与可移植' },
  agrees: { 'en-US': 'Agree', 'zh-CN': '一致' },
  differs: { 'en-US': 'Differ: the other form gives {other}', 'zh-CN': '不一致：另一形式的结果为 {other}' },
  noPortable: { 'en-US': 'No portable form', 'zh-CN': '无可移植形式' },
  notCompared: { 'en-US': 'Not compared', 'zh-CN': '未比较' },
  spilled: {
    'en-US': '{value} (first of {rows} × {columns} cells)',
    'zh-CN': '{value}（共 {rows} × {columns} 个单元格，此为首个）',
  },
  onName: { 'en-US': 'Name', 'zh-CN': '名称' },
  inConditionalFormat: { 'en-US': 'Conditional format {address}', 'zh-CN': '条件格式 {address}' },
  inValidation: { 'en-US': 'Data validation {address}', 'zh-CN': '数据验证 {address}' },
} as const satisfies Readonly<Record<string, Text>>;
