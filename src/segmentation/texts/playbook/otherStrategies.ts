import { strategy } from '../../playbook/strategy';

/** What to do for people and for institutions, by credit risk, by the weakest C, and for a cluster like no other. */
export const otherStrategies = {
  'nature.individual': strategy(
    [
      'App, messenger and e-mail, short and in the evening; a person within two clicks.',
      '以应用、即时通信和邮件为主，内容简短，两步之内可转人工。',
    ],
    ['Points, birthdays, family benefits, rewards for recommending.', '积分、生日礼遇、家庭权益与推荐奖励。'],
    ['Extended hours, simple returns, clear delivery times.', '延长服务时间，退换简便，交付时间明确。'],
    ['Ready-made products, easy to compare, with reviews.', '标准化产品，便于比较并附评价。'],
    ['Transparent prices, instalments, seasonal offers.', '价格透明，可分期，按季优惠。'],
    [
      'Consent and data protection first; limits by payment history.',
      '以授权与数据保护为先，按付款记录设定额度。',
    ],
  ),
  'nature.institution': strategy(
    [
      'An account manager who knows buyers, users and deciders; reviews each quarter.',
      '客户经理熟悉采购、使用与决策各方，每季度业务回顾。',
    ],
    [
      'Seminars, joint references, invitations to works and user groups.',
      '举办研讨会、联合案例，邀请参观与用户交流。',
    ],
    [
      'Contract with measured response times and a contact for emergencies.',
      '合同约定可测量的响应时间，并设紧急联系人。',
    ],
    [
      'Solutions for their process, with interfaces, training and maintenance.',
      '面向业务流程的解决方案，含接口、培训与维护。',
    ],
    ['Framework contracts, total cost shown over the years of use.', '框架合同，按使用年限展示总成本。'],
    [
      'Credit check each year, limits by rating, securities for projects.',
      '每年信用审查，按评级设定额度，项目要求担保。',
    ],
  ),
  'risk.low': strategy(
    [
      'Offer further financing actively; decisions within two working days.',
      '主动提供新的融资支持，2 个工作日内决策。',
    ],
    ['Better terms as thanks for punctual years.', '以更优条款回馈长期守约。'],
    ['Short forms, renewal without new papers.', '简化手续，续期免重复提交材料。'],
    ['Long terms, framework limits, project financing.', '提供长期限、框架额度与项目融资。'],
    ['Prices near the best rate; long payment terms.', '价格接近最优水平，账期较长。'],
    ['Review once a year; no further securities.', '每年复核一次，无需额外担保。'],
  ),
  'risk.medium': strategy(
    ['A talk each half year about plans and figures.', '每半年就经营计划与数据沟通一次。'],
    ['Bonus for early payment and open figures.', '对提前付款和财务透明给予奖励。'],
    ['Decisions within five working days after complete papers.', '材料齐备后 5 个工作日内决策。'],
    ['Terms up to the use of the goods, in steps by milestones.', '期限与用途匹配，按里程碑分阶段放款。'],
    ['A premium for risk; shorter terms or part payment in advance.', '计入风险溢价，缩短账期或部分预付。'],
    [
      'Review each half year, limits by exposure, securities for large projects.',
      '每半年复核，按敞口设限，大项目要求担保。',
    ],
  ),
  'risk.high': strategy(
    [
      'A named person follows payments weekly and calls at the first delay.',
      '专人每周跟踪付款，首次逾期即致电。',
    ],
    ['No credit as a reward; advice on cash flow instead.', '不以授信作为奖励，提供现金流建议。'],
    ['Deliver against payment; escalate delays after five days.', '款到发货，逾期 5 天即升级处理。'],
    [
      'Short projects, leasing or retained title, no new exposure.',
      '以短期项目、租赁或所有权保留为主，不新增敞口。',
    ],
    ['Advance payment, prices that cover the expected loss.', '预付款，价格覆盖预期损失。'],
    [
      'Review monthly, guarantees or insurance, a plan to reduce exposure.',
      '每月复核，要求担保或投保，制定敞口压降计划。',
    ],
  ),
  'fourC.customer': strategy(
    [
      'Ask for needs in interviews before selling; repeat back what was understood.',
      '销售前通过访谈了解需求并复述确认。',
    ],
    ['Involve them in tests and thank for ideas that were used.', '邀请参与测试，对采纳的建议致谢。'],
    ['One contact who knows their situation.', '由了解其情况的专人服务。'],
    ['Adapt or configure the product to the stated need.', '按明确需求调整或配置产品。'],
    ['Drop what they do not use and what they pay for it.', '去除其不使用的功能及相应费用。'],
    ['Measure fulfilled needs after each project.', '每个项目后衡量需求满足程度。'],
  ),
  'fourC.cost': strategy(
    ['Explain what the price contains and what it saves over time.', '说明价格构成及长期节省。'],
    [
      'Rewards that lower cost: free maintenance, longer warranty.',
      '以降低成本的方式回馈：免费维护、延长质保。',
    ],
    ['Fewer visits, quicker set-up, no hidden effort.', '减少往返，加快安装，避免隐性投入。'],
    ['A leaner version with what they need.', '提供满足所需的精简版本。'],
    ['Total cost offers: leasing, instalments, volume steps.', '提供总成本方案：租赁、分期、阶梯价。'],
    ['Discounts only with a floor that covers the cost to serve.', '折扣须以覆盖服务成本为底线。'],
  ),
  'fourC.convenience': strategy(
    ['The channel they choose, the same answer in each.', '由客户选择渠道，各渠道答复一致。'],
    ['Reward self-service and complete data with speed.', '对自助办理和资料完整者优先办理。'],
    ['Longer hours, one-stop handling, agreed delivery windows.', '延长服务时间，一站式办理，约定交付时段。'],
    ['Ready to use: pre-installed, with start-up help.', '开箱即用：预装并提供上手协助。'],
    ['Simple prices and one invoice.', '价格简单，一张账单。'],
    ['Count steps and waiting times each quarter.', '每季度统计办理步骤与等待时间。'],
  ),
  'fourC.communication': strategy(
    [
      'Agree on rhythm and channel; answer every message within one working day.',
      '约定沟通频率与渠道，1 个工作日内回复每条信息。',
    ],
    ['Tell them what became of their feedback.', '告知其反馈的处理结果。'],
    ['A named contact and a deputy.', '明确联系人及替补人员。'],
    ['Explain changes before they come, with examples.', '变更前提前说明并举例。'],
    ['Announce price changes two months ahead, with reasons.', '调价提前两个月告知并说明理由。'],
    ['Log promises and check that they are kept.', '记录承诺并核查兑现情况。'],
  ),
  'fourC.balanced': strategy(
    ['Keep the rhythm; ask twice a year what could be better.', '保持节奏，每半年询问改进意见。'],
    ['Thank them as references and for recommendations.', '感谢其作为案例客户及推荐。'],
    ['Hold the agreed level and report it.', '维持约定水平并定期报告。'],
    ['Offer new products early.', '优先提供新品。'],
    ['Stable terms.', '条款保持稳定。'],
    ['Watch all four for the first to fall.', '监测四项，留意最先下降者。'],
  ),
  'clusters.other': strategy(
    [
      'Write for what sets the group apart; test two messages on a tenth of it.',
      '围绕该群组的特点撰写内容，先以十分之一客户测试两种信息。',
    ],
    ['Rewards for the behaviour that the group lacks most.', '奖励该群组最欠缺的行为。'],
    ['The level that its mean value pays for.', '服务水平与该群组的平均价值相匹配。'],
    [
      'What its most valuable members buy and the others do not yet.',
      '推荐群内高价值客户已购、其他人尚未购买的产品。',
    ],
    [
      'Prices by the group’s mean spend; no special terms without a reason.',
      '按群组平均消费定价，无充分理由不给特殊条款。',
    ],
    ['Run the clusters again each quarter and see who moved.', '每季度重新聚类，查看客户变动。'],
  ),
} as const;
