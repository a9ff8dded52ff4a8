import type { FieldName } from '../../../../src/customers/fields';

/**
 * Headers of real lists, ledgers and exports, by what each must be taken for where it stands alone over cells that
 * fit. A slash parts headers, so that those with commas can stand here.
 */
export const realHeaders: Readonly<Partial<Record<FieldName, string>>> = {
  id: `Customer ID / customer_id / CustomerID / CustID / Client No. / Account Number / Member ID / User ID / Buyer ID /
    Email / E-mail / Customer Email / Billing Email / Account ID / Customer No / Row Labels / Sold-to party /
    客户编号 / 客户ID / 客户编码 / 客户代码 / 会员卡号 / 买家会员名 / 会员号 / 用户ID / 行标签 / 客商编码`,
  name: `Customer Name / Company / Company name / Account Name / Full Name / Billing Name / Associated Company /
    Organisation / Legal name / 客户名称 / 客户全称 / 客户简称 / 公司名称 / 单位名称 / 企业名称 / 姓名 / 客户单位名称 /
    承租人名称`,
  nature: `Customer type / Type / Client type / Legal form / 客户性质 / 客户类型 / 企业性质 / 单位性质`,
  industry: 'Industry / Sector / Customer industry / 行业 / 所属行业 / 客户行业 / 行业分类',
  region: `Region / Country / Province / Billing Country / Ship Country / Sales territory / Customer region /
    Country/Region / 地区 / 区域 / 省份 / 大区 / 所属区域 / 客户所在地 / 收货省份`,
  channel: 'Channel / Sales channel / Lead Source / Original Source / 渠道 / 客户来源 / 来源渠道 / 获客渠道',
  salesperson: `Account Manager / Account Owner / Opportunity Owner / Deal owner / Sales rep / 客户经理 / 业务员 / 销售员 /
    客户负责人`,
  value: `Customer value / Revenue / Revenue 2025 / Annual Revenue / Total revenue / Total Spent / Net Sales / ARR /
    FY2026 Revenue (USD m) / Turnover / Gross profit / Sum of Amount / Sum of Sales / Total Revenue YTD /
    客户价值 / 累计合同额 / 累计合同额(万元) / 本年累计合同额 / 累计签约额 / 合同总额 / 累计消费金额 / 销售额 / 营业收入 / 净利润 / 毛利 /
    客户贡献 / 客户贡献度 / 求和项:金额 / 以下项目的总和:销售额 / 累计交易金额 / 2025年销售额`,
  margin: 'Margin / Gross margin % / Profit margin / 毛利率 / 利润率',
  indirectValue: 'Indirect value / Referral revenue / 间接价值 / 推荐带来收入 / 间接贡献 / 转介绍收入',
  referrals: `Referrals / Number of referrals / 推荐客户数 / 推荐新客户数 / 介绍客户数 / 转介绍数 / 推荐人数 / 推荐次数`,
  totalSpend: 'Category spend / Wallet size / 钱包规模 / 同类总支出 / 年采购总额',
  collected:
    'Cash collected / Amount received / 累计回款 / 回款 / 本年累计回款 / 回款金额 / 已回款 / 实收金额',
  receivables: 'Receivables / Accounts receivable / Balance due / 应收账款 / 应收余额 / 未回款金额',
  daysOverdue: 'Days overdue / Days past due / DPD / 逾期天数 / 最长逾期天数',
  frequency: `Frequency / Orders / No. of orders / Number of purchases / Total Orders / Transactions / Online orders /
    Count of Order ID / Distinct Count of Invoice / Number of Associated Deals / 购买次数 / 订单数 / 合同数量 / 签约次数 / 合作次数 /
    合作项目数 / 项目数量 / 成交次数 / 消费频次 / 累计下单次数 / 计数项:订单号 / 以下项目的计数:单号 / 放款笔数`,
  monetary: `AOV / Average order value / Monetary / monetary_value / Average of Amount / Avg. basket / 客单价 / 笔均金额 /
    平均订单金额 / 平均值项:金额 / 平均合同额`,
  firstPurchase: `First purchase / First order date / Customer since / Registration date / Min of Order date / Date registered /
    首次签约日期 / 建立合作日期 / 开始合作日期 / 首次购买日期 / 注册日期 / 开户日期 / 首单日期 / 首次合作时间 / 最小值项:下单日期`,
  lastPurchase: `Last purchase / Last order date / Last visit / Most recent order date / Max of Order date / Last Activity Date /
    最近购买日期 / 最后合作时间 / 末次合作日期 / 最近签约日期 / 最近一次交易日期 / 最后下单时间 / 最大值项:订单日期 / 最近成交日期`,
  recency: `Recency / Days since last purchase / Days inactive / Recency (days) / 未合作天数 / 最近合作距今(天) / 距今天数 /
    未购买天数 / 沉睡天数 / 距上次交易天数`,
  tenure: 'Tenure / Customer age / Tenure months / 在网时长 / 客户年龄 / 成为客户天数',
  repeats: 'x / Repeat purchases / 复购次数',
  lastAge: 't_x / t.x / tx',
  age: 'T / T.cal / 观察期',
  retention: 'Retention rate / Renewal rate / Renewal probability / 续约率 / 续约概率 / 复购率 / 留存率',
  clv: 'CLV / LTV / Customer lifetime value / 客户终身价值 / 终身价值',
  pAlive: 'P(alive) / p_alive / 活跃概率 / 存续概率',
  maintenanceCost: `Maintenance cost / Cost to serve / Service cost / 维系成本 / 维系费用 / 客户维护费 / 客户维系费用 / 服务成本`,
  acquisitionCost: 'Acquisition cost / CAC / 获客成本 / 获客费用 / 客户开发费用 / 客户获取成本',
  switchingCost: 'Switching cost / 转换成本 / 客户转换成本',
  satisfactionCost: 'Satisfaction cost / 满意度成本',
  marketingCost: 'Marketing cost / Ad spend / 营销费用 / 市场推广费 / 广告费用 / 推广费用',
  salesCost: 'Sales cost / Commission / 销售费用 / 业务招待费 / 佣金',
  afterSalesCost: 'After-sales cost / Support cost / 售后成本 / 售后服务费',
  operationsCost: 'Operating cost / 运营成本 / 运营费用',
  managementCost: 'Management cost / Admin cost / 管理费用',
  peopleCost: 'Staff cost / Labour cost / 人力资源成本 / 人工成本 / 培训费用',
  standardCost: 'Standard cost / Budgeted cost / 标准成本 / 成本标准',
  satisfaction:
    'Satisfaction / CSAT / Customer satisfaction / Satisfaction score / 满意度 / 客户满意度 / 满意度得分',
  loyalty: 'Loyalty / Loyalty score / 忠诚度 / 客户忠诚度',
  recommend: 'NPS / NPS score / Likelihood to recommend / NPS得分 / 净推荐值 / 推荐意愿',
  effort: 'CES / Customer effort score / 费力度 / 客户费力度',
  experience: 'Customer experience / 客户体验 / 体验得分',
  responseTime: 'Response time / Resolution time / 响应时间 / 平均响应时长 / 处理时长',
  feedbackReceived:
    'Complaints / Tickets / Number of complaints / 投诉数 / 工单数 / 建议数 / 投诉次数 / 反馈数量',
  feedbackHandled: `Complaints resolved / Tickets closed / 已办结投诉 / 投诉办结数 / 处理数量 / 已处理工单 / 投诉处理数`,
  creditGrade: 'Credit rating / Credit grade / Risk rating / 信用等级 / 信用评级 / 风险等级 / 主体评级',
  pd: 'PD / Probability of default / 违约概率 / 违约率',
  lgd: 'LGD / 违约损失率',
  exposure: `Exposure / EAD / Loan balance / Outstanding principal / 授信额度 / 授信总额 / 在贷余额 / 融资规模 / 贷款余额 /
    风险敞口`,
  businessNeed: 'Business need / 业务需求 / 融资需求',
  cooperationYears: 'Years of cooperation / 合作年限 / 合作时长',
  customerC: '4C customer / 4C顾客 / 客户维度',
  costC: '4C cost / 成本得分 / 成本维度',
  convenienceC: 'Convenience / 便利性 / 便利得分',
  communicationC: 'Communication / 沟通 / 沟通得分',
  before: 'Before / 实施前',
  after: 'After / 实施后',
  date: `Date / Order date / InvoiceDate / Invoice Date / Created at / Created date (UTC) / purchase-date / Close Date /
    Transaction date / Order Date / 日期 / 订单日期 / 签约日期 / 单据日期 / 开票日期 / 订单创建时间 / 下单时间 / 合同签订日期 / 付款时间`,
  amount: `Amount / Order total / Invoice amount / Total / Grand total / Order Total Amount / Transaction amount / Line total /
    金额 / 价税合计 / 买家实际支付金额 / 实付金额 / 合同金额 / 订单金额 / 成交金额 / 交易金额`,
  orderId: `Order ID / Order No. / InvoiceNo / Invoice number / amazon-order-id / Order Number / Contract no / Deal ID /
    Transaction ID / 合同编号 / 订单编号 / 单据编号 / 单据号 / 发票号 / 订单号 / 项目编号 / 流水号`,
  status: `Status / Financial Status / Order Status / order-status / Deal Stage / Stage / 订单状态 / 状态 / 交易状态 / 单据状态 /
    客户状态`,
  cancelled: `Cancelled at / Canceled At (UTC) / Cancelled on / Cancellation date / Date cancelled / Is cancelled / Voided /
    取消时间 / 订单取消时间 / 作废日期 / 是否作废 / 是否取消 / 退款状态 / 售后状态 / Refund status`,
  quantity: 'Quantity / Qty / Lineitem quantity / 数量 / 购买数量 / 宝贝总数量 / 实发数量',
  unitPrice: 'UnitPrice / Unit price / Lineitem price / Price / 单价 / 含税单价 / 商品单价',
  subtotal: 'Subtotal / Order Subtotal Amount / Net total / 不含税金额 / 无税金额',
  discount: 'Discount / Discount Amount / 优惠金额 / 折扣金额',
  tax: 'Tax / Taxes / VAT / 税额',
  shipping: 'Shipping / Freight / 运费 / 买家应付邮费',
  refunded: 'Refunded Amount / Amount Refunded / 退款金额',
};

/** Headers that stand for nothing here and must stay as they are, also over cells that would fit a field. */
export const foreignHeaders = `
  客户成本 / 客户等级 / 客户等级(A/B/C) / 会员等级 / 成立日期 / 注册资本 / 回款率 / 逾期金额 / 是否续约 / 参与共创次数 / 备注 / 序号 / 部门 /
  联系电话 / 手机号 / 地址 / 商品名称 / 产品编号 / 商品编码 / 物料编码 / 规格型号 / 仓库 / 税率 / 增长率 / 同比 / 目标收入 / 预算收入 / 完成率 /
  排名 / 员工人数 / 合同到期日 / 预计成交日期 / 更新时间 / 制单人 / 审核人 / 快递单号 / 物流单号 / 收货人姓名 / 联系人 / 重点客户标识 / 客户画像 /
  客户标签 / 客户备注 / 供应商编号 / 产品价值主张 / 出生日期 /
  Product ID / SKU / StockCode / Description / Item code / Product category / Lineitem name / Lineitem sku / Phone / Zip code /
  Postal Code / Street / Address / Notes / Tags / Website / Employees / Number of employees / Expected Revenue / Revenue target /
  Revenue growth / Target revenue / Lost orders / Returned orders / Win rate / Probability (%) / Due date / Expiry date /
  Contract end date / Ship date / Updated at / Last Modified Date / Payment method / Payment type /
  Discount Code / Tax rate / Exchange rate / Date of birth / Customer tier / Segment / VIP level / Product rating / Star rating /
  Market cap / Business unit / Cost centre / Supplier ID / Vendor name / Parent account / Email opt-in / Accepts Marketing /
  Email status / Tracking number / Batch no / Credit card type / Area code / Next contact date / Rank / Market share /
  Pipeline revenue / Customer comments / Lead status reason / Transaction fee type / Fulfilled at`;

/** The headers of a list above. */
export function headersOf(list: string): readonly string[] {
  return list
    .replace(/([A-Za-z])\/([A-Z])/g, '$1\u2044$2')
    .split('/')
    .map((header) => header.trim().replace(/\s+/g, ' ').replaceAll('\u2044', '/'))
    .filter((header) => header !== '');
}
