/**
 * Words of the subject for which a function is the answer, in both languages, in small letters, without a leading
 * 客户 or "customer". Beside them the search reads names, summaries, keywords and arguments. Most fitting first, where a
 * word stands at several functions they are found together.
 */
export const searchTerms: Readonly<Record<string, string>> = {
  CLV: 'ltv, cltv, clv, lifetime value, life time value, lifetime revenue, equity, worth, margin, gross margin, profitability, 终身价值, 生命周期价值, 全生命周期价值, 生命价值, 终生价值, 价值, 毛利, 毛利率, 利润, 利润贡献, 权益, 长期价值',
  CLVFLOW:
    'cash flow, cash flows, discounted cash flow, dcf, npv, net present value, present value, ltv by year, margins by period, 现金流, 现金流折现, 折现, 贴现, 净现值, 现值, 分期利润, 各期利润',
  NETVALUE:
    'net value, contribution, profit contribution, net contribution, direct value, indirect value, 净价值, 贡献, 贡献度, 价值贡献, 利润贡献度, 直接价值, 间接价值, 综合价值, 净贡献',
  REFERRALVALUE:
    'referral, referrals, word of mouth, wom, advocacy, recommendation value, crv, 推荐价值, 转介绍, 转介绍价值, 推荐, 介绍客户, 口碑, 口碑价值, 老带新, 裂变',
  SHAREOFWALLET:
    'sow, wallet, share of wallet, wallet share, market share, penetration, 钱包份额, 钱夹份额, 份额, 市场份额, 采购份额, 渗透率, 占比',
  GROWTHRATE:
    'cagr, growth, growth rate, revenue growth, yoy, 成长, 成长性, 增长, 增长率, 成长率, 复合增长率, 年均增长率, 同比, 环比, 成长潜力',
  CAC: 'cac, cpa, cpl, acquisition cost, cost of acquisition, cost per acquisition, cost per lead, cost per customer, marketing cost, sales cost, 获客成本, 获取成本, 拉新成本, 开发成本, 开发费用, 获客费用, 引流成本, 营销费用, 营销成本, 市场推广费, 广告费用',
  PAYBACK:
    'payback, payback period, cac payback, months to recover, break even, breakeven, 回收期, 投资回收期, 回本, 回本周期, 盈亏平衡, 获客成本回收期',
  LTVRATIO:
    'ltv to cac, ltv:cac, ltv/cac, clv/cac, ltv cac ratio, unit economics, 价值成本比, ltv比cac, 单位经济, 投入产出比',
  RELATIONSHIPCOST:
    'relationship cost, cost to serve, total cost, switching cost, internal cost, external cost, satisfaction cost, 关系成本, 总成本, 转换成本, 外部成本, 内部成本, 满意成本, 满意度成本, 服务成本, 成本构成, 成本合计, 人力成本, 人力资源成本',
  RETENTIONCOST:
    'retention cost, maintenance cost, cost of keeping, 维系成本, 维护成本, 保留成本, 留存成本, 维系费用, 维护费, 维系费, 业务招待费',
  COSTVARIANCE:
    'variance, cost variance, standard cost, budget variance, overspend, cost overrun, 成本标准, 标准成本, 成本差异, 超支, 节约, 预算差异, 成本偏差, 实际成本, 超预算',
  RELATIONSHIPROI:
    'roi, romi, return on investment, return, relationship roi, 投资回报, 投资回报率, 回报率, 投入产出, 收益率',
  SATINDEX:
    'satisfaction index, csi, acsi, customer satisfaction index, satisfaction, weighted satisfaction, 满意度指数, 满意指数, 满意度, 满意度调查, 综合满意度, 满意度得分',
  CSAT: 'csat, top box, top two box, satisfaction score, satisfied share, satisfaction rate, satisfaction, survey, 满意率, 满意度, 满意比例, 好评率, 问卷',
  NPS: 'nps, net promoter, net promoter score, promoters, detractors, recommend, likelihood to recommend, loyalty, 净推荐值, 净推荐, 推荐值, 推荐意愿, 推荐率, nps得分, 忠诚, 忠诚度, 口碑',
  EFFORT: 'ces, effort, effort score, customer effort score, ease, 费力度, 费力指数, 费力程度, 便利度, 便捷',
  SERVICEGAP:
    'servqual, service quality, gap, expectation gap, service gap, quality gap, 服务质量, 服务质量差距, 期望差距, 服务差距, 感知差距, 服务',
  WITHINTARGET:
    'sla, within target, on time, response time, service level, first response, resolution time, efficiency, 及时率, 达标率, 准时率, 响应时间, 响应速度, 时效, 服务效率, 服务水平, 处理时长, 按时完成率, 及时处理率, 服务响应',
  FEEDBACKRATE:
    'feedback, complaints, complaint handling, resolution rate, tickets, 投诉, 投诉处理率, 投诉办结率, 反馈处理率, 反馈率, 反馈, 意见处理, 工单, 工单处理率, 解决率, 办结率, 客诉',
  COCREATION:
    'co-creation, cocreation, ideas, suggestions, participation, innovation, 共创, 价值共创, 参与度, 建议, 建议采纳率, 合理化建议, 创新',
  COMPOSITE:
    'composite, index, weighted index, scorecard, relationship strength, health score, weighted average, 综合指数, 综合评分, 综合得分, 加权平均, 关系强度, 健康度, 评分卡, 综合评价, 体验指数, 体验',
  FOURC: '4c, 4cs, four c, marketing mix, convenience, communication, 4c理论, 4c模型, 便利, 沟通, 营销组合',
  RETENTION:
    'retention, retention rate, renewal, renewal rate, kept customers, 留存, 留存率, 保留率, 保持率, 续约, 续约率, 续签, 续签率, 续费率, 续约概率',
  CHURN:
    'churn, churn rate, attrition, defection, lost customers, loss rate, turnover, 流失, 流失率, 流失客户, 流失分析, 流失预警, 离网率',
  REPEATRATE:
    'repeat, repeat rate, repeat purchase, repurchase, repurchase rate, loyal buyers, 复购, 复购率, 重复购买, 重复购买率, 回购, 回购率, 回头客, 再次购买',
  CONVERSION:
    'conversion, conversion rate, funnel, sales funnel, pipeline, win rate, leads, 转化, 转化率, 漏斗, 销售漏斗, 赢单率, 成交率, 线索, 商机, 转化漏斗',
  EXPECTEDLOSS:
    'expected loss, ecl, el, credit loss, bad debt, default, lgd, pd, exposure, overdue, receivables, credit risk, 预期损失, 信用损失, 坏账, 坏账损失, 违约, 违约损失, 应收账款, 账龄, 回款, 逾期, 信用风险, 减值, 授信, 敞口',
  RISKCLV:
    'risk adjusted clv, risk-adjusted value, risk adjusted, rarorac, 风险调整价值, 风险调整, 风险调整后价值, 风险价值, 信用风险',
  CONCENTRATION:
    'concentration, herfindahl, hhi, dependency, top customers, pareto, 集中度, 大客户依赖, 依赖度, 赫芬达尔, 收入集中度, 前五大客户, 大客户',
  VOLATILITY:
    'volatility, variation, coefficient of variation, cv, stability, standard deviation, risk, 波动, 波动性, 波动率, 变异系数, 稳定性, 标准差, 风险',
  UPLIFT:
    'uplift, lift, before after, t test, t-test, significance, campaign effect, treatment, a/b test, programme effect, 提升, 增量, 前后对比, 显著性, t检验, 活动效果, 方案效果, 措施效果, 效果评估, ab测试',
  RFMSUMMARY:
    'purchase log, summary, transactions, recency, frequency, summarise, aggregate, last purchase, 购买记录, 交易汇总, 汇总, 交易记录, 最近一次购买, 购买次数',
  RFM: 'rfm, recency frequency monetary, rfm score, rfm analysis, quintiles, scoring, rfm分析, rfm模型, 近度, 频度, 额度, 消费频率, 八大类, 八类客户',
  SEGMENT:
    'segment, segmentation, segments, tiers, tiering, abc, abc analysis, classification, grouping, cluster, clusters, clustering, lifecycle, life cycle, value tiers, grade, 分群, 细分, 分层, 分类, 分级, 等级, 客群, abc分类, abc分析, 八大类, 聚类, 价值分层, 价值分级, 生命周期, 生命周期阶段, 大客户, 重要客户, 重点客户',
  CLVPREDICT:
    'ltv, clv, predict, prediction, forecast, predicted value, future value, expected value, p(alive), probability alive, 预测, 价值预测, 未来价值, 终身价值, 终身价值预测, 生命周期价值, 活跃概率, 存续概率',
  MODELCOMPARE:
    'compare models, aic, bic, best model, model selection, likelihood, 模型比较, 模型对比, 模型选择',
  PALIVE:
    'p(alive), palive, probability alive, alive, active, still active, inactive, dormant, 活跃概率, 存续概率, 活跃, 活跃度, 活跃客户, 沉睡, 沉睡客户, 存活概率',
  EXPECTED:
    'expected purchases, future purchases, forecast, prediction, 预期购买次数, 未来购买, 购买预测, 预测',
  DERT: 'dert, residual transactions, remaining purchases, remaining value, 剩余购买次数, 剩余价值, 贴现剩余',
  FIT: 'fit, estimate, estimation, parameters, maximum likelihood, mle, 拟合, 估计, 参数估计, 建模, 模型',
  SPEND:
    'spend, average order value, aov, mean spend, monetary value, basket, 客单价, 平均金额, 笔均金额, 平均订单金额',
  SURVIVAL: 'survival, survival curve, cohort, 存活, 存活率, 生存分析, 存活曲线, 同期群',
  'SBG.RETENTION': 'retention curve, cohort, contract renewal, 续约概率, 续约, 留存曲线, 同期群',
  'BDW.RETENTION': 'retention curve, cohort, contract renewal, 续约概率, 续约, 留存曲线, 同期群',
  DEL: 'residual lifetime, remaining lifetime, del, contract value, 剩余寿命, 剩余期限, 合同价值',
};
