import { strategy } from '../../playbook/strategy';

/** What to do for customers of high, medium and low value. */
export const tierStrategies = {
  'valueTiers.high': strategy(
    [
      'A named manager answers within one working hour, calls monthly and visits each quarter.',
      '由专属客户经理服务，1 个工作小时内响应，每月电话、每季度拜访。',
    ],
    [
      'Invite to the advisory board and previews; mark anniversaries personally, with gifts that fit.',
      '邀请加入顾问团和新品预览；重要纪念日由专人致意并赠送合适的礼品。',
    ],
    [
      'Top service contract: priority queue, problems solved the same day, a plan for every account.',
      '最高服务级别：优先排队、问题当日解决，并为每位客户制定服务计划。',
    ],
    [
      'Tailor products together with the customer and offer pilots before anyone else.',
      '与客户共同定制产品，新品优先试用。',
    ],
    [
      'Compete on value, not on discounts: framework agreements with annual review of terms.',
      '以价值而非折扣竞争：签订框架协议，每年评审条款。',
    ],
    [
      'Watch how much depends on each of them; review credit and satisfaction every quarter.',
      '关注对单一客户的依赖程度，每季度复核信用与满意度。',
    ],
  ),
  'valueTiers.medium': strategy(
    [
      'Answer within one working day; monthly newsletter fitted to their purchases, a call twice a year.',
      '1 个工作日内响应；每月推送与购买相关的资讯，每半年电话回访。',
    ],
    [
      'A points programme with a visible step up to the top tier and rewards for referrals.',
      '积分计划清楚标示升级条件，并奖励推荐。',
    ],
    [
      'Standard contract with a shared team; escalate after two working days.',
      '标准服务合同，由团队共同服务；超过 2 个工作日自动升级处理。',
    ],
    [
      'Cross-sell the one product that similar high-value customers bought next.',
      '交叉销售相似高价值客户随后购买的产品。',
    ],
    [
      'Volume steps and bundles that pay from the next order size on.',
      '设置数量阶梯价和组合价，鼓励提高单次订购量。',
    ],
    [
      'Review payment behaviour every half year and set limits by turnover.',
      '每半年复核付款情况，按交易额设定额度。',
    ],
  ),
  'valueTiers.low': strategy(
    [
      'Automated e-mail, app and self-service; people only where something goes wrong.',
      '以自动邮件、应用内消息和自助服务为主，出现问题时再转人工。',
    ],
    [
      'Small rewards for the second purchase and for complete profiles.',
      '对第二次购买和完善资料给予小额奖励。',
    ],
    [
      'Self-service first, answers within three working days, clear help pages.',
      '优先自助服务，3 个工作日内回复，并提供清晰的帮助页面。',
    ],
    [
      'Standard products in standard sizes; retire variants that only they buy.',
      '提供标准产品与标准规格，逐步停用仅此类客户购买的型号。',
    ],
    [
      'Cover the cost to serve: minimum order, online ordering, delivery charged.',
      '覆盖服务成本：设最低订购额、线上下单、收取配送费。',
    ],
    [
      'Payment in advance or by card; end what loses money after review.',
      '预付款或刷卡支付；经评审后终止亏损的往来。',
    ],
  ),
} as const;
