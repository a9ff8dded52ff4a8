import type { Text } from '../../i18n/language';

/** Texts of the About page. */
export const aboutTexts = {
  title: { 'en-US': 'Clientele', 'zh-CN': 'Clientele' },
  tagline: {
    'en-US': 'Customer value in Excel: lifetime value functions, segmentation and scorecards.',
    'zh-CN': '在 Excel 中衡量客户价值：生命周期价值函数、客户分群与记分卡。',
  },
  version: { 'en-US': 'Version {version}', 'zh-CN': '版本 {version}' },
  privacyTitle: { 'en-US': 'Your data stays here', 'zh-CN': '数据不会离开本机' },
  privacy: {
    'en-US':
      'Everything is computed on this computer. No cell is sent anywhere; settings are kept in the workbook itself.',
    'zh-CN': '所有计算都在本机完成。任何单元格内容都不会发送到别处；设置保存在工作簿之中。',
  },
  notices: { 'en-US': 'Licences of the libraries within', 'zh-CN': '所含开源库的许可' },
  settingsTitle: { 'en-US': 'Settings of this workbook', 'zh-CN': '此工作簿的设置' },
  settingsKept: {
    'en-US':
      'Columns, methods with their thresholds, playbook, as-of date, language of the sheets and the choices for predictions are kept in this workbook. They travel with it, also to colleagues who use the add-in at the same time.',
    'zh-CN':
      '列、方法及阈值、经营策略、基准日期、工作表语言以及预测设置均保存在此工作簿中，并随工作簿一起传递；多人同时使用时也不会互相覆盖。',
  },
  settingsNone: {
    'en-US':
      'Nothing is kept in this workbook yet. Settings are kept when you change them and when scorecards are written.',
    'zh-CN': '此工作簿尚未保存任何设置。更改设置或写入记分卡时会自动保存。',
  },
  forget: { 'en-US': 'Forget these settings', 'zh-CN': '清除这些设置' },
  forgotten: { 'en-US': 'The settings were removed from the workbook.', 'zh-CN': '设置已从工作簿中清除。' },
} as const satisfies Record<string, Text>;
