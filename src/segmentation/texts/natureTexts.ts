import type { Text } from '../../i18n/language';

/** Texts of customer nature. */
export const natureTexts = {
  title: { 'en-US': 'Customer nature', 'zh-CN': '客户性质' },
  explanation: {
    'en-US':
      'Parts people from institutions: by a type column, else by what the name tells (Ltd, GmbH, 公司, 集团 …).',
    'zh-CN': '区分个人与机构客户：优先依据类型列，否则根据名称判断（公司、集团、Ltd、GmbH 等）。',
  },
  needNature: { 'en-US': 'A type column, or a name that tells.', 'zh-CN': '类型列，或能够判断的名称。' },
  individual: { 'en-US': 'Individuals', 'zh-CN': '个人客户' },
  individualRule: {
    'en-US': 'People who buy for themselves or their household.',
    'zh-CN': '为本人或家庭购买的个人。',
  },
  institution: { 'en-US': 'Institutions', 'zh-CN': '机构客户' },
  institutionRule: {
    'en-US': 'Companies, public bodies and other organisations.',
    'zh-CN': '企业、政府部门及其他组织。',
  },
  source: { 'en-US': 'Read from', 'zh-CN': '判断来源' },
  fromColumn: { 'en-US': 'Type column', 'zh-CN': '类型列' },
  fromName: { 'en-US': 'Name', 'zh-CN': '名称' },
} as const satisfies Readonly<Record<string, Text>>;
