import type { Text } from '../../../i18n/language';

/** What the menu of samples says of a workbook; its file is `samples/<id>.<language>.json`. */
export interface SampleListEntry {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
}

/** The list that a host reads before it offers the sample workbooks: `samples/index.json`. */
export const sampleList: readonly SampleListEntry[] = [
  {
    id: 'functions',
    name: { 'en-US': 'Functions', 'zh-CN': '函数' },
    description: {
      'en-US': 'Every function once, with its inputs, its result and what that means',
      'zh-CN': '每个函数各一例：输入、结果及其含义',
    },
  },
  {
    id: 'papers',
    name: { 'en-US': 'Published models', 'zh-CN': '文献模型' },
    description: {
      'en-US': 'The tables of the papers behind the lifetime models, rebuilt step by step',
      'zh-CN': '用公式逐步重算客户生命周期模型论文中的表格',
    },
  },
];
