import type { Text } from '../../i18n/language';

/** What has to be said beside movements between two runs. */
export const movementTexts = {
  noIds: {
    'en-US':
      'These rows have no column of customer identifiers: without one nobody can be found again. Choose it under Columns.',
    'zh-CN': '所选数据没有客户编号列，无法与上次的客户对应。请在“列”中指定。',
  },
  nobody: {
    'en-US':
      'None of these customers is in the table {table}. Both runs need the same identifiers (there, for example: {examples}).',
    'zh-CN': '表格“{table}”中没有这些客户。两次划分须使用相同的客户编号（该表中例如：{examples}）。',
  },
  otherMethod: {
    'en-US':
      'Last time the customers were divided by {before}, now by {now}: this shows how the two overlap, not who moved.',
    'zh-CN': '上次按“{before}”划分，本次按“{now}”划分：这里显示的是两种划分的对应关系，而不是客户的移动。',
  },
  otherRules: {
    'en-US':
      'Settings differ from last time ({settings}): some customers changed segment because the rules did.',
    'zh-CN': '设置与上次不同（{settings}）：部分客户的变动来自规则的改变。',
  },
  unknownRules: {
    'en-US':
      'This table was not written by a run that this workbook knows: whether the rules were the same cannot be told.',
    'zh-CN': '本工作簿没有该表格的划分记录，无法判断两次规则是否相同。',
  },
  relative: {
    'en-US':
      'This method compares customers with each other: one can move without having changed, because the others did.',
    'zh-CN': '该方法是客户之间的相对比较：即使客户自身没有变化，也可能因其他客户变化而移动。',
  },
  clusters: {
    'en-US':
      'Clusters are found anew each time. Number 1 is always the one with the highest value, but it may mean something else: read their descriptions.',
    'zh-CN': '每次运行都会重新聚类。编号 1 始终是价值最高的一类，但含义可能不同，请对照其描述。',
  },
  changed: { 'en-US': '{name} {before} → {now}', 'zh-CN': '{name} {before} → {now}' },
} as const satisfies Readonly<Record<string, Text>>;
