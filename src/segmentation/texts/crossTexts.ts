import type { Text } from '../../i18n/language';

/** Texts of crossed segmentations and of movements between them. */
export const crossTexts = {
  title: { 'en-US': '{rows} × {columns}', 'zh-CN': '{rows} × {columns}' },
  name: { 'en-US': '{row}, {column}', 'zh-CN': '{row}·{column}' },
  rule: { 'en-US': '{row} {column}', 'zh-CN': '{row}{column}' },
  notPlaced: { 'en-US': 'Not placed', 'zh-CN': '未归类' },
  newcomers: { 'en-US': 'First seen', 'zh-CN': '本期新增' },
  leavers: { 'en-US': 'No longer there', 'zh-CN': '本期退出' },
} as const satisfies Readonly<Record<string, Text>>;
