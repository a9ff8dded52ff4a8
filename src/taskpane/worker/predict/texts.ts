import type { Text } from '../../../i18n/language';
import type { SpendProblem } from '../../../models/customerValue/fitValueModels';
import type { ExclusionCode } from './purchaseHistories';

/** Why a customer has no prediction. */
export const excludedTexts: Readonly<Record<ExclusionCode, Text>> = {
  refundsOnly: {
    'en-US': 'Only refunds, no purchase',
    'zh-CN': '只有退款，没有购买',
  },
  blank: {
    'en-US': 'Number of purchases or a time is missing',
    'zh-CN': '缺少购买次数或时间',
  },
  frequency: {
    'en-US': 'Number of purchases is negative or not whole',
    'zh-CN': '购买次数为负数或不是整数',
  },
  recency: {
    'en-US': 'Last purchase lies before the first or after the end of observation',
    'zh-CN': '末次购买早于首次购买，或晚于观察期结束',
  },
  recencyWithoutPurchase: {
    'en-US': 'No repeat purchase, yet time between first and last purchase',
    'zh-CN': '没有重复购买，但首次与末次购买之间有间隔',
  },
  purchaseWithoutRecency: {
    'en-US': 'Repeat purchases on the day of the first: one day is one purchase',
    'zh-CN': '重复购买与首次购买在同一天：同一天只算一次购买',
  },
  negativeSpend: { 'en-US': 'Mean spend is negative', 'zh-CN': '平均金额为负数' },
  noSpend: { 'en-US': 'Bought again, but mean spend is missing', 'zh-CN': '有重复购买，但缺少平均金额' },
};

/** Why there is no lifetime value, and what to do. */
export const spendProblemTexts: Readonly<Record<SpendProblem, Text>> = {
  noColumn: {
    'en-US':
      'No column says what was spent, so purchases are predicted but not their value. Choose an amount or mean spend column for that.',
    'zh-CN': '没有金额列，因此只预测购买次数，不预测价值。如需价值，请指定金额列或平均金额列。',
  },
  noSpend: {
    'en-US':
      'No repeat purchase has an amount above zero, so purchases are predicted but not their value. Check the amount column.',
    'zh-CN': '没有金额大于零的重复购买，因此只预测购买次数，不预测价值。请核对金额列。',
  },
  noFit: {
    'en-US':
      'Gamma-Gamma could not be fitted to the spend, so purchases are predicted but not their value. A prior may help.',
    'zh-CN': 'Gamma-Gamma 无法拟合金额，因此只预测购买次数，不预测价值。可尝试使用先验。',
  },
  noMean: {
    'en-US':
      'Spend varies so much that its mean does not exist (Gamma-Gamma has q ≤ 1), so there is no lifetime value. A prior helps.',
    'zh-CN': '金额差异过大，均值不存在（Gamma-Gamma 的 q ≤ 1），因此没有终身价值。可使用先验。',
  },
};

/** Rows from which nothing can be predicted. */
export const predictProblemTexts = {
  noHistories: {
    'en-US':
      'These columns hold no purchase histories. Choose a purchase log (customer, date, amount), or columns with x, t_x and T, or the number of purchases with the first and last date.',
    'zh-CN':
      '这些列中没有购买历史。请选择购买明细（客户、日期、金额），或含 x、t_x、T 的列，或购买次数及首次、末次购买日期。',
  },
  nobodyLeft: {
    'en-US':
      'Of {count} {count|customer|customers}, none can be used: {reason}. Check the columns and the unit of time.',
    'zh-CN': '{count} 位客户均无法使用：{reason}。请核对各列与时间单位。',
  },
  oneCustomer: {
    'en-US':
      'There is only one customer to learn from, and a model needs many. Select the purchases of all customers.',
    'zh-CN': '只有一位客户可供学习，而模型需要大量客户。请选择全部客户的购买记录。',
  },
  sameDay: {
    'en-US':
      'Everything happened on one day, so nothing can be learned about time. Check the date column, or set a later as-of date.',
    'zh-CN': '所有购买都发生在同一天，无法得知时间规律。请核对日期列，或设置更晚的基准日期。',
  },
} as const satisfies Record<string, Text>;
