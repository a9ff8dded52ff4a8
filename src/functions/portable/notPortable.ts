import type { Text } from '../../i18n/language';

const needsItsProgram: Text = {
  'en-US': 'estimates a model by iteration, which a worksheet formula cannot do',
  'zh-CN': '通过迭代估计模型，工作表公式无法完成',
};

/** Why functions have no portable form, by name or by group. */
export const notPortable: Readonly<Record<string, Text>> = {
  CONVERSION: {
    'en-US': 'spills a table with headings in the language of its reader',
    'zh-CN': '溢出一张表，其标题随读者的语言而变',
  },
  UPLIFT: {
    'en-US':
      'needs Student’s t with fractional degrees of freedom; Excel’s own functions cut them to whole ones',
    'zh-CN': '需要带小数自由度的 t 分布，而 Excel 自带函数会将自由度截为整数',
  },
  segmentation: {
    'en-US': 'reads a whole purchase log or names segments, and spills a table',
    'zh-CN': '需要读取整份购买记录或为客户分群命名，并溢出一张表',
  },
  models: needsItsProgram,
};
