import type { Text } from '../../i18n/language';

/** Texts of the About page. */
export const aboutTexts = {
  title: { 'en-US': 'Clientele', 'zh-CN': 'Clientele' },
  tagline: {
    'en-US': 'Customer value in Excel: lifetime value functions, segmentation and scorecards.',
    'zh-CN': '在 Excel 中衡量客户价值：生命周期价值函数、客户细分与记分卡。',
  },
  version: { 'en-US': 'Version {version}', 'zh-CN': '版本 {version}' },
  privacyTitle: { 'en-US': 'Your data stays here', 'zh-CN': '数据不会离开本机' },
  privacy: {
    'en-US':
      'Everything is computed on this computer. No cell is sent anywhere; settings are kept in the workbook itself.',
    'zh-CN': '所有计算都在本机完成。任何单元格内容都不会发送到别处；设置保存在工作簿之中。',
  },
  settingsTitle: { 'en-US': 'Settings of this workbook', 'zh-CN': '此工作簿的设置' },
  settingsKept: {
    'en-US': 'Columns, method, thresholds and playbook of the last segmentation are kept in this workbook.',
    'zh-CN': '上次细分所用的列、方法、阈值和经营策略保存在此工作簿中。',
  },
  settingsNone: {
    'en-US': 'Nothing is kept in this workbook yet. Settings are kept when scorecards are written.',
    'zh-CN': '此工作簿尚未保存任何设置。写入记分卡时会自动保存。',
  },
  forget: { 'en-US': 'Forget these settings', 'zh-CN': '清除这些设置' },
  forgotten: { 'en-US': 'The settings were removed from the workbook.', 'zh-CN': '设置已从工作簿中清除。' },
} as const satisfies Record<string, Text>;
