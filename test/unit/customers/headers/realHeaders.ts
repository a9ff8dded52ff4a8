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

/** The same, of billing services, banks, project finance, member programmes, shops of Chinese platforms, ERP and CRM programs. */
export const programHeaders: typeof realHeaders = {
  id: `Subscriber ID / Stripe Customer ID / Customer Account / Customer Account Number / Sold-to Party ID /
    Payer / BP Number / Business Partner / Contact ID / Zoho CRM Contact ID / KUNNR / CustAccount /
    Bill-to Customer No. / openid / unionid / 会员手机号 / 下单账号 / 客户档案号 / 账户号 / 储户号 / 核心客户号 / ECIF客户号 / 用户标识 /
    客户统一编号 / 往来户编码 / 粉丝ID / 下单帐号 / 用户Pin / 客户ECIF号`,
  name: `Payer Name / Sold-to Name / Account Name / Customer Full Name / Billing First Name / 户名 / 客户中文名称 / 账户名称 /
    买受人 / 承包方 / 用户姓名 / 微信昵称 / 客户昵称 / 购方名称 / 购买方名称 / 融资人 / 项目业主 / 借款企业`,
  value: `ARR (USD) / MRR / Annual Contract Value / Lifetime Revenue / Total Billed / Total Invoiced / 累计消费额 /
    累计交易额 / 年化收入 / 总消费金额 / 累计下单金额 / 累计支付金额 / 累计成交额 / 消费总金额 / 会员累计消费`,
  frequency: `Number of Orders / Orders Count / Lifetime Order Count / # Orders / Num Purchases / Purchases Count /
    累计消费次数 / 总消费次数 / 消费总次数 / 累计订单数 / 支付订单数 / 成功交易笔数 / 累计购买次数 / 付款订单数`,
  lastPurchase: `Last Order / Last Payment Date / Last Purchase At / Last Invoice Date / Date of Last Order /
    Last Txn Date / 最近消费时间 / 上次消费时间 / 最后购买时间 / 最近支付时间 / 最近一次到店时间 / 最后一次交易时间 / 最近一次支付时间 / 上次交易时间`,
  firstPurchase: `Customer Since / First Payment Date / First Invoice Date / Subscription Start Date / Signup Date /
    Activation Date / 成为会员时间 / 首次消费时间 / 首次支付时间 / 首次下单时间 / 开卡时间 / 入会时间 / 领卡时间 / 首次成交时间 / 激活日期`,
  date: `Booking Date / Posting Date / Document Date / Billing Date / Invoice Date / Trade Date / Transaction Date /
    Payment Time / Settlement Date / Order Created Time / Ordered On / Created Time / Paid Date / 下单时间 / 支付时间 /
    交易时间 / 结算时间 / 过账日期 / 凭证日期 / 订单创建时间 / 成交时间 / 订单成交时间 / 入账日期 / 起息日 / 签单日期 / 创建订单时间`,
  amount: `Net Amount / Gross Amount / Invoice Amount / Amount Paid / Amount in Local Currency / Amount in LC /
    Billed Amount / Charge Amount / Deal Value / Total (Incl. VAT) / Payment Amount / Debit Amount /
    Line Net Amount / 实收 / 订单实付金额 / 商家实收金额 / 商家实收 / 用户实付金额 / 用户实付 / 结算金额 / 交易金额 / 借方金额 / 销售额合计 / 本币金额 /
    价税合计(本币) / 实际支付 / 订单应付金额 / 货款金额 / 买家实付 / 客户实付金额`,
  orderId: `Billing Document / Sales Document / SO Number / Document Number / Invoice Number / Transaction ID /
    Payment ID / Subscription ID / Booking Reference / Sales Order No. / VBELN / Order Reference /
    Checkout ID / 订单号 / 商户订单号 / 微信支付单号 / 交易单号 / 父订单号 / 平台订单号 / 内部订单号 / 放款编号 / 借据号 / 借据编号 / 票据号 / 发票号 / 销售单号 /
    主订单编号 / 支付流水`,
  status: `Subscription Status / Order State / Payment Status / Stage / Financial status / 订单状态 / 支付状态 / 处理状态 / 交易状态 /
    订单交易状态`,
  refunded: `Refund Amount / Refunded / Total Refunds / 退款金额 / 退款总金额 / 实际退款金额 / 商家退款金额`,
  discount: `Discount / Coupon Discount / Promotion Discount / 优惠金额 / 店铺优惠金额 / 平台优惠金额 / 商家优惠金额 / 满减金额 / 折扣总额`,
  tax: `VAT Amount / Tax / GST / 税额 / 增值税税额`,
  shipping: `Shipping / Freight / 运费 / 邮费 / 快递费用`,
  quantity: `Qty / Billed Quantity / Quantity / 商品总数 / 销售数量 / 商品数量(件)`,
  channel: `Lead Source / UTM Source / Source / 渠道来源 / 订单渠道 / 来源渠道 / 下单平台 / 获客渠道 / 推广来源`,
  salesperson: `Account Executive / Owner / Sales Employee / Account Owner / 客户经理 / 客户所有者 / 销售负责人 / 归属客户经理 / 管户人`,
  region: `Sales Office / Region / Ship To State / 省份 / 收货省 / 归属地 / 所属省份`,
  receivables: `Open Amount / AR Balance / 应收账款 / 应收余额 / 未收金额 / 应收账款期末余额`,
  exposure: `Loan Balance / Commitment / Outstanding Principal / Drawn Balance / 贷款余额 / 授信余额 / 项目融资额 / 项目融资金额 / 已放款金额 /
    贷款本金余额`,
  tenure: `Months Since Signup / Tenure (months) / 会员天数 / 入会月数 / 合作月数`,
  repeats: `复购次数`,
  currency: `Currency / Transaction Currency / Doc. Currency / 币种 / 结算币种 / 本币币种 / 交易货币`,
  creditGrade: `Risk Rating / Internal Rating / 信用等级 / 客户评级 / 内部评级结果`,
};

/** Headers of such programs that are nothing. */
export const programForeignHeaders = `Points Balance / Loyalty Points / Points / Available Points / Membership Level / Membership Tier /
    Reward Points / Seats / Plan / Billing Cycle / Next Invoice Date / Trial End / Current Period End (UTC) /
    Card Last4 / Opening Balance / Available Balance / Interest Rate / Account Balance / Maturity Date /
    Credit Days / Payment Terms / Price List / Warehouse / Plant / Material / Item Group / Profit Center /
    GL Account / Cost Element / Company Code / Tax Number / IBAN / BIC / Campaign / Lead Status /
    Email Opt Out / 积分 / 可用积分 / 累计积分 / 会员等级 / 成长值 / 储值余额 / 账户余额 / 优惠券数量 / 生日 / 商品编码 / 商品ID / 店铺名称 / 快递单号 /
    物流公司 / 收件人地址 / 买家留言 / 卖家备注 / 商品标题 / 规格 / 利率 / 期限 / 到期日 / 还款方式 / 担保方式 / 开户行 / 项目名称 / 项目概况 / 总投资 / 工程进度 /
    保证金 / 授信期限 / 粉丝数 / 关注时间 / 取关时间 / 标签 / 分组 / 跟进状态 / 下次跟进时间 / 合同名称 / 存款余额 / 成长等级 / 剩余积分 / 订单类型 / 支付方式 / 发货时间 /
    签收时间`;
