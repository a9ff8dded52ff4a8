import type { Text } from '../../i18n/language';

/** Texts of crossed segmentations and of movements between them. */
export const crossTexts = {
  title: { 'en-US': '{rows} × {columns}', 'zh-CN': '{rows} × {columns}' },
  name: { 'en-US': '{row}, {column}', 'zh-CN': '{row}·{column}' },
  rule: { 'en-US': '{row} {column}', 'zh-CN': '{row}{column}' },
  newcomers: { 'en-US': 'Not there before', 'zh-CN': '新增客户' },
  leavers: { 'en-US': 'No longer there', 'zh-CN': '已不在名单' },
} as const satisfies Readonly<Record<string, Text>>;
