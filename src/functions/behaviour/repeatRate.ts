import { repeatRate } from '../../metrics/behaviour/repeatRate';
import { defineFunction } from '../defineFunction';
import { wholePositive } from '../numberRange';

export const repeatRateFunction = defineFunction({
  name: 'REPEATRATE',
  group: 'behaviour',
  core: repeatRate,
  parameters: [
    {
      name: 'orderCounts',
      kind: 'numbers',
      unit: 'count',
      range: wholePositive,
      text: {
        'en-US': 'Number of orders of each customer; a 0 is no customer yet',
        'zh-CN': '每位客户的订单数；0 表示尚未成为客户',
      },
    },
  ],
  result: {
    kind: 'number',
    unit: 'fraction',
    text: { 'en-US': 'share of customers who bought again', 'zh-CN': '重复购买客户的比例' },
  },
  summary: {
    'en-US': 'Repeat purchase rate: the share of customers with two or more orders.',
    'zh-CN': '复购率：有两次及以上订单的客户比例。',
  },
  formula: 'count(orderCounts ≥ 2) / count(orderCounts)',
  errors: [],
  origin: {
    own: {
      'en-US':
        'Our definition. Other texts call “repeat rate” the share of one period’s customers who buy in the next as well.',
      'zh-CN': '本定义为自拟。其他文献所称“复购率”，有的指上一期客户中下一期仍购买的比例。',
    },
  },
  keywords: { 'en-US': 'repurchase reorder loyalty', 'zh-CN': '复购率 重复购买 回头客' },
  example: {
    arguments: [[[1], [2], [5], [1], [3]]],
    result: 0.6,
    meaning: {
      'en-US': 'Three of five customers ordered again: 60 %.',
      'zh-CN': '五位客户中有三位再次下单：60%。',
    },
  },
});
