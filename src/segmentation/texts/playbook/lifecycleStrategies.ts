import { strategy } from '../../playbook/strategy';

/** What to do in each stage of the relationship. */
export const lifecycleStrategies = {
  'lifecycle.potential': strategy(
    [
      'Answer every enquiry within two hours; follow up after 3, 10 and 30 days.',
      '2 小时内答复咨询，并在第 3、10、30 天跟进。',
    ],
    ['A first experience at no risk: trial, sample, site visit.', '提供零风险的首次体验：试用、样品、参观。'],
    ['Sales advice by one contact until the first order.', '首单前由一名顾问全程服务。'],
    ['A short offer that solves the one problem they named.', '针对其提出的问题给出简明方案。'],
    [
      'Keep acquisition cost below a third of the expected lifetime value.',
      '获客成本控制在预期终身价值的三分之一以内。',
    ],
    ['Check identity and credit before the first delivery on account.', '首次赊销前核查身份与信用。'],
  ),
  'lifecycle.new': strategy(
    [
      'Welcome within a day, a check of satisfaction after the first use, a call after 30 days.',
      '一天内欢迎，首次使用后询问满意度，30 天后回访。',
    ],
    ['A benefit for the second purchase within 60 days.', '60 天内第二次购买享受优惠。'],
    ['Guided start; first complaints are solved the same day.', '提供上手指导，首次投诉当日解决。'],
    [
      'Complete the first product: accessories, service contract, training.',
      '完善首购产品：配件、服务合同、培训。',
    ],
    ['Clear price list, no lock-in discounts yet.', '价格透明，暂不采用绑定折扣。'],
    [
      'Start with low credit limits and raise them with punctual payments.',
      '初始额度从低，随按时付款逐步提高。',
    ],
  ),
  'lifecycle.existing': strategy(
    [
      'Regular contact in their rhythm of buying; a review once a year.',
      '按其购买节奏定期联系，每年一次回顾。',
    ],
    ['Reward loyalty by years and by referrals.', '按合作年限与推荐情况回馈。'],
    ['Agreed service levels, measured and reported.', '约定服务标准，定期测量并报告。'],
    ['Broaden: cross-sell and deepen with services.', '交叉销售，并以服务加深合作。'],
    ['Framework terms for planned volumes.', '按计划采购量签订框架条款。'],
    ['Watch falling order sizes and satisfaction as early signs.', '将订单缩小和满意度下降视为预警。'],
  ),
  'lifecycle.dormant': strategy(
    [
      'Ask for the reason by phone or a three-question survey; two tries.',
      '通过电话或三个问题的问卷了解原因，最多两次。',
    ],
    ['A come-back benefit with an end date.', '提供限期的回归礼遇。'],
    [
      'Clear open complaints first; a fixed contact for returners.',
      '先解决未结投诉，为回归客户安排固定联系人。',
    ],
    ['Show what is new since the last purchase.', '介绍上次购买以来的新品。'],
    ['A win-back price up to the margin of one order.', '挽回优惠以一笔订单的毛利为上限。'],
    ['Lower unused credit limits; check open invoices.', '下调闲置额度，核对未结账款。'],
  ),
  'lifecycle.lost': strategy(
    [
      'One farewell message with a simple way back; then only on request.',
      '发送一次告别信息并附便捷的回归方式，之后仅应需联系。',
    ],
    ['None; thank long-standing customers in person.', '不再奖励；对老客户当面致谢。'],
    ['Self-service.', '自助服务。'],
    ['Use the reasons for leaving in product planning.', '将流失原因用于产品规划。'],
    ['No further spending on marketing.', '不再投入营销费用。'],
    [
      'Close accounts, collect what is open, keep data only as the law asks.',
      '关闭账户、收回欠款，依法保留数据。',
    ],
  ),
} as const;
