import { strategy } from '../../playbook/strategy';

/** What to do for each of the eleven segments of RFM. */
export const rfmStrategies = {
  'rfm.champions': strategy(
    [
      'Personal contact by one known person; ask for their opinion before launches.',
      '由固定专人联系，新品发布前征求其意见。',
    ],
    [
      'Reward with access rather than discounts: early releases, events, thanks by name.',
      '以特权而非折扣回馈：优先体验、活动邀请、署名致谢。',
    ],
    [
      'Priority line, answer within the hour, no waiting for returns.',
      '专线优先，1 小时内响应，退换货免等待。',
    ],
    ['New and premium lines first; invite to co-create.', '优先提供新品和高端系列，邀请共创。'],
    ['Keep full price; rewards for referrals instead of price cuts.', '维持原价，以推荐奖励代替降价。'],
    ['Watch for the first skipped purchase and call within the week.', '留意首次漏购，一周内电话跟进。'],
  ),
  'rfm.loyal': strategy(
    ['Contact every two weeks with news that fits what they buy.', '每两周推送与其购买相符的资讯。'],
    ['Loyalty tier with benefits that grow with each year.', '会员等级权益随年限递增。'],
    [
      'Answer within four working hours; one person knows the account.',
      '4 个工作小时内响应，由熟悉情况的人员负责。',
    ],
    ['Offer the next size up, subscriptions and matching products.', '推荐更高规格、订阅服务和配套产品。'],
    ['Bundle prices and renewal bonuses, no general discounts.', '提供组合价与续购奖励，不作普遍折扣。'],
    ['Survey satisfaction twice a year and follow up every low score.', '每半年调查满意度，对低分逐一跟进。'],
  ),
  'rfm.potentialLoyalists': strategy(
    [
      'A series of three messages in the month after a purchase: use, care, what fits with it.',
      '购买后一个月内发送三次信息：使用、保养、搭配建议。',
    ],
    ['Membership with a bonus for the third purchase.', '邀请入会，第三次购买给予奖励。'],
    ['Answer within one working day; ask after each delivery.', '1 个工作日内响应，每次交付后回访。'],
    ['Recommend what loyal customers bought after the same product.', '推荐忠诚客户购买同款后的后续产品。'],
    ['A voucher tied to a larger basket, valid for 30 days.', '提供满额抵用券，30 天内有效。'],
    ['Limit vouchers to one per customer.', '每位客户限用一张抵用券。'],
  ),
  'rfm.newCustomers': strategy(
    [
      'Welcome within 24 hours, then a guide to the first use within a week.',
      '24 小时内发送欢迎信息，一周内提供首次使用指南。',
    ],
    ['A small welcome gift with the second order.', '第二次下单赠送小礼品。'],
    [
      'Help with the first steps; every first complaint goes to a person.',
      '协助完成首次使用，首次投诉一律由人工处理。',
    ],
    ['Start with proven entry products; explain the range.', '从成熟的入门产品开始，介绍产品系列。'],
    [
      'A second-purchase offer within 30 days instead of a first-purchase discount.',
      '30 天内提供二次购买优惠，而非首单折扣。',
    ],
    ['Check identity and address; start with a low credit limit.', '核实身份与地址，初始信用额度从低。'],
  ),
  'rfm.promising': strategy(
    [
      'One message every three weeks about use and ideas, not only offers.',
      '每三周一次，内容以使用建议和灵感为主。',
    ],
    ['Free trial or sample of a second product.', '免费试用或赠送第二种产品的样品。'],
    ['Self-service with quick help by chat.', '以自助服务为主，在线客服快速协助。'],
    ['Show the two or three best sellers of their category.', '展示同类中最畅销的两三款。'],
    ['Free delivery from a basket slightly above their last one.', '略高于上次订单金额即可免运费。'],
    ['Stop paid advertising to those who do not answer three times.', '三次未回应即停止付费投放。'],
  ),
  'rfm.needAttention': strategy(
    [
      'Ask what is missing: a short survey or a call by the account team.',
      '了解不足之处：发送简短问卷或由团队电话访问。',
    ],
    ['A limited offer for a product they bought before.', '针对曾购产品提供限时优惠。'],
    ['Check open complaints and solve them before any offer goes out.', '推送优惠前先核查并解决未结投诉。'],
    ['Refresh the choice: successors and upgrades of what they own.', '推荐其已购产品的升级款或替代款。'],
    ['Time-limited price for the next order, ending within two weeks.', '下一单限时优惠，两周内有效。'],
    ['Compare with competitors’ offers; note reasons for leaving.', '对照竞争对手的报价，记录流失原因。'],
  ),
  'rfm.aboutToSleep': strategy(
    [
      'A reminder at the time at which they usually buy; two tries, then rest.',
      '在其惯常购买时点提醒，两次后暂停。',
    ],
    ['Points that expire soon, shown with what they buy.', '提示即将到期的积分及可兑换商品。'],
    ['Standard, by self-service.', '标准服务，以自助为主。'],
    ['Popular products at entry size.', '推荐小规格的热销产品。'],
    ['A modest voucher; test against a group without one.', '提供小额抵用券，并与未发券组对照测试。'],
    ['Spend on them no more than the margin of one order.', '投入不超过一笔订单的毛利。'],
  ),
  'rfm.atRisk': strategy(
    [
      'A personal call or letter within two weeks that names what they bought.',
      '两周内由专人致电或致函，提及其曾购产品。',
    ],
    [
      'Apologise where something went wrong; give a come-back benefit.',
      '如曾有不愉快先致歉，并给予回归礼遇。',
    ],
    [
      'Priority for a quarter: a fixed contact and quick solutions.',
      '为期一个季度优先服务：固定联系人、快速解决。',
    ],
    ['Show what has improved since their last purchase.', '展示自上次购买以来的改进。'],
    ['A win-back price worth at most a fifth of last year’s margin.', '挽回优惠不超过上一年毛利的五分之一。'],
    ['Record the reason for silence; review open invoices first.', '记录沉默原因，先核对未结账款。'],
  ),
  'rfm.cantLose': strategy(
    ['A manager calls this week and offers to visit.', '本周内由管理者致电并提出上门拜访。'],
    ['A tailor-made offer to return, decided case by case.', '逐户制定专属回归方案。'],
    ['Treat as top tier from the first contact on.', '自首次接触起按最高级别服务。'],
    ['Find out what replaced us and close the gap in the product.', '了解被何种产品替代，补齐差距。'],
    [
      'Negotiate terms individually; the limit is next year’s expected margin.',
      '单独协商条款，以下一年预期毛利为上限。',
    ],
    [
      'Check solvency before credit is renewed; learn for the loyal segment.',
      '恢复授信前核查偿付能力，并将经验用于忠诚客户。',
    ],
  ),
  'rfm.hibernating': strategy(
    ['Two or three messages a year on occasions that matter to them.', '每年在相关时点联系两三次。'],
    ['A standing come-back benefit, not advertised further.', '保留回归礼遇，不再额外推广。'],
    ['Self-service.', '自助服务。'],
    ['Seasonal best sellers and new categories.', '推荐当季热销与新品类。'],
    ['Clearance and bundle prices.', '清仓价与组合价。'],
    ['Cheap channels only; measure the answer per message.', '仅用低成本渠道，逐次衡量回应率。'],
  ),
  'rfm.lost': strategy(
    [
      'One last message that asks whether contact is still wanted; then stop.',
      '最后一次询问是否愿意继续联系，之后停止。',
    ],
    ['No rewards; keep the way back simple.', '不再提供奖励，保持回归途径简便。'],
    ['Self-service.', '自助服务。'],
    ['None in particular; learn from what they bought last.', '不作专门推荐，分析其最后购买的产品。'],
    ['No discounts.', '不提供折扣。'],
    [
      'Delete or block data as the law asks; write off small open amounts.',
      '依法删除或封存数据，核销小额未结款项。',
    ],
  ),
} as const;
