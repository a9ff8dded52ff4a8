import type { Text } from '../../i18n/language';

/** Texts of the comparison with an earlier run. */
export const movementTexts = {
  title: { 'en-US': 'Who moved since an earlier run', 'zh-CN': '与上期相比的客户迁移' },
  compareWith: { 'en-US': 'Compare with', 'zh-CN': '对比对象' },
  run: {
    'en-US': '{date}: {method}, {count} {count|customer|customers} (sheet {sheet})',
    'zh-CN': '{date}：{method}，{count} 位客户（工作表“{sheet}”）',
  },
  table: {
    'en-US': 'Table {name}, {count} {count|customer|customers} (sheet {sheet})',
    'zh-CN': '表格 {name}，{count} 位客户（工作表“{sheet}”）',
  },
  compare: { 'en-US': 'Show who moved', 'zh-CN': '显示客户迁移' },
  stop: { 'en-US': 'Do not compare', 'zh-CN': '取消对比' },
  both: { 'en-US': 'There both times', 'zh-CN': '两期均在' },
  stayed: { 'en-US': 'Stayed in their segment', 'zh-CN': '留在原分群' },
  newcomers: { 'en-US': 'First seen', 'zh-CN': '本期新增' },
  leavers: { 'en-US': 'No longer there', 'zh-CN': '本期退出' },
  worth: { 'en-US': 'worth {value}', 'zh-CN': '价值 {value}' },
  moves: { 'en-US': 'Largest moves', 'zh-CN': '主要迁移' },
  to: { 'en-US': 'to', 'zh-CN': '移至' },
  valueChange: { 'en-US': 'Value {before} → {now}', 'zh-CN': '价值 {before} → {now}' },
  valueNow: { 'en-US': 'Value now {now}', 'zh-CN': '当前价值 {now}' },
  matrix: { 'en-US': 'From every segment to every other', 'zh-CN': '完整迁移矩阵' },
  matrixCaption: {
    'en-US': 'Rows: segment before. Columns: segment now.',
    'zh-CN': '行为上期分群，列为本期分群。',
  },
  measure: { 'en-US': 'Show', 'zh-CN': '显示' },
  customers: { 'en-US': 'Customers', 'zh-CN': '客户数' },
  value: { 'en-US': 'Value', 'zh-CN': '价值' },
} as const satisfies Record<string, Text>;
