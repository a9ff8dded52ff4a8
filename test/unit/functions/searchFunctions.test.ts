import { allFunctions, searchFunctions } from '../../../src/functions/catalogue';
import { searchTerms } from '../../../src/functions/searchTerms';

const namesOf = (query: string): string[] => searchFunctions(query).map(({ name }) => name);

/** What people type, and the function that stands first; with "|" any of them does. */
const firstHits: readonly (readonly [string, string])[] = [
  // Words of the subject in English, and its initials.
  ...pairs(`LTV CLV, CLTV CLV, lifetime value CLV, customer lifetime value CLV, Customer equity CLV, gross margin CLV,
    dcf CLVFLOW, NPV CLVFLOW, cash flow CLVFLOW, profit contribution NETVALUE, word of mouth REFERRALVALUE,
    referrals REFERRALVALUE, SOW SHAREOFWALLET, wallet share SHAREOFWALLET, market share SHAREOFWALLET,
    CAGR GROWTHRATE, revenue growth GROWTHRATE, cac CAC, cpa CAC, acquisition cost CAC, customer acquisition cost CAC,
    cost per lead CAC, payback period PAYBACK, break even PAYBACK, LTV/CAC LTVRATIO, ltv:cac LTVRATIO, LTV to CAC LTVRATIO,
    cost to serve RELATIONSHIPCOST, switching cost RELATIONSHIPCOST, retention cost RETENTIONCOST,
    maintenance cost RETENTIONCOST, standard cost COSTVARIANCE, budget variance COSTVARIANCE, ROI RELATIONSHIPROI,
    ROMI RELATIONSHIPROI, CSI SATINDEX, satisfaction index SATINDEX, CSAT CSAT, top box CSAT, NPS NPS, net promoter NPS,
    promoters NPS, CES EFFORT, customer effort score EFFORT, SERVQUAL SERVICEGAP, service quality SERVICEGAP,
    SLA WITHINTARGET, response time WITHINTARGET, complaints FEEDBACKRATE, tickets FEEDBACKRATE, co-creation COCREATION,
    health score COMPOSITE, 4C FOURC, marketing mix FOURC, retention rate RETENTION, renewal rate RETENTION,
    churn CHURN, attrition CHURN, churn rate CHURN, repeat purchase REPEATRATE, repurchase rate REPEATRATE,
    funnel CONVERSION, conversion rate CONVERSION, win rate CONVERSION, bad debt EXPECTEDLOSS, ECL EXPECTEDLOSS,
    PD EXPECTEDLOSS, overdue EXPECTEDLOSS, risk adjusted RISKCLV, HHI CONCENTRATION, Herfindahl CONCENTRATION,
    coefficient of variation VOLATILITY, stability VOLATILITY, t-test UPLIFT, campaign effect UPLIFT, RFM RFM,
    purchase log RFMSUMMARY, ABC SEGMENT, tiers SEGMENT, clustering SEGMENT, segmentation SEGMENT,
    forecast CLVPREDICT, AIC MODELCOMPARE, probability alive CLVPREDICT|BGNBD.PALIVE, AOV GAMMAGAMMA.SPEND,
    bgnbd.fit BGNBD.FIT, survival curve SBG.SURVIVAL`),
  // Words of Chinese articles, ledgers and managers.
  ...pairs(`获取成本 CAC, 客户获取成本 CAC, 获客成本 CAC, 拉新成本 CAC, 维系成本 RETENTIONCOST, 客户维系成本 RETENTIONCOST,
    客户维护费 RETENTIONCOST, 客户转换成本 RELATIONSHIPCOST, 外部成本 RELATIONSHIPCOST, 内部成本 RELATIONSHIPCOST,
    人力资源成本 RELATIONSHIPCOST, 客户转化率 CONVERSION, 转化率 CONVERSION, 销售漏斗 CONVERSION, 成交率 CONVERSION,
    客户服务效率 WITHINTARGET, 及时率 WITHINTARGET, 响应时间 WITHINTARGET, 客户生命周期价值 CLV, 生命周期价值 CLV,
    终身价值 CLV, 客户终身价值 CLV, 毛利 CLV, 客户贡献度 NETVALUE, 贡献度 NETVALUE, 间接价值 NETVALUE,
    客户成长性 GROWTHRATE, 成长 GROWTHRATE, 增长率 GROWTHRATE, 成本标准 COSTVARIANCE, 标准成本 COSTVARIANCE,
    超支 COSTVARIANCE, 投诉处理率 FEEDBACKRATE, 客户投诉 FEEDBACKRATE, 工单 FEEDBACKRATE, 办结率 FEEDBACKRATE,
    续约 RETENTION, 续签 RETENTION, 续约率 RETENTION, 留存率 RETENTION, 客户留存 RETENTION, 客户流失 CHURN, 流失率 CHURN,
    客户流失率 CHURN, 流失预警 CHURN, 回款 EXPECTEDLOSS, 账龄 EXPECTEDLOSS, 坏账 EXPECTEDLOSS, 应收账款 EXPECTEDLOSS,
    违约 EXPECTEDLOSS, 逾期 EXPECTEDLOSS, 活跃概率 CLVPREDICT|BGNBD.PALIVE, 存续概率 CLVPREDICT|BGNBD.PALIVE,
    沉睡客户 BGNBD.PALIVE, 八大类 RFM|SEGMENT, 客户等级 SEGMENT, 客户分级 SEGMENT, 客户分类 SEGMENT, 客户分群 SEGMENT,
    价值分层 SEGMENT, 重点客户 SEGMENT, 市场份额 SHAREOFWALLET, 钱包份额 SHAREOFWALLET, 净推荐值 NPS, 忠诚度 NPS,
    推荐意愿 NPS, 转介绍 REFERRALVALUE, 满意率 CSAT, 满意度 SATINDEX|CSAT, 客户满意度 SATINDEX|CSAT, 费力度 EFFORT,
    服务质量 SERVICEGAP, 共创 COCREATION, 综合评分 COMPOSITE, 关系强度 COMPOSITE, 营销组合 FOURC, 复购率 REPEATRATE,
    重复购买 REPEATRATE, 回头客 REPEATRATE, 回收期 PAYBACK, 回本周期 PAYBACK, 投资回报率 RELATIONSHIPROI,
    集中度 CONCENTRATION, 大客户依赖 CONCENTRATION, 波动 VOLATILITY, 显著性 UPLIFT, 活动效果 UPLIFT, 净现值 CLVFLOW,
    客单价 GAMMAGAMMA.SPEND, 模型比较 MODELCOMPARE, 购买记录 RFMSUMMARY, 风险调整 RISKCLV, ＬＴＶ CLV`),
];

/** "a word NAME, another NAME": the last word of each is the function. */
function pairs(text: string): (readonly [string, string])[] {
  return text.split(/,\s+/).map((one) => {
    const at = one.trim().lastIndexOf(' ');
    return [one.trim().slice(0, at), one.trim().slice(at + 1)];
  });
}

test('there are enough queries, each once', () => {
  expect(firstHits.length).toBeGreaterThanOrEqual(160);
  expect(new Set(firstHits.map(([query]) => query)).size).toBe(firstHits.length);
});

test.each(firstHits)('“%s” finds %s first', (query, wanted) => {
  expect(wanted.split('|')).toContain(namesOf(query)[0]);
});

test.each([
  ['客户流失', 6],
  ['churn', 6],
  ['CAC', 6],
  ['NPS', 6],
])('“%s” is not lost among functions that only mention it', (query, most) => {
  expect(namesOf(query).length).toBeLessThanOrEqual(most);
});

test('what arguments are described with is found, in both languages', () => {
  expect(namesOf('likely are you to recommend')).toEqual(['NPS']);
  expect(namesOf('期初客户数')).toEqual(expect.arrayContaining(['CHURN', 'RETENTION']));
  expect(namesOf('exposure')).toContain('EXPECTEDLOSS');
});

test('words in any order and number are found together; nonsense finds nothing', () => {
  expect(namesOf('cost acquisition')).toContain('CAC');
  expect(namesOf('rate renewal')).toContain('RETENTION');
  expect(namesOf('churn zebra')).toEqual([]);
  expect(namesOf('斑马')).toEqual([]);
});

test('every term belongs to a function, and every closed function has terms in both languages', () => {
  const names = allFunctions.map(({ name }) => name);
  const known = new Set([...names, ...names.map((name) => name.slice(name.lastIndexOf('.') + 1))]);
  expect(Object.keys(searchTerms).filter((name) => !known.has(name))).toEqual([]);
  const lacking = allFunctions.filter(
    ({ name, group }) =>
      group !== 'models' && !/^(?=.*[a-z]{3})(?=.*[\u4e00-\u9fff]{2})/.test(searchTerms[name] ?? ''),
  );
  expect(lacking.map(({ name }) => name)).toEqual([]);
});
