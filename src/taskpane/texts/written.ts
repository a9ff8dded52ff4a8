import type { Text } from '../../i18n/language';

/** Texts about sheets that the add-in wrote before. */
export const writtenTexts = {
  title: { 'en-US': 'Sheets that Clientele wrote', 'zh-CN': 'Clientele 写入的工作表' },
  intro: {
    'en-US': '{count} in this workbook, the last on {date}.',
    'zh-CN': '此工作簿中共 {count} 张，最近写入于 {date}。',
  },
  removeAll: { 'en-US': 'Remove all that Clientele wrote', 'zh-CN': '删除 Clientele 写入的全部工作表' },
  removeTitle: { 'en-US': 'Remove these sheets?', 'zh-CN': '删除这些工作表？' },
  removeText: {
    'en-US': 'Only sheets that are ticked are removed, and nothing else in the workbook.',
    'zh-CN': '仅删除勾选的工作表，不会改动工作簿中的其他内容。',
  },
  removeThem: { 'en-US': 'Remove {count} {count|sheet|sheets}', 'zh-CN': '删除 {count} 张工作表' },
  keepThem: { 'en-US': 'Keep them', 'zh-CN': '保留' },
  ownCells: { 'en-US': 'holds {count} {count|cell|cells} of yours', 'zh-CN': '含您自己的 {count} 个单元格' },
  ownObjects: { 'en-US': 'holds {objects} of yours', 'zh-CN': '含您自己的{objects}' },
  changed: { 'en-US': 'changed by hand', 'zh-CN': '曾被手动修改' },
  users: {
    'en-US':
      'Formulas, names, rules, charts or pivot tables of yours refer to these sheets ({count}, first {first}) and would stop working.',
    'zh-CN':
      '您的公式、名称、规则、图表或数据透视表引用了这些工作表（共 {count} 处，第一处为 {first}），删除后将无法使用。',
  },
  slicersRemoved: {
    'en-US': 'If these slicers filter tables on these sheets, they go with them: {slicers}.',
    'zh-CN': '下列切片器如用于筛选这些工作表中的表格，将随表格一并消失：{slicers}。',
  },
  removed: { 'en-US': 'The sheets were removed.', 'zh-CN': '工作表已删除。' },

  mode: { 'en-US': 'Where to write', 'zh-CN': '写入位置' },
  modeNew: { 'en-US': 'Add new sheets', 'zh-CN': '新增工作表' },
  modeUpdate: { 'en-US': 'Update the sheets of {date}', 'zh-CN': '更新 {date} 写入的工作表' },
  updateText: {
    'en-US':
      '{sheets} {count|is|are} replaced in place. Your cells beside {count|it|them} and your formulas that refer to {count|it|them} are kept.',
    'zh-CN': '将原位替换“{sheets}”。其旁边您自己的单元格及引用它们的公式均会保留。',
  },
  updateOwnCells: {
    'en-US':
      'Your {count} {count|cell beside them comes|cells beside them come} along; those beside a customer stay with the customer.',
    'zh-CN': '旁边的 {count} 个单元格会一并保留；位于客户旁的单元格跟随该客户。',
  },
  updateOwnCell: {
    'en-US': 'Your cell next to the scorecards is kept; beside a customer it stays with the customer.',
    'zh-CN': '旁边的 1 个单元格会一并保留；位于客户旁的单元格跟随该客户。',
  },
  updateChanged: {
    'en-US': 'Numbers or labels on {sheets} were changed by hand. The update replaces them.',
    'zh-CN': '“{sheets}”中的数字或标签曾被手动修改，更新将覆盖这些修改。',
  },
  updateCannotKeep: {
    'en-US':
      'There are {objects} of yours on {sheets}, which an update cannot keep. Move them to a sheet of your own first, or add new sheets.',
    'zh-CN': '“{sheets}”上有您自己的{objects}，更新无法保留。请先将其移到您自己的工作表，或改为新增工作表。',
  },
  updateSlicers: {
    'en-US':
      'If these slicers filter tables on the sheets, Excel removes them with the old tables, and you insert them again: {slicers}.',
    'zh-CN':
      '下列切片器如用于筛选这些工作表中的表格，Excel 会将其随旧表格删除，更新后需重新插入：{slicers}。',
  },
  updateDrops: {
    'en-US': '{sheets} {count|is|are} not among the chosen scorecards and {count|is|are} removed.',
    'zh-CN': '“{sheets}”不在所选记分卡中，将被删除。',
  },
  updateButton: { 'en-US': 'Update {count} {count|sheet|sheets}', 'zh-CN': '更新 {count} 张工作表' },
  updateDone: { 'en-US': 'The scorecards are up to date', 'zh-CN': '记分卡已更新' },
} as const satisfies Record<string, Text>;
