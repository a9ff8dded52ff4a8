import type { Text } from '../../i18n/language';
import type { LimitingModel } from '../../models/limitingModel';

/** The simpler model that a fit at its boundary comes to, as a sentence after the outcome. */
export const limitTexts: Readonly<Record<LimitingModel, Text>> = {
  sameRate: {
    'en-US': 'The limit is a model in which all customers buy at one rate (Poisson).',
    'zh-CN': '其极限为所有客户购买速率相同的模型（泊松）。',
  },
  nobodyLeaves: {
    'en-US': 'The limit is a model in which nobody leaves (NBD, or beta-binomial).',
    'zh-CN': '其极限为无人流失的模型（NBD 或贝塔二项）。',
  },
  sameChance: {
    'en-US': 'The limit is a model in which all customers are equally likely to leave.',
    'zh-CN': '其极限为所有客户流失可能性相同的模型。',
  },
  atOnceOrNever: {
    'en-US': 'The limit is a model in which some customers leave at once and the others never.',
    'zh-CN': '其极限为部分客户立即流失、其余永不流失的模型。',
  },
  sameTaking: {
    'en-US': 'The limit is a model in which all customers take an opportunity with the same chance.',
    'zh-CN': '其极限为所有客户把握机会的概率相同的模型。',
  },
  geometric: {
    'en-US': 'The limit is the geometric model: all customers are equally likely to leave at a renewal.',
    'zh-CN': '其极限为几何模型：所有客户在续约时流失的可能性相同。',
  },
  discreteWeibull: {
    'en-US': 'The limit is the discrete Weibull model, in which all customers are alike.',
    'zh-CN': '其极限为离散威布尔模型，所有客户相同。',
  },
  sameSpend: {
    'en-US': 'The limit is a model in which all customers spend alike.',
    'zh-CN': '其极限为所有客户消费水平相同的模型。',
  },
  steadySpend: {
    'en-US': 'The limit is a model in which each customer spends the same every time.',
    'zh-CN': '其极限为每位客户每次消费相同的模型。',
  },
};
