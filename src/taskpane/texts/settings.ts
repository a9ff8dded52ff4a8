import type { Text } from '../../i18n/language';

/** Texts about settings that travel in the workbook. */
export const settingsTexts = {
  rememberedTitle: { 'en-US': 'Settings from last time', 'zh-CN': '上次的设置' },
  rememberedText: {
    'en-US': '{method} on {address}, {date}',
    'zh-CN': '{date}，{address}，{method}',
  },
  rememberedAsOf: { 'en-US': 'As of {date}', 'zh-CN': '基准日期 {date}' },
  rememberedPredict: {
    'en-US': '{model}, {horizon} {unit} ahead, margin {margin}, discount {discount} a year',
    'zh-CN': '{model}，向前 {horizon} {unit}，利润率 {margin}，年贴现率 {discount}',
  },
  rememberedUse: { 'en-US': 'Use them again', 'zh-CN': '沿用上次设置' },
  newer: {
    'en-US':
      'This workbook holds settings of a newer version of the add-in ({version}). They were not used and stay as they are; nothing of this session is kept. Update the add-in to work with them.',
    'zh-CN':
      '此工作簿中的设置由更新版本的加载项（{version}）保存。这些设置未被使用，并将保持原样；本次的设置不会保存。请更新加载项后再使用。',
  },
  broken: {
    'en-US':
      'Some settings in this workbook are damaged and were not used: {what}. They stay as they are until you set the same here.',
    'zh-CN': '此工作簿中的部分设置已损坏，未被使用：{what}。在此重新设置之前，这些内容将保持原样。',
  },
  misfits: {
    'en-US':
      'Some values in the settings of this workbook cannot be used and were left out: {what}. Everything else was taken. They stay in the workbook until you set the same here, or forget the settings (About page).',
    'zh-CN':
      '此工作簿的设置中有些值无法使用，未予采用：{what}。其余设置已采用。在此重新设置或清除设置（“关于”页面）之前，这些值会保留在工作簿中。',
  },
  misfit: { 'en-US': '{what} (“{value}”)', 'zh-CN': '{what}（“{value}”）' },
  last: { 'en-US': 'Last segmentation', 'zh-CN': '上次的分群' },
  conflict: {
    'en-US':
      'Somebody else changed the same settings of this workbook meanwhile. Theirs are in the workbook, yours are in this pane.',
    'zh-CN': '他人同时更改了此工作簿中的相同设置。工作簿中为对方的设置，此窗格中为您的设置。',
  },
  conflictLine: {
    'en-US': '{what}: theirs “{theirs}”, yours “{mine}”',
    'zh-CN': '{what}：对方为“{theirs}”，您的为“{mine}”',
  },
  taken: {
    'en-US': 'Somebody else changed settings of this workbook. This pane now uses them.',
    'zh-CN': '他人更改了此工作簿的设置，此窗格现已采用。',
  },
  takenLine: { 'en-US': '{what}: {mine} → {theirs}', 'zh-CN': '{what}：{mine} → {theirs}' },
  nothing: { 'en-US': 'default', 'zh-CN': '默认' },
  keepMine: { 'en-US': 'Keep mine', 'zh-CN': '保留我的' },
  keepTheirs: { 'en-US': 'Take theirs', 'zh-CN': '采用对方的' },
  more: { 'en-US': 'and {count} more', 'zh-CN': '另有 {count} 项' },
  columns: { 'en-US': 'Columns', 'zh-CN': '列' },
  predict: { 'en-US': 'Predict', 'zh-CN': '预测' },
  sheetLanguage: { 'en-US': 'Language of the sheets', 'zh-CN': '工作表的语言' },
  sheetLanguageHelp: {
    'en-US': 'Kept with the workbook, so that everybody writes in the same one.',
    'zh-CN': '随工作簿保存，使所有人写入时使用同一种语言。',
  },
} as const satisfies Record<string, Text>;

/** Each language in its own words. */
export const languageNames = { 'en-US': 'English', 'zh-CN': '简体中文' } as const;
