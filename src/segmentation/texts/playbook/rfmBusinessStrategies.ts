import { strategy } from '../../playbook/strategy';

/** What to do for each of the eleven segments of RFM where customers are organisations and deals are contracts or projects. */
export const rfmBusinessStrategies = {
  'rfmBusiness.champions': strategy(
    [
      'One account manager and one sponsor on the board; a review of the year’s projects every quarter.',
      '指定一名客户经理和一名高层对口人，每季度回顾全年项目。',
    ],
    [
      'Thank with access: joint planning, reference visits, early word of new terms.',
      '以资源回馈：联合规划、标杆考察、优先告知新政策。',
    ],
    [
      'Fast lane for approval and delivery; a named deputy, answers within two hours.',
      '审批与交付绿色通道，配备后备联系人，2 小时内响应。',
    ],
    [
      'Frame agreements and tailored solutions; invite to co-create the next one.',
      '签订框架协议与定制方案，邀请共创新方案。',
    ],
    [
      'Preferred rate tied to volume; bonus for referrals, no general discounts.',
      '按规模给予优惠费率，对转介绍给予奖励，不作普遍让利。',
    ],
    [
      'Watch concentration: a limit for the group, and call at the first tender that goes elsewhere.',
      '关注集中度，设定集团限额；首次未续签或改投他处时立即沟通。',
    ],
  ),
  'rfmBusiness.loyal': strategy(
    [
      'Monthly contact by the account manager, with news of their industry.',
      '客户经理每月联系一次，分享行业动态。',
    ],
    ['Benefits that grow with the years of cooperation.', '合作年限越长，权益越多。'],
    ['Answers within four working hours; a fixed team for delivery.', '4 个工作小时内响应，固定交付团队。'],
    [
      'Widen the scope: further sites, subsidiaries and services.',
      '扩大合作范围：其他网点、子公司及配套服务。',
    ],
    [
      'Bundle prices and renewal terms agreed before the contract ends.',
      '提供组合价格，合同到期前商定续签条件。',
    ],
    [
      'Satisfaction survey twice a year with decision makers and users.',
      '每半年面向决策人与使用人调查满意度。',
    ],
  ),
  'rfmBusiness.potentialLoyalists': strategy(
    [
      'Meet the decision makers once after delivery, and plan the next project with them.',
      '交付后拜访决策人，共同规划下一个项目。',
    ],
    ['Invite to user meetings and industry events.', '邀请参加客户交流会与行业活动。'],
    ['Answers within one working day; acceptance is followed up.', '1 个工作日内响应，验收后回访。'],
    ['Show what customers of their industry took next.', '介绍同行业客户的后续合作内容。'],
    ['A better rate for a second contract within the year.', '一年内签订第二份合同给予费率优惠。'],
    ['Raise credit limits step by step, with each payment on time.', '按期回款后逐步提高授信额度。'],
  ),
  'rfmBusiness.newCustomers': strategy(
    [
      'Kick-off within a week: who is who on both sides, dates, goals.',
      '一周内召开启动会，明确双方对接人、时间表与目标。',
    ],
    ['A first-contract welcome: training of their staff.', '首份合同配套赠送人员培训。'],
    [
      'A project lead guides the first delivery; complaints go to a manager.',
      '首次交付由项目负责人全程跟进，投诉由管理者处理。',
    ],
    [
      'Start with a well-defined scope; show the full range after acceptance.',
      '从边界清晰的项目做起，验收后介绍完整方案。',
    ],
    [
      'Standard terms; an offer for the second contract in place of a first discount.',
      '采用标准条款，以二次合作优惠代替首单折扣。',
    ],
    [
      'Check licence, owners and credit; deposits or guarantees at first.',
      '核查资质、股权与信用，初期要求预付或担保。',
    ],
  ),
  'rfmBusiness.promising': strategy(
    [
      'Quarterly contact by inside sales with a case from their industry.',
      '内部销售每季度联系，分享同行业案例。',
    ],
    ['Free diagnosis or trial of a second service.', '免费诊断或试用第二项服务。'],
    ['Standard service with a named contact.', '标准服务，指定联系人。'],
    ['The two or three services that their size of firm uses most.', '推荐同规模企业最常用的两三项服务。'],
    ['Better rates from a stated yearly volume on.', '年度合作额达到约定规模即享优惠费率。'],
    ['Qualify need and budget before costly proposals are made.', '投入方案成本前先确认需求与预算。'],
  ),
  'rfmBusiness.needAttention': strategy(
    ['A visit to ask what is missing, and who else they talk to.', '上门了解不足之处及竞争情况。'],
    ['Offer a review of running contracts.', '提供在执行合同的复盘服务。'],
    ['Close open cases and claims before any offer goes out.', '提出新方案前先办结未结投诉与索赔。'],
    ['Refresh what they have: upgrades, renewals, extensions.', '推荐升级、续期与扩展方案。'],
    ['A renewal price that holds for a quarter.', '续签价格一个季度内有效。'],
    ['Compare with competing bids; note reasons for lost tenders.', '对照竞争报价，记录落标原因。'],
  ),
  'rfmBusiness.aboutToSleep': strategy(
    ['A reminder ahead of their usual budget or tender dates.', '在其惯常预算或招标时点前提醒。'],
    ['An invitation to one event a year.', '每年邀请参加一次活动。'],
    ['Standard, by the service desk.', '标准服务，由服务台受理。'],
    ['Small, quickly delivered packages.', '推荐小规模、交付快的服务包。'],
    [
      'List prices; test an incentive against a group without one.',
      '按标准价格，激励措施与对照组比较后再推广。',
    ],
    ['Spend no more on them than the margin of one small contract.', '投入不超过一份小额合同的毛利。'],
  ),
  'rfmBusiness.atRisk': strategy(
    [
      'The account manager visits within two weeks and names the last project.',
      '客户经理两周内上门，结合上一个项目沟通。',
    ],
    ['Own mistakes and make them good first.', '如有过失，先致歉并弥补。'],
    ['Priority for a quarter: fixed contact, quick decisions.', '一个季度内优先服务：固定联系人、快速决策。'],
    ['Show what has improved since, with references.', '结合案例说明此后的改进。'],
    ['A return offer worth at most a fifth of last year’s margin.', '回归优惠不超过上一年毛利的五分之一。'],
    [
      'Review receivables and credit first; record the reason for silence.',
      '先核查应收账款与信用状况，记录沉默原因。',
    ],
  ),
  'rfmBusiness.cantLose': strategy(
    ['A director calls this week and offers to come.', '本周内由高层致电并提出上门拜访。'],
    ['A plan to return, made for this customer alone.', '制定专属回归方案。'],
    ['Top service level from the first contact on.', '自首次接触起按最高级别服务。'],
    ['Find out who replaced us and close the gap in the solution.', '了解由谁替代，补齐方案差距。'],
    [
      'Negotiate terms individually, up to next year’s expected margin.',
      '单独协商条款，以下一年预期毛利为上限。',
    ],
    ['Check solvency and collateral before credit is renewed.', '恢复授信前核查偿付能力与担保。'],
  ),
  'rfmBusiness.hibernating': strategy(
    ['Once or twice a year, when their contracts elsewhere end.', '每年一两次，在其其他合同到期时联系。'],
    ['Keep on the list for events, nothing more.', '保留在活动邀请名单中。'],
    ['Service desk.', '服务台受理。'],
    ['New lines that they could not buy before.', '推荐其此前未有的新业务。'],
    ['Standard terms.', '标准条款。'],
    ['Renew documents before any new contract.', '签订新合同前更新资质与授信资料。'],
  ),
  'rfmBusiness.lost': strategy(
    ['One last conversation about why; then no more effort.', '最后一次沟通流失原因，之后不再投入。'],
    ['No benefits; keep the way back simple.', '不再提供权益，保持回归途径简便。'],
    ['None beyond what contracts oblige.', '仅履行合同约定的服务。'],
    ['None in particular; learn from the last project.', '不作专门推荐，总结最后一个项目。'],
    ['No concessions.', '不作让利。'],
    [
      'Collect or write off receivables; archive records as the law asks.',
      '催收或核销应收账款，依法归档资料。',
    ],
  ),
} as const;
