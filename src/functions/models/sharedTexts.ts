import type { Text } from '../../i18n/language';
import type { ExcelErrorCode } from '../failures';

type Errors = readonly { readonly code: ExcelErrorCode; readonly when: Text }[];

/** What a fit answers with. */
export const fitResultText: Text = {
  'en-US':
    'rows of label, value and standard error: the parameters, log-likelihood, AIC, BIC, customers, how the fit ended in words, and the 95 % limits of each parameter, low and high',
  'zh-CN':
    '每行为名称、数值与标准误：参数、对数似然、AIC、BIC、客户数、拟合结果说明，以及各参数 95% 区间的下限与上限',
};

export const fitNotes: readonly Text[] = [
  {
    'en-US':
      'Maximum likelihood from several starts, the best kept, with standard errors from the observed information. The 95 % limits are those of the logarithm of each parameter: on small samples they hold the true value more often than ±1.96 standard errors do. At a boundary there are neither; the simpler model that the fit comes to is named. Large fits run in the background: the cell shows #BUSY! until the result is there. The same input is not fitted twice.',
    'zh-CN':
      '采用最大似然估计（从多个起点出发，取最优），标准误由观测信息矩阵得出。95% 区间按参数的对数计算，小样本中比 ±1.96 倍标准误更可靠。到达边界时两者均不给出，并注明拟合趋近的更简单模型。数据量大时在后台计算，期间单元格显示 #BUSY!。相同的输入不会重复拟合。',
  },
  {
    'en-US':
      'Small samples often do not determine all parameters; the outcome says so. Then give a prior (1.5, say), which is written below the outcome.',
    'zh-CN':
      '小样本常常不足以确定全部参数，拟合结果中会予以说明。此时可设置先验（如 1.5），并会在结果下方注明。',
  },
];

export const historyErrors: Errors = [
  {
    code: '#NUM!',
    when: {
      'en-US':
        'a row cannot be: x is not a whole number ≥ 0, or t_x is not between 0 and T, or only one of x and t_x is 0',
      'zh-CN': '某行数据不可能出现：x 不是非负整数，t_x 不在 0 与 T 之间，或 x 与 t_x 只有一个为 0',
    },
  },
  {
    code: '#VALUE!',
    when: {
      'en-US': 'a row lacks a number, or the ranges have different numbers of cells',
      'zh-CN': '某行缺少数值，或各区域的单元格数不同',
    },
  },
];

export const noFitError: Errors[number] = {
  code: '#NUM!',
  when: {
    'en-US': 'the likelihood has no dependable value for these customers',
    'zh-CN': '对这些客户，似然没有可靠的数值',
  },
};

export const noRepeatsError: Errors[number] = {
  code: '#N/A',
  when: { 'en-US': 'no customer bought again', 'zh-CN': '没有客户重复购买' },
};

export const fitBlockError: Errors[number] = {
  code: '#VALUE!',
  when: {
    'en-US': 'fit is neither this model’s block nor its parameters',
    'zh-CN': 'fit 既不是该模型的拟合区域，也不是其参数',
  },
};

/** One number for each customer, in the order of the input. */
export function eachCustomer(english: string, chinese: string): Text {
  return { 'en-US': `${english} of each customer, a row each`, 'zh-CN': `每位客户的${chinese}，一行一位` };
}

/** How the answer lines up with ranges. */
export const alignedNote: Text = {
  'en-US':
    'Give whole columns of customers at once: the answer spills beside them. A row without any number, such as a header, stays blank.',
  'zh-CN': '可一次传入整列客户，结果会在旁边溢出。没有任何数值的行（如标题）保持空白。',
};

export const modelKeywords: Text = {
  'en-US': 'BTYD buy till you die customer base analysis model probability prediction',
  'zh-CN': '客户流失 预测 概率 模型 购买 存续',
};
