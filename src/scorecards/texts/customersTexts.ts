import type { Text } from '../../i18n/language';

export const customersTexts = {
  name: { 'en-US': 'Customers', 'zh-CN': '客户明细' },
  title: { 'en-US': 'Customers', 'zh-CN': '客户明细' },
  /** No underscore and no space: some spreadsheets do not read table names with them. */
  tableName: { 'en-US': 'Customers', 'zh-CN': '客户明细' },
} as const satisfies Readonly<Record<string, Text>>;
