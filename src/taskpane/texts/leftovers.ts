import type { Text } from '../../i18n/language';

/** Texts about what interrupted writes left in the workbook. */
export const leftoverTexts = {
  removed: {
    'en-US':
      'An earlier write was interrupted. Its {count} unfinished hidden {count|sheet was|sheets were} removed: {sheets}. Your own sheets are as they were; write again when you like.',
    'zh-CN':
      '之前的一次写入被中断，其留下的 {count} 张未完成的隐藏工作表已删除：{sheets}。您自己的工作表保持原样，可随时重新写入。',
  },
  removedNames: {
    'en-US':
      'A comparison of formulas was interrupted. The {count} defined {count|name|names} that it had added for the while {count|was|were} removed: {sheets}. Your own names and formulas are as they were; write the list of formulas again when you like.',
    'zh-CN':
      '之前的一次公式核对被中断，其临时添加的 {count} 个名称已删除：{sheets}。您自己的名称和公式保持原样，可随时重新写入公式清单。',
  },
  kept: {
    'en-US':
      'An earlier write was interrupted and left unfinished hidden sheets with customers’ rows: {sheets}. The workbook’s structure is protected, so they could not be removed. Remove the protection (Review › Protect Workbook) and open the pane again before you send the file.',
    'zh-CN':
      '之前的一次写入被中断，留下了含客户数据的未完成隐藏工作表：{sheets}。工作簿结构受保护，无法删除。请先取消保护（审阅 › 保护工作簿）并重新打开此窗格，再发送文件。',
  },
  doubtful: {
    'en-US':
      'A list in this workbook names hidden sheets as unfinished, but the sheets do not prove it: {sheets}. They were left as they are. Look at them (right-click a tab › Unhide), and delete those that you do not need.',
    'zh-CN':
      '此工作簿中的列表把以下隐藏工作表记为未完成，但工作表本身无法证实：{sheets}。它们已保持原样。请查看（右键单击工作表标签 › 取消隐藏），并删除不需要的工作表。',
  },
  damaged: {
    'en-US':
      'A list of unfinished sheets in this workbook was damaged or not made by Clientele. The list was removed; no sheet was touched. If a write was interrupted, look for hidden sheets (right-click a tab › Unhide).',
    'zh-CN':
      '此工作簿中的未完成工作表列表已损坏，或并非由 Clientele 写入。列表已删除，未改动任何工作表。如曾有写入被中断，请查看隐藏的工作表（右键单击工作表标签 › 取消隐藏）。',
  },
  records: {
    'en-US':
      'The list of sheets that Clientele wrote is damaged: {count} {count|entry|entries} cannot be read. These sheets stay as they are, but the pane can neither update nor remove them.',
    'zh-CN':
      'Clientele 写入的工作表列表已损坏：有 {count} 条无法读取。这些工作表保持原样，但此窗格无法更新或删除它们。',
  },
  more: { 'en-US': '{count} more', 'zh-CN': '另外 {count} 张' },
  moreNames: { 'en-US': '{count} more', 'zh-CN': '另外 {count} 个' },
} satisfies Record<string, Text>;
