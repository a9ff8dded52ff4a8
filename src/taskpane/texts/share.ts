import type { Text } from '../../i18n/language';

/** Texts of the Share page and of the notice that leads to it. */
export const shareTexts = {
  title: { 'en-US': 'Share this workbook', 'zh-CN': '共享此工作簿' },
  intro: {
    'en-US':
      'Colleagues without this add-in would see #NAME? where its functions stand. Prepare the workbook before you send it; everything can be put back.',
    'zh-CN': '没有安装此加载项的同事会在函数处看到 #NAME?。发送前请先准备工作簿，之后可随时还原。',
  },
  looking: { 'en-US': 'Looking through the workbook …', 'zh-CN': '正在检查工作簿……' },
  working: { 'en-US': 'Working …', 'zh-CN': '正在处理……' },
  formulasTitle: { 'en-US': 'Formulas that use the add-in', 'zh-CN': '使用此加载项的公式' },
  none: {
    'en-US': 'None. This workbook can be sent as it is.',
    'zh-CN': '没有。此工作簿可以直接发送。',
  },
  summary: {
    'en-US': 'Stay formulas: {portable}. Become values: {values}.',
    'zh-CN': '保留为公式：{portable} 个；转为数值：{values} 个。',
  },
  staysFormula: { 'en-US': 'Stays a formula', 'zh-CN': '保留为公式' },
  becomesValues: { 'en-US': 'Becomes its value', 'zh-CN': '转为数值' },
  leftAlone: {
    'en-US': 'Stays as it is: no portable form. Let it refer to a cell with the function',
    'zh-CN': '保持不变：没有便携形式。可改为引用含该函数的单元格',
  },
  leftOver: {
    'en-US':
      'Left as they are: {count}. Colleagues without the add-in cannot calculate the names and rules listed below as staying.',
    'zh-CN': '保持不变：{count} 个。没有此加载项的同事无法计算下方标为“保持不变”的名称和规则。',
  },
  name: { 'en-US': 'Name {address}', 'zh-CN': '名称 {address}' },
  conditionalFormat: {
    'en-US': 'Conditional format, {address}',
    'zh-CN': '条件格式，{address}',
  },
  validation: { 'en-US': 'Data validation, {address}', 'zh-CN': '数据验证，{address}' },
  prepare: { 'en-US': 'Prepare for sharing', 'zh-CN': '准备共享' },
  prepareHelp: {
    'en-US':
      'Functions with a portable form become names that any Excel 365 calculates, also offline and on a phone; the others become values. The originals stay hidden in the workbook.',
    'zh-CN':
      '有便携形式的函数会变为名称，任何 Excel 365 都能计算（离线和手机上也可以）；其余函数转为数值。原公式隐藏保存在工作簿中。',
  },
  prepareCopy: { 'en-US': 'Prepare a copy', 'zh-CN': '准备副本' },
  prepareCopyHelp: {
    'en-US': 'A copy opens as another workbook, prepared and not yet saved; this one stays as it is.',
    'zh-CN': '副本会作为另一个工作簿打开，已准备好但尚未保存；当前工作簿保持不变。',
  },
  copied: {
    'en-US':
      'The prepared copy is open. Portable formulas: {portable}. Values: {values}. Save it and send it; this workbook is as it was.',
    'zh-CN':
      '已打开准备好的副本。便携公式：{portable} 个；数值：{values} 个。请保存并发送副本；当前工作簿未变。',
  },
  valuesOnly: { 'en-US': 'Values only', 'zh-CN': '仅保留数值' },
  valuesOnlyHelp: {
    'en-US':
      'Values only: for Excel 2019 and older, LibreOffice or WPS. They have no LAMBDA, and LibreOffice shows an error in place of a portable formula.',
    'zh-CN':
      '仅保留数值：适用于 Excel 2019 及更早版本、LibreOffice 或 WPS。它们不支持 LAMBDA，LibreOffice 会在便携公式处显示错误。',
  },
  prepared: {
    'en-US': 'Done. Now portable formulas: {portable}. Now values: {values}. Save the workbook and send it.',
    'zh-CN': '已完成。便携公式：{portable} 个；数值：{values} 个。请保存工作簿后发送。',
  },
  preparedTitle: { 'en-US': 'This workbook is prepared for sharing', 'zh-CN': '此工作簿已为共享做好准备' },
  preparedText: {
    'en-US': 'Original formulas kept: {count}. Make them live again to work with the add-in.',
    'zh-CN': '已保存原公式 {count} 个。还原后即可继续使用此加载项的函数。',
  },
  makeLive: { 'en-US': 'Make live again', 'zh-CN': '还原公式' },
  live: { 'en-US': 'Formulas put back: {count}.', 'zh-CN': '已还原公式 {count} 个。' },
  unmatched: {
    'en-US':
      'Not put back: {count}. The places below were changed or deleted since, and were left as they are. Their formulas are still kept.',
    'zh-CN': '未还原 {count} 个。以下位置此后被更改或删除，已保持原样；其原公式仍保存在工作簿中。',
  },
  changed: { 'en-US': 'Changed since', 'zh-CN': '此后已更改' },
  gone: { 'en-US': 'Deleted since', 'zh-CN': '此后已删除' },
  unreadableNewer: {
    'en-US':
      'A newer version of this add-in prepared the workbook. Update the add-in to make its formulas live again.',
    'zh-CN': '此工作簿由更新版本的加载项准备。请更新加载项后再还原公式。',
  },
  unreadableDamaged: {
    'en-US':
      'The workbook was prepared for sharing, but another program has changed the record of its formulas. They cannot be put back.',
    'zh-CN': '此工作簿曾为共享做过准备，但公式记录已被其他程序更改，无法还原。',
  },
  unreadableLost: {
    'en-US':
      'The workbook was prepared for sharing, but the program that saved it since has left out the kept formulas, as LibreOffice does. What stands in the cells is whole, but cannot be made live again. Open the file as it was sent, make that one live again, and bring the changes into it.',
    'zh-CN':
      '此工作簿曾为共享做过准备，但之后保存它的程序（例如 LibreOffice）没有保留原公式。单元格中的内容完好，但无法还原公式。请打开当初发送的文件进行还原，再把更改带入其中。',
  },
  failing: {
    'en-US': 'Cells with functions of this add-in that show #NAME? or #BUSY!: {count}. First: {place}.',
    'zh-CN': '有 {count} 个使用此加载项函数的单元格显示 #NAME? 或 #BUSY!，首个：{place}。',
  },
  stale: {
    'en-US':
      'Excel calculates this workbook only when told to, and something has changed since: functions of this add-in may show old results.',
    'zh-CN': '此工作簿设为手动计算，且此后有更改：此加载项函数显示的可能是旧结果。',
  },
  recalculate: { 'en-US': 'Calculate again', 'zh-CN': '重新计算' },
  portableTitle: { 'en-US': 'Portable functions', 'zh-CN': '便携函数' },
  portableText: {
    'en-US':
      'Add the closed-form functions to this workbook as names, CRM.CLV and so on. Formulas with them calculate in any Excel 365 without the add-in.',
    'zh-CN':
      '把闭式函数以名称形式（如 CRM.CLV）加入此工作簿。使用它们的公式在任何 Excel 365 中无需加载项即可计算。',
  },
  portablePresent: { 'en-US': 'In this workbook: {count}.', 'zh-CN': '此工作簿中现有 {count} 个。' },
  outdated: { 'en-US': 'Of an older version: {count}.', 'zh-CN': '其中旧版本 {count} 个。' },
  addPortable: { 'en-US': 'Add all', 'zh-CN': '全部添加' },
  updatePortable: { 'en-US': 'Add and update', 'zh-CN': '添加并更新' },
  removePortable: { 'en-US': 'Remove unused', 'zh-CN': '移除未使用的' },
  added: {
    'en-US': 'Added: {added}. Updated: {updated}.',
    'zh-CN': '已添加 {added} 个，已更新 {updated} 个。',
  },
  taken: {
    'en-US': 'Names that this workbook uses for something else: {names}.',
    'zh-CN': '以下名称已被此工作簿用于其他用途：{names}。',
  },
  removed: { 'en-US': 'Removed: {count}.', 'zh-CN': '已移除 {count} 个。' },
  stillUsed: { 'en-US': 'Still used: {names}.', 'zh-CN': '仍在使用：{names}。' },
  auditTitle: { 'en-US': 'For the auditor', 'zh-CN': '供审计使用' },
  auditText: {
    'en-US':
      'Writes a new sheet with every formula that uses the add-in or its portable functions: where it is, its arguments, what it means, its result, and whether live and portable form give the same.',
    'zh-CN':
      '新建一张工作表，列出所有使用此加载项或其便携函数的公式：位置、参数、含义、结果，以及实时形式与便携形式的结果是否一致。',
  },
  audit: { 'en-US': 'List the formulas', 'zh-CN': '列出公式' },
  auditNone: {
    'en-US': 'There is no formula with functions of this add-in.',
    'zh-CN': '没有使用此加载项函数的公式。',
  },
  reported: {
    'en-US': 'The formulas are listed on the new sheet “{sheet}”.',
    'zh-CN': '公式已列在新工作表“{sheet}”中。',
  },
  noticeKept: {
    'en-US': 'This workbook was prepared for sharing; its formulas can be made live again.',
    'zh-CN': '此工作簿已为共享做过准备，其中的公式可以还原。',
  },
  noticeFailing: {
    'en-US': 'Functions of this add-in show errors in this workbook: {count} cells.',
    'zh-CN': '此工作簿中有 {count} 个单元格的加载项函数显示错误。',
  },
  openShare: { 'en-US': 'Look', 'zh-CN': '查看' },
} as const satisfies Record<string, Text>;
