/** Texts around the declarations' own, on the pages and in the metadata. */
export const pageTexts = {
  hint: {
    'en-US': { open: ' (', separator: '; ', close: ')', fallback: '. Default: ' },
    'zh-CN': { open: '（', separator: '；', close: '）', fallback: '。默认值：' },
  },
  title: { 'en-US': 'Function reference', 'zh-CN': '函数参考' },
  lead: {
    'en-US':
      'Every function takes single values or whole ranges: an array in an argument that asks for one number gives an array of results. Rates are fractions (0.8 is 80 %), money is in the unit of the input, indices run from 0 to 100.',
    'zh-CN':
      '每个函数都可接受单个值或整个区域：在只需一个数值的参数中放入数组，结果也是数组。比率用小数表示（0.8 即 80%），金额沿用输入的单位，指数为 0 到 100。',
  },
  function: { 'en-US': 'Function', 'zh-CN': '函数' },
  meaning: { 'en-US': 'Meaning', 'zh-CN': '含义' },
  syntax: { 'en-US': 'Syntax', 'zh-CN': '语法' },
  arguments: { 'en-US': 'Arguments', 'zh-CN': '参数' },
  argument: { 'en-US': 'Argument', 'zh-CN': '参数' },
  unit: { 'en-US': 'Unit', 'zh-CN': '单位' },
  values: { 'en-US': 'Values', 'zh-CN': '取值' },
  ifLeftOut: { 'en-US': 'If left out', 'zh-CN': '省略时' },
  required: { 'en-US': 'required', 'zh-CN': '必填' },
  optional: { 'en-US': 'optional', 'zh-CN': '可省略' },
  result: { 'en-US': 'Result', 'zh-CN': '结果' },
  spills: { 'en-US': 'spills into the cells around it', 'zh-CN': '结果溢出到相邻单元格' },
  formula: { 'en-US': 'Formula', 'zh-CN': '公式' },
  errors: { 'en-US': 'Errors', 'zh-CN': '错误值' },
  error: { 'en-US': 'Error', 'zh-CN': '错误值' },
  when: { 'en-US': 'When', 'zh-CN': '何时出现' },
  example: { 'en-US': 'Example', 'zh-CN': '示例' },
  source: { 'en-US': 'Source', 'zh-CN': '出处' },
  sourcesTitle: { 'en-US': 'Sources of the functions', 'zh-CN': '函数的出处' },
  sourcesLead: {
    'en-US':
      'Each work once, as a bibliography prints it. The last column says what the entry was compared with in November 2026; one that says “from memory” could not be looked up. Where a page begins with “Our definition”, the formula is ours and the work gives the idea only.',
    'zh-CN':
      '每篇文献列一次，按参考文献格式书写。最后一列为 2026 年 11 月核对该条目时所对照的资料；“凭记忆”表示未能查到。函数页以“本定义为自拟”开头的，公式为自拟，文献只提供思路。',
  },
  sourcesLink: {
    'en-US': 'The works that the functions cite, and how each entry was checked: [sources](sources.md).',
    'zh-CN': '各函数引用的文献及其核对情况：[出处](sources.md)。',
  },
  work: { 'en-US': 'Work', 'zh-CN': '文献' },
  citedBy: { 'en-US': 'Cited by', 'zh-CN': '引用的函数' },
  comparedWith: { 'en-US': 'Compared with', 'zh-CN': '核对所用资料' },
  fromMemory: { 'en-US': 'unverified: from memory', 'zh-CN': '未核实：凭记忆' },
  notes: { 'en-US': 'Notes', 'zh-CN': '说明' },
  expected: { 'en-US': 'Expected', 'zh-CN': '应得' },
  allFunctions: { 'en-US': 'All functions', 'zh-CN': '全部函数' },
  otherLanguage: { 'en-US': '中文', 'zh-CN': 'English' },
  missingOrWrongKind: {
    'en-US':
      'a required argument is missing or of the wrong kind, a range holds only text, or sizes of arrays do not match',
    'zh-CN': '缺少必填参数、参数类型不对、区域中只有文本，或数组大小不一致',
  },
  noNumber: {
    'en-US': 'a range holds no number: all its cells are blank',
    'zh-CN': '某个区域没有数值：单元格全部为空白',
  },
  outsideRange: {
    'en-US': 'an argument lies outside the values named above, or the result is too large',
    'zh-CN': '参数超出上表的取值，或结果过大',
  },
} as const;
